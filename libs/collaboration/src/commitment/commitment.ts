import type { Decider } from '#event-sourcing/decider.js';
import { malformed, notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import {
  requireNotBefore,
  requirePast,
  requireRecordable,
  requireStakeholders,
  type Known,
} from '../known.js';
import { lastDay } from '../occurred-on.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  ClauseBreached,
  ClauseFulfilled,
  ClauseProgressReported,
  CommitmentEvent,
  CommitmentProposed,
  CommitmentRetracted,
  CommitmentSigned,
  CommitmentText,
  CommitmentWithdrawn,
  Sha256,
  SigningDeclined,
} from './commitment.events.js';
import { commitmentView, type ClauseFact, type CommitmentRow } from './commitment.view.js';
import { askedVersion, isSignedSo, requireCurrent, requireSigning } from './signing-rules.js';
import { requireWording, wording, type Wording } from './text-rules.js';

/** A request; without `occurredOn` it is about today. */
interface Act<Type extends string, Data> {
  readonly type: Type;
  readonly occurredOn?: OccurredOn | undefined;
  readonly data: Data;
}

export type CommitmentCommand =
  | {
      readonly type: 'ProposeCommitment';
      readonly occurredOn: OccurredOn;
      readonly data: CommitmentProposed['data'];
    }
  | { readonly type: 'AgreeCommitment'; readonly occurredOn?: OccurredOn | undefined }
  | Act<'SignCommitment', CommitmentSigned['data']>
  | Act<'DeclineSigning', SigningDeclined['data']>
  | Act<'ReportClauseProgress', ClauseProgressReported['data']>
  | Act<'FulfilClause', ClauseFulfilled['data']>
  | Act<'BreachClause', ClauseBreached['data']>
  | Act<'AmendCommitment', Wording & { readonly reason: string }>
  | Act<'WithdrawCommitment', CommitmentWithdrawn['data']>
  | { readonly type: 'RetractCommitment'; readonly data: CommitmentRetracted['data'] };

interface CommitmentKnown extends Known {
  /** Whether the meeting it was proposed in is on record; true when none is named. */
  readonly dialogueExists: boolean;
  /** SHA-256 of the text's canonical JSON. */
  readonly digestOf: (text: CommitmentText) => Sha256;
}

type Request<Type extends CommitmentCommand['type']> = Extract<CommitmentCommand, { type: Type }>;
type Current = CommitmentRow | undefined;
type Facts = readonly CommitmentEvent[];

function existing(record: Current): CommitmentRow {
  if (!record) throw notFound('commitment-unknown', 'No such commitment');
  return record;
}

function standing(record: Current): CommitmentRow {
  const row = existing(record);
  if (row.retracted) throw ruleBroken('commitment-retracted', 'This commitment was taken back');
  return row;
}

function requireNotWithdrawn({ withdrawn }: CommitmentRow): void {
  if (withdrawn) throw ruleBroken('commitment-withdrawn', 'This commitment was withdrawn');
}

/** The day of an act on what was agreed (or, before that, proposed) then; nothing new after the closing. */
function dayAfter(
  since: OccurredOn,
  code: 'date-before-proposal' | 'date-before-agreement',
  { occurredOn }: { readonly occurredOn?: OccurredOn | undefined },
  known: Known,
): OccurredOn {
  const on = occurredOn ?? known.today;
  requireRecordable(on, known);
  requireNotBefore(on, since, code);
  return on;
}

function propose(
  { occurredOn, data }: Request<'ProposeCommitment'>,
  record: Current,
  known: CommitmentKnown,
): Facts {
  if (record) {
    const { recorded, dialogueId, provenance, versions } = standing(record);
    const proposed = { ...wording(versions[0]?.text ?? record), dialogueId, provenance };
    if (recorded.occurredOn === occurredOn && same(proposed, data)) return [];
    throw ruleBroken('commitment-already-proposed', 'This commitment is already on record');
  }
  requireRecordable(occurredOn, known);
  requireWording(data, occurredOn, known);
  if (!known.dialogueExists)
    throw ruleBroken('dialogue-unknown-here', 'No such meeting in this collaboration', 'dialogueId');
  return [fact('CommitmentProposed', occurredOn, data)];
}

