import {
  clausesInForce,
  currentVersionInForce,
  type ClauseStanding,
} from '#collaboration/phase/commitment-standing.js';
import type { Answer } from '../api/read.js';

export type Commitment = Answer<'/api/v1/collaborations/{collaborationId}/commitments'>['items'][number];
export type Version = Commitment['versions'][number];
export type Signature = Version['signatures'][number];
export type Decline = Version['declines'][number];
export type Clause = Commitment['clauses'][number];

/** A status, and between agreed and in force whether somebody signed. */
export type Situation = Commitment['status'] | 'partly-signed';

export const situationOf = ({ status, versions }: Commitment): Situation =>
  status === 'agreed' && (versions.at(-1)?.signatures.length ?? 0) > 0 ? 'partly-signed' : status;

/** A party of a text and what it answered last: a signature outweighs a refusal. */
export interface PartyAnswer {
  readonly party: string;
  readonly signature: Signature | null;
  readonly decline: Decline | null;
}

const weight = ({ signature, decline }: PartyAnswer): number => (signature ? 2 : decline ? 1 : 0);

/** Those that are waited for first, then those that declined, then those that signed. */
export const answersTo = ({ text, signatures, declines }: Version): readonly PartyAnswer[] =>
  text.parties
    .map((party) => ({
      party,
      signature: signatures.find((one) => one.party === party) ?? null,
      decline: declines.findLast((one) => one.party === party) ?? null,
    }))
    .sort((a, b) => weight(a) - weight(b));

/** How a commitment stands on a day. */
export interface Standing {
  /** The newest text that was agreed; null while it is only proposed. */
  readonly newest: Version | null;
  /** The text that binds; null when none does. */
  readonly binding: Version | null;
  readonly clauses: readonly ClauseStanding[];
  readonly count: Readonly<Record<ClauseStanding['status'], number>>;
  readonly required: number;
  readonly signed: number;
  /** The first day on which something is due that is still open, or would be once in force. */
  readonly nextDue: string | null;
}

export function standingOf(commitment: Commitment, today: string): Standing {
  const newest = commitment.versions.at(-1) ?? null;
  const clauses = clausesInForce(commitment, today);
  const count = { open: 0, overdue: 0, breached: 0, fulfilled: 0 };
  for (const { status } of clauses) count[status]++;
  const binding = currentVersionInForce(commitment, today)?.text.version;
  const awaited =
    commitment.status === 'proposed' || commitment.status === 'agreed' ? commitment.clauses : [];
  const open = clauses.filter(({ status }) => status === 'open').map(({ clause }) => clause);
  const due = [...open, ...awaited].map(({ dueOn }) => dueOn).sort();
  return {
    newest,
    binding: commitment.versions.find(({ text }) => text.version === binding) ?? null,
    clauses,
    count,
    required: commitment.parties.length,
    signed: newest?.signatures.length ?? 0,
    nextDue: due[0] ?? null,
  };
}

/** Whether it binds, or may still come to bind. */
export const isOver = ({ status }: Commitment): boolean => status === 'withdrawn' || status === 'retracted';

/** Whether its newest text still waits for a party. */
export const isAwaited = (commitment: Commitment): boolean => {
  const newest = commitment.versions.at(-1);
  return newest?.inForce === null && !isOver(commitment);
};

/** Where in the log everything stands that was said of a commitment. */
export const positionsOf = ({
  recorded,
  retracted,
  versions,
  clauseFacts,
  withdrawn,
}: Commitment): readonly string[] =>
  [
    recorded,
    ...versions.flatMap(({ agreed, signatures, declines, inForce }) => [
      agreed,
      ...signatures,
      ...declines,
      inForce,
    ]),
    ...clauseFacts,
    withdrawn,
    retracted,
  ].flatMap((fact) => fact?.position ?? []);
