import { addDays, lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { isStanding, overdueClauses } from '../phase/commitment-standing.js';
import { positions } from '../phase/evidence.js';
import type { PhaseView } from '../phase/phase-view.js';
import { rulesInForce } from '../phase/rules-in-force.js';
import { newestFigure } from '../prevalence/newest-figure.js';
import { LIMITS, type Alert } from './alert.js';

type Commitment = PhaseView['phases'][2];

/** (2) No commitment is owned by two sectors: interdependence is not felt. */
function noInterdependence({ commitments }: CaseRows, { indicators }: Commitment, on: Day): readonly Alert[] {
  const { interdependence } = indicators;
  if (interdependence.value !== 0) return [];
  const [since = on] = commitments
    .filter((commitment) => isStanding(commitment, on))
    .map(({ recorded }) => lastDay(recorded.occurredOn))
    .sort();
  const { evidence, denominator: count } = interdependence;
  return [{ rule: 'no-interdependence', severity: 'medium', since, evidence, about: { count } }];
}

/** (6) Parties that a decree names and that have not signed. */
function unsigned({ institutionalDesign }: CaseRows, { indicators }: Commitment, on: Day): readonly Alert[] {
  const { members } = indicators.unsignedMembers;
  if (members.length === 0) return [];
  const named = new Set(members.flatMap(({ evidence }) => evidence));
  const [since = on] = rulesInForce(institutionalDesign, on)
    .filter(({ position }) => named.has(position))
    .map(({ occurredOn }) => lastDay(occurredOn))
    .sort();
  const stakeholders = members.map(({ stakeholderId }) => stakeholderId);
  return [
    {
      rule: 'unsigned-members',
      severity: 'medium',
      since,
      evidence: positions(named),
      about: { stakeholders, count: members.length },
    },
  ];
}

/** (11, second half) Clauses past their day. */
function lateClauses({ commitments }: CaseRows, on: Day): readonly Alert[] {
  const late = overdueClauses(commitments, on);
  const [oldest] = late;
  if (!oldest) return [];
  return [
    {
      rule: 'overdue-clauses',
      severity: 'high',
      since: addDays(on, 1 - oldest.days),
      evidence: positions(late.flatMap(({ evidence }) => evidence)),
      about: {
        count: late.length,
        days: oldest.days,
        stakeholders: [...new Set(late.map(({ clause }) => clause.owner))],
        records: [...new Set(late.map(({ commitmentId }) => commitmentId))],
      },
    },
  ];
}

/** (12) Prevalence data older than its period plus 60 days. */
function stalePrevalence({ prevalence }: CaseRows, on: Day): readonly Alert[] {
  const newest = newestFigure(prevalence, on);
  if (!newest || newest.ageDays <= LIMITS.prevalenceDays) return [];
  const { period, position, ageDays: days } = newest;
  const since = addDays(lastDay(period), LIMITS.prevalenceDays + 1);
  return [
    { rule: 'prevalence-stale', severity: 'medium', since, evidence: [position], about: { period, days } },
  ];
}

/** Alerts about what was promised and what is measured. */
export function commitmentAlerts(rows: CaseRows, { phases }: PhaseView, on: Day): readonly Alert[] {
  const [, , commitment] = phases;
  return [
    ...noInterdependence(rows, commitment, on),
    ...unsigned(rows, commitment, on),
    ...lateClauses(rows, on),
    ...stalePrevalence(rows, on),
  ];
}