function agree(command: Request<'AgreeCommitment'>, record: Current, known: CommitmentKnown): Facts {
  const row = standing(record);
  if (row.versions.length > 0) return [];
  requireNotWithdrawn(row);
  const on = dayAfter(row.recorded.occurredOn, 'date-before-proposal', command, known);
  requireStakeholders(row.parties, on, known, 'parties');
  const text = { commitmentId: row.id, version: 1, ...wording(row) };
  return [fact('CommitmentAgreed', on, { text, digest: known.digestOf(text) })];
}

const latest = (days: readonly OccurredOn[]): OccurredOn =>
  days.reduce((one, other) => (lastDay(other) > lastDay(one) ? other : one));

function sign(command: Request<'SignCommitment'>, record: Current, known: CommitmentKnown): Facts {
  const { data } = command;
  const row = standing(record);
  const asked = askedVersion(row, data);
  if (data.digest !== asked.digest)
    throw ruleBroken('commitment-text-changed', 'This is the digest of another text', 'digest');
  const before = asked.signatures.find(({ party }) => party === data.party);
  if (before && isSignedSo(before, data)) return [];
  if (before) throw ruleBroken('commitment-party-already-signed', `${data.party} has signed`, 'party');
  requireNotWithdrawn(row);
  requireCurrent(row, data.version);
  const on = dayAfter(asked.agreed.occurredOn, 'date-before-agreement', command, known);
  requireStakeholders([data.party], on, known, 'party');
  requireSigning(data);
  const signed = fact<CommitmentEvent>('CommitmentSigned', on, data);
  if (asked.signatures.length + 1 < asked.text.parties.length) return [signed];
  const since = latest([on, ...asked.signatures.map(({ occurredOn }) => occurredOn)]);
  return [signed, fact('CommitmentCameIntoForce', since, { version: data.version })];
}

function decline(command: Request<'DeclineSigning'>, record: Current, known: CommitmentKnown): Facts {
  const { data } = command;
  const row = standing(record);
  const asked = askedVersion(row, data);
  if (asked.declines.some(({ party, reason }) => party === data.party && reason === data.reason)) return [];
  if (asked.signatures.some(({ party }) => party === data.party))
    throw ruleBroken('commitment-party-already-signed', `${data.party} has signed`, 'party');
  requireNotWithdrawn(row);
  requireCurrent(row, data.version);
  const on = dayAfter(asked.agreed.occurredOn, 'date-before-agreement', command, known);
  requireStakeholders([data.party], on, known, 'party');
  return [fact('SigningDeclined', on, data)];
}

const factsOf = ({ clauseFacts }: CommitmentRow, id: string): readonly ClauseFact[] =>
  clauseFacts.filter(({ clauseId }) => clauseId === id);

/** The day of a fact about a clause that binds: one of the latest version in force. */
function dayOnClause(
  command: {
    readonly occurredOn?: OccurredOn | undefined;
    readonly data: { readonly clauseId: string; readonly quantity?: number };
  },
  row: CommitmentRow,
  known: Known,
): OccurredOn {
  const { clauseId, quantity } = command.data;
  requireNotWithdrawn(row);
  const binding = row.versions.findLast(({ inForce }) => inForce);
  const first = row.versions[0];
  if (!binding || !first) throw ruleBroken('commitment-not-in-force', 'This commitment is not in force');
  const clause = binding.text.clauses.find((one) => one.clauseId === clauseId);
  if (!clause) throw notFound('clause-unknown', 'The text in force has no such clause', 'clauseId');
  if (quantity !== undefined && !clause.target)
    throw ruleBroken('clause-without-target', 'Nothing is counted in this clause', 'quantity');
  return dayAfter(first.agreed.occurredOn, 'date-before-agreement', command, known);
}

