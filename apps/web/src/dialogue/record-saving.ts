import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client.js';
import { asProblem, Problem } from '../api/problem.js';
import { correctionOf, stepsOf, type About, type RecordDraft, type Step } from './record-draft.js';

/** Where recording stands: which of its steps is under way, and what stopped it. */
export interface Saving {
  readonly steps: readonly Step[];
  /** How many of them are on record. */
  readonly done: number;
  readonly busy: boolean;
  readonly problem: Problem | null;
}

const idle: Saving = { steps: [], done: 0, busy: false, problem: null };

/** The same for the same request, on whatever day and after whatever crash it is sent again. */
async function keyOf({ path, places, body }: Step): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify([path, places, body]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content)).slice(0, 16);
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}

async function send(step: Step): Promise<void> {
  const { path, places, body } = step;
  const params = { path: places, header: { 'Idempotency-Key': await keyOf(step) } };
  await ask('post', path, { params, body });
}

interface Recording extends Saving {
  /** Answers whether all of it is on record. */
  readonly run: (draft: RecordDraft, about: About, correction: string) => Promise<boolean>;
  /** What the server says of a field of one of the steps: the first that begins so. */
  readonly errorAt: (what: Step['what'], field: string) => string | undefined;
}

/** Records a meeting step by step. What is on record already is met again and doubles nothing. */
export function useSaving(): Recording {
  const client = useQueryClient();
  const [saving, setSaving] = useState(idle);
  const run = async (draft: RecordDraft, about: About, correction: string): Promise<boolean> => {
    const steps = stepsOf(draft, about);
    for (const [done, step] of steps.entries()) {
      setSaving({ steps, done, busy: true, problem: null });
      try {
        await send(step).catch((failure: unknown) => {
          // It arrived when its answer got lost, and was changed since.
          const ownAgain = step.what === 'meeting' && draft.sent && !about.scheduled;
          if (!ownAgain || asProblem(failure).code !== 'dialogue-already-held') throw failure;
          return send(correctionOf(draft, correction));
        });
      } catch (failure) {
        setSaving({ steps, done, busy: false, problem: asProblem(failure) });
        return false;
      }
    }
    setSaving(idle);
    void client.invalidateQueries();
    return true;
  };
  const failed = saving.steps[saving.done]?.what;
  const errors = saving.problem?.errors ?? [];
  return {
    ...saving,
    problem: saving.problem && unplaced(saving.problem),
    run,
    errorAt: (what, field) =>
      failed === what
        ? errors.find((one) => one.field === field || isOfRow(field, one.field))?.message
        : undefined,
  };
}

const isOfRow = (field: string, erring: string): boolean =>
  field !== 'attendance' && erring.startsWith(`${field}.`);

const PLACED = /^(occurredOn|startsAt|endsAt|place|agenda|attendance|guests|items\.\d+)(\.|$)/;

/** The refusal without what is said at its field. */
const unplaced = ({ status, code, message, errors }: Problem): Problem =>
  new Problem(
    status,
    code,
    message,
    errors.filter(({ field }) => !PLACED.test(field)),
  );
