import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Clause, CommitmentText, Target } from '#collaboration/commitment/commitment.events.js';
import type { Day } from '#collaboration/occurred-on.js';
import type { Provenance } from '#collaboration/record-row.js';
import { legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { SPEAKERS, WHO } from './people.js';
import { inLegok, post, wib } from './step.js';

/** A clause as it is agreed on, and what was done about it on which day. */
export interface Pledge {
  readonly owner: string;
  readonly text: string;
  readonly dueOn: Day;
  readonly target?: Target;
  readonly progress?: readonly (readonly [Day, number, string])[];
  readonly fulfilled?: readonly [Day, string];
  readonly breached?: readonly [Day, string];
}

export interface Wording {
  readonly title: string;
  readonly preamble: string;
  readonly parties: readonly string[];
  readonly clauses: readonly Clause[];
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
export const digest = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');

/** The id of the n-th commitment of Legok, and of its clauses. */
export const commitmentId = (number: number): string => legok(700 + number);
export const clauseId = (number: number, clause: number): string => legok((700 + number) * 100 + clause);

/** Pledges as the clauses of the n-th commitment. */
export const clausesOf = (number: number, pledges: readonly Pledge[]): readonly Clause[] =>
  pledges.map(({ text, owner, dueOn, target }, index) => ({
    clauseId: clauseId(number, index + 1),
    text,
    owner,
    dueOn,
    ...(target && { target }),
  }));

const speaker = (party: string): { readonly person: string; readonly capacity: string } => {
  const found = SPEAKERS[party];
  if (!found) throw new Error(`Nobody speaks for ${party}`);
  return found;
};

/** Says at what moment something of a day was put on record. */
export type Clock = (day: Day, minute: number) => string;

const pad = (minute: number): string => String(minute).padStart(2, '0');
/** On the day itself, in the afternoon. */
export const sameDay: Clock = (day, minute) => wib(day, `15:${pad(minute)}`);
/** All of it on one later morning. */
export const lateOn =
  (recordedOn: Day): Clock =>
  (_day, minute) =>
    wib(recordedOn, `10:${pad(minute)}`);

/** Where a commitment comes from. */
export interface Origin {
  readonly dialogueId?: string;
  readonly provenance: Provenance;
}

export const propose = (
  number: number,
  day: Day,
  wording: Wording,
  { dialogueId, provenance }: Origin,
  clock: Clock = sameDay,
): Step =>
  post(
    clock(day, 40),
    WHO.notulis,
    inLegok('commitments'),
    {
      id: commitmentId(number),
      occurredOn: day,
      ...wording,
      ...(dialogueId !== undefined && { dialogueId }),
      provenance,
    },
    `komitmen ${number} diusulkan`,
  );

export const agree = (number: number, day: Day, clock: Clock = sameDay): Step =>
  post(
    clock(day, 41),
    WHO.camat,
    `/commitments/${commitmentId(number)}/agreement`,
    { occurredOn: day },
    `komitmen ${number} disepakati`,
  );

/** Ink on paper by these parties, photographed and attested by the recorder (for the recorder by the camat). */
export const sign = (
  number: number,
  [version, wording]: readonly [number, Wording],
  day: Day,
  parties: readonly string[],
  clock: Clock = sameDay,
): readonly Step[] =>
  parties.map((party, index) => {
    const { person, capacity } = speaker(party);
    const text: CommitmentText = { commitmentId: commitmentId(number), version, ...wording };
    const body = {
      occurredOn: day,
      party,
      personId: person,
      capacity,
      method: 'wet-ink',
      digest: digest(text),
      evidence: {
        sha256: digest(['foto tanda tangan (ilustrasi)', number, version, party]),
        attestedBy: person === WHO.notulis ? WHO.camat : WHO.notulis,
      },
    };
    const path = `/commitments/${commitmentId(number)}/signatures`;
    return post(clock(day, 42 + index), person, path, body, `komitmen ${number} ditandatangani`);
  });

/** What was reported of each pledge in the days after. */
export const reports = (number: number, pledges: readonly Pledge[]): readonly Step[] =>
  pledges.flatMap(({ owner, progress = [], fulfilled, breached }, index) => {
    const path = `/commitments/${commitmentId(number)}/clauses/${clauseId(number, index + 1)}`;
    const { person } = speaker(owner);
    const label = `klausul ${index + 1} komitmen ${number}`;
    return [
      ...progress.map(([day, quantity, note]) =>
        post(wib(day, '15:35'), person, `${path}/progress`, { occurredOn: day, quantity, note }, label),
      ),
      ...(breached
        ? [
            post(
              wib(breached[0], '15:36'),
              WHO.camat,
              `${path}/breach`,
              { occurredOn: breached[0], reason: breached[1] },
              `${label} ingkar`,
            ),
          ]
        : []),
      ...(fulfilled
        ? [
            post(
              wib(fulfilled[0], '15:37'),
              person,
              `${path}/fulfilment`,
              { occurredOn: fulfilled[0], note: fulfilled[1] },
              `${label} ditepati`,
            ),
          ]
        : []),
    ];
  });