function reportProgress(
  command: Request<'ReportClauseProgress'>,
  record: Current,
  known: CommitmentKnown,
): Facts {
  const { clauseId, quantity, note } = command.data;
  const row = standing(record);
  const last = factsOf(row, clauseId).findLast(({ kind }) => kind === 'progress');
  if (last && same([last.quantity, last.note], [quantity, note])) return [];
  if (quantity !== undefined && !(Number.isInteger(quantity) && quantity >= 0))
    throw malformed('quantity-not-a-count', 'Progress is counted in whole numbers', 'quantity');
  return [fact('ClauseProgressReported', dayOnClause(command, row, known), command.data)];
}

/** Late is still fulfilled: a breach does not stand in its way. */
function fulfil(command: Request<'FulfilClause'>, record: Current, known: CommitmentKnown): Facts {
  const row = standing(record);
  if (factsOf(row, command.data.clauseId).some(({ kind }) => kind === 'fulfilled')) return [];
  return [fact('ClauseFulfilled', dayOnClause(command, row, known), command.data)];
}

function breach(command: Request<'BreachClause'>, record: Current, known: CommitmentKnown): Facts {
  const row = standing(record);
  const facts = factsOf(row, command.data.clauseId);
  if (facts.some(({ kind }) => kind === 'breached')) return [];
  if (facts.some(({ kind }) => kind === 'fulfilled'))
    throw ruleBroken('clause-already-fulfilled', 'This clause was fulfilled', 'clauseId');
  return [fact('ClauseBreached', dayOnClause(command, row, known), command.data)];
}

function amend(command: Request<'AmendCommitment'>, record: Current, known: CommitmentKnown): Facts {
  const { reason, ...asked } = command.data;
  const row = standing(record);
  const now = row.versions.at(-1);
  if (!now) throw ruleBroken('commitment-not-agreed', 'The text of this commitment is not agreed yet');
  if (same(wording(now.text), wording(asked))) return [];
  requireNotWithdrawn(row);
  const on = dayAfter(now.agreed.occurredOn, 'date-before-agreement', command, known);
  requireWording(asked, on, known);
  const text = { commitmentId: row.id, version: now.text.version + 1, ...wording(asked) };
  return [fact('CommitmentAmended', on, { text, digest: known.digestOf(text), reason })];
}

function withdraw(
  { occurredOn, data }: Request<'WithdrawCommitment'>,
  record: Current,
  { today }: CommitmentKnown,
): Facts {
  const row = standing(record);
  if (row.withdrawn) return [];
  const on = occurredOn ?? today;
  requirePast(on, today, 'occurredOn');
  requireNotBefore(on, row.recorded.occurredOn, 'date-before-proposal');
  return [fact('CommitmentWithdrawn', on, data)];
}

/**
 * Proposed, agreed (the text is frozen), signed by all parties and so in force; amended, it asks them again.
 * What a request asks for and already stands is no news, whatever happened since, unless it was taken back.
 */
export const commitment: Decider<CommitmentRow, CommitmentCommand, CommitmentEvent, CommitmentKnown> =
  withCleanText({
    name: 'commitment',
    view: commitmentView,

    decide(command, record, known) {
      switch (command.type) {
        case 'ProposeCommitment':
          return propose(command, record, known);
        case 'AgreeCommitment':
          return agree(command, record, known);
        case 'SignCommitment':
          return sign(command, record, known);
        case 'DeclineSigning':
          return decline(command, record, known);
        case 'ReportClauseProgress':
          return reportProgress(command, record, known);
        case 'FulfilClause':
          return fulfil(command, record, known);
        case 'BreachClause':
          return breach(command, record, known);
        case 'AmendCommitment':
          return amend(command, record, known);
        case 'WithdrawCommitment':
          return withdraw(command, record, known);
        case 'RetractCommitment':
          return existing(record).retracted ? [] : [fact('CommitmentRetracted', known.today, command.data)];
      }
    },
  });
