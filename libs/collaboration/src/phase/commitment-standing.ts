import type { Position } from '#event-sourcing/event.js';
import type { Clause } from '../commitment/commitment.events.js';
import type { CommitmentRow, CommitmentVersion } from '../commitment/commitment.view.js';
import type { InstitutionalDesignRow } from '../institutional-design/institutional-design.view.js';
import { daysBetween, type Day } from '../occurred-on.js';
import { isSeen, positions } from './evidence.js';
import { rulesInForce } from './rules-in-force.js';

/** diusulkan, disepakati, berlaku, ditepati, ingkar, ditarik, dibatalkan. */
export type CommitmentStatus =
  'proposed' | 'agreed' | 'in-force' | 'fulfilled' | 'breached' | 'withdrawn' | 'retracted';

type ClauseStatus = 'open' | 'overdue' | 'breached' | 'fulfilled';

/** A clause in force, how it stands on a day and the facts that say so. */
export interface ClauseStanding {
  readonly clause: Clause;
  readonly status: ClauseStatus;
  readonly evidence: readonly Position[];
}

/** The latest text agreed by that day, signed or not; what is in force was agreed. */
export const versionAgreed = ({ versions }: CommitmentRow, on: Day): CommitmentVersion | null =>
  versions.findLast(({ agreed, inForce }) => isSeen(agreed, on) || isSeen(inForce, on)) ?? null;

const isTakenBack = ({ retracted, withdrawn }: CommitmentRow, on: Day): boolean =>
  retracted !== null || isSeen(withdrawn, on);

/** Whether the commitment stands on that day: proposed or agreed by then, neither withdrawn nor retracted. */
export const isStanding = (commitment: CommitmentRow, on: Day): boolean =>
  !isTakenBack(commitment, on) && (isSeen(commitment.recorded, on) || versionAgreed(commitment, on) !== null);

/** The text that binds on that day: an amendment leaves the older text in force until its own last signature. */
export const currentVersionInForce = (commitment: CommitmentRow, on: Day): CommitmentVersion | null =>
  isTakenBack(commitment, on)
    ? null
    : (commitment.versions.findLast(({ inForce }) => isSeen(inForce, on)) ?? null);

/** The text as read on that day: what was agreed by then, else what was proposed. */
export const clausesRead = (commitment: CommitmentRow, on: Day): readonly Clause[] =>
  (versionAgreed(commitment, on) ?? commitment.versions[0])?.text.clauses ?? commitment.clauses;

/**
 * How each clause in force stands on that day. Fulfilled late is fulfilled from its day on; a clause is overdue
 * from the day after it was due. Empty when nothing is in force.
 */
export function clausesInForce(commitment: CommitmentRow, on: Day): readonly ClauseStanding[] {
  const version = currentVersionInForce(commitment, on);
  if (!version) return [];
  const ends = new Map<string, { readonly status: 'fulfilled' | 'breached'; readonly position: Position }>();
  for (const fact of commitment.clauseFacts) {
    const { clauseId, kind: status, position } = fact;
    if (status === 'progress' || !isSeen(fact, on) || ends.get(clauseId)?.status === 'fulfilled') continue;
    ends.set(clauseId, { status, position });
  }
  const binding = positions([version.agreed, version.inForce].flatMap((one) => one?.position ?? []));
  return version.text.clauses.map((clause) => {
    const end = ends.get(clause.clauseId);
    if (end) return { clause, status: end.status, evidence: [end.position] };
    return { clause, status: clause.dueOn < on ? 'overdue' : 'open', evidence: binding };
  });
}

export function commitmentStatus(commitment: CommitmentRow, on: Day): CommitmentStatus {
  if (commitment.retracted) return 'retracted';
  if (isSeen(commitment.withdrawn, on)) return 'withdrawn';
  const clauses = clausesInForce(commitment, on);
  if (clauses.some(({ status }) => status === 'breached')) return 'breached';
  if (clauses.length > 0 && clauses.every(({ status }) => status === 'fulfilled')) return 'fulfilled';
  if (currentVersionInForce(commitment, on)) return 'in-force';
  return versionAgreed(commitment, on) ? 'agreed' : 'proposed';
}

export interface OverdueClause {
  readonly commitmentId: string;
  readonly clause: Clause;
  /** Since the day it was due. */
  readonly days: number;
  readonly evidence: readonly Position[];
}

/** Clauses in force that are past their day, neither fulfilled nor breached; the oldest first. */
export function overdueClauses(commitments: readonly CommitmentRow[], on: Day): readonly OverdueClause[] {
  const overdue: OverdueClause[] = [];
  for (const commitment of commitments)
    for (const { clause, status, evidence } of clausesInForce(commitment, on)) {
      if (status !== 'overdue') continue;
      const days = daysBetween(clause.dueOn, on);
      overdue.push({ commitmentId: commitment.id, clause, days, evidence });
    }
  return overdue.sort((a, b) => b.days - a.days);
}

export interface UnsignedMember {
  readonly stakeholderId: string;
  /** The decrees that name it. */
  readonly evidence: readonly Position[];
}

/** Members that a decree in force names and that had signed no version of any commitment by that day. */
export function unsignedMembers(
  design: InstitutionalDesignRow | null,
  commitments: readonly CommitmentRow[],
  on: Day,
): readonly UnsignedMember[] {
  const naming = new Map<string, Position[]>();
  for (const { kind, members, position } of rulesInForce(design, on))
    if (kind === 'decree')
      for (const member of members) naming.set(member, [...(naming.get(member) ?? []), position]);
  if (naming.size === 0) return [];
  const signed = new Set<string>();
  for (const { retracted, versions } of commitments) {
    if (retracted) continue;
    for (const { signatures } of versions)
      for (const signature of signatures) if (isSeen(signature, on)) signed.add(signature.party);
  }
  return [...naming]
    .filter(([stakeholderId]) => !signed.has(stakeholderId))
    .map(([stakeholderId, named]) => ({ stakeholderId, evidence: positions(named) }));
}
