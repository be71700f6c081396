import type { Position } from '#event-sourcing/event.js';
import type { Stakeholder } from '../collaboration/collaboration.view.js';
import type { CommitmentRow } from '../commitment/commitment.view.js';
import { addDays, lastDay, type Day } from '../occurred-on.js';
import type { Trace } from '../record-row.js';
import type { PhaseRows } from './case-rows.js';
import {
  clausesInForce,
  clausesRead,
  isStanding,
  unsignedMembers,
  versionAgreed,
  type UnsignedMember,
} from './commitment-standing.js';
import { inOrder, isSeen, positions, ratio, type Evidence, type Figure, type Ratio } from './evidence.js';
import { rulesInForce } from './rules-in-force.js';
import { FALL_DAYS, type Measured } from './state.js';

export interface CommitmentIndicators {
  /** The headline, with how many clauses of each kind are in it. */
  readonly clausesKept: Ratio & {
    readonly fulfilled: number;
    readonly breached: number;
    readonly overdue: number;
  };
  /** Signatures / required, over the latest agreed texts of standing commitments. */
  readonly signed: Ratio;
  /** Standing commitments whose clauses are owned by two or more sectors / all that stand. */
  readonly interdependence: Ratio;
  /** Null when no decree names anyone. */
  readonly unsignedMembers: Figure & { readonly members: readonly UnsignedMember[] };
}

type Commitments = readonly CommitmentRow[];

/** Commitment to process: every dated fact of a commitment is evidence, the headline is clauses kept. */
export function commitmentPhase(
  {
    collaboration,
    commitments,
    institutionalDesign,
  }: Pick<PhaseRows, 'collaboration' | 'commitments' | 'institutionalDesign'>,
  on: Day,
): Measured<CommitmentIndicators> {
  const headline = clausesKept(commitments, on);
  const standing = commitments.filter((commitment) => isStanding(commitment, on));
  const members = unsignedMembers(institutionalDesign, commitments, on);
  const decrees = rulesInForce(institutionalDesign, on).filter(
    ({ kind, members: named }) => kind === 'decree' && named.length > 0,
  );
  return {
    evidence: evidenceOf(commitments, on),
    headline,
    before: clausesKept(commitments, addDays(on, -FALL_DAYS)).value,
    level: headline.value,
    complete: true,
    indicators: {
      clausesKept: headline,
      signed: signed(standing, on),
      interdependence: interdependence(standing, collaboration.stakeholders, on),
      unsignedMembers: {
        value: decrees.length === 0 ? null : members.length,
        members,
        evidence: positions(decrees.map(({ position }) => position)),
      },
    },
  };
}

function factsOf({ recorded, versions, clauseFacts, withdrawn }: CommitmentRow): readonly (Trace | null)[] {
  const texts = versions.flatMap(({ agreed, signatures, declines, inForce }) => [
    agreed,
    ...signatures,
    ...declines,
    inForce,
  ]);
  return [recorded, ...texts, ...clauseFacts, withdrawn];
}

function evidenceOf(commitments: Commitments, on: Day): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const commitment of commitments) {
    if (commitment.retracted) continue;
    for (const fact of factsOf(commitment)) {
      if (!fact) continue;
      const day = lastDay(fact.occurredOn);
      if (day <= on) evidence.push({ on: day, position: fact.position });
    }
  }
  return evidence.sort(inOrder);
}

/** fulfilled / (fulfilled + breached + overdue) over current versions in force; null when none is due. */
function clausesKept(commitments: Commitments, on: Day): CommitmentIndicators['clausesKept'] {
  const found = { fulfilled: 0, breached: 0, overdue: 0, open: 0 };
  const behind: Position[] = [];
  for (const commitment of commitments)
    for (const { status, evidence } of clausesInForce(commitment, on)) {
      found[status]++;
      if (status !== 'open') behind.push(...evidence);
    }
  const { fulfilled, breached, overdue } = found;
  return { ...ratio(fulfilled, fulfilled + breached + overdue, behind), fulfilled, breached, overdue };
}

function signed(standing: Commitments, on: Day): Ratio {
  let given = 0;
  let required = 0;
  const evidence: Position[] = [];
  for (const commitment of standing) {
    const version = versionAgreed(commitment, on);
    if (!version) continue;
    const parties = new Set(version.text.parties);
    required += parties.size;
    evidence.push(version.agreed.position);
    for (const signature of version.signatures) {
      if (!isSeen(signature, on) || !parties.delete(signature.party)) continue;
      given++;
      evidence.push(signature.position);
    }
  }
  return ratio(given, required, evidence);
}

function interdependence(standing: Commitments, stakeholders: readonly Stakeholder[], on: Day): Ratio {
  const sectorOf = new Map(stakeholders.map(({ id, sector }) => [id, sector]));
  const shared = standing.filter((commitment) => {
    const owners = clausesRead(commitment, on).flatMap(({ owner }) => sectorOf.get(owner) ?? []);
    return new Set(owners).size >= 2;
  });
  const evidence = standing.map(
    (commitment) => (versionAgreed(commitment, on)?.agreed ?? commitment.recorded).position,
  );
  return ratio(shared.length, standing.length, evidence);
}
