import { addDays, lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { commitmentPhase } from '../phase/commitment-phase.js';
import { overdueClauses } from '../phase/commitment-standing.js';
import { positions } from '../phase/evidence.js';
import type { PhaseView } from '../phase/phase-view.js';
import { rulesInForce } from '../phase/rules-in-force.js';
import { newestFigure } from '../prevalence/newest-figure.js';
import type { Trace } from '../record-row.js';
import { LIMITS, type Alert } from './alert.js';
import { overdue } from './late.js';

type Commitment = PhaseView['phases'][2];

/** The days from which facts count, each once, oldest first. */
const daysOf = (facts: readonly (Trace | null)[]): readonly Day[] =>
  [...new Set(facts.flatMap((fact) => (fact ? [lastDay(fact.occurredOn)] : [])))].sort();

/** (2) No commitment is owned by two sectors: interdependence is not felt. */
function noInterdependence(rows: CaseRows, { indicators }: Commitment, on: Day): readonly Alert[] {
  const { value, denominator: count, evidence } = indicators.interdependence;
  if (value !== 0) return [];
  const facts = rows.commitments.flatMap(({ recorded, withdrawn, versions }) => [
    recorded,
    withdrawn,
    ...versions.flatMap(({ agreed, inForce }) => [agreed, inForce]),
  ]);
  const days = daysOf(facts).filter((day) => day <= on);
  const shared = days.findLastIndex(
    (day) => commitmentPhase(rows, day).indicators.interdependence.value !== 0,
  );
  const since = days[shared + 1] ?? on;
  return [{ rule: 'no-interdependence', severity: 'medium', since, evidence, about: { count } }];
}

/** (6) Parties that a decree in force names and that have not signed. */
function unsigned({ institutionalDesign }: CaseRows, { indicators }: Commitment, on: Day): readonly Alert[] {
  const { members } = indicators.unsignedMembers;
  if (members.length === 0) return [];
  const naming = positions(members.flatMap(({ evidence }) => evidence));
  const decrees = rulesInForce(institutionalDesign, on).filter(({ position }) => naming.includes(position));
  return [
    {
      rule: 'unsigned-members',
      severity: 'medium',
      since: daysOf(decrees)[0] ?? on,
      evidence: naming,
      about: { stakeholders: members.map(({ stakeholderId }) => stakeholderId), count: members.length },
    },
  ];
}

/** (11, second half) Clauses past their day, in commitments in force. */
const lateClauses = ({ commitments }: CaseRows, on: Day): readonly Alert[] =>
  overdue(
    'overdue-clauses',
    commitments
      .toSorted((a, b) => (a.recorded.position < b.recorded.position ? -1 : 1))
      .flatMap((commitment) =>
        overdueClauses([commitment], on).map(({ clause: { owner }, days, evidence }) => ({
          days,
          owedFrom: daysOf(commitment.versions.map(({ inForce }) => inForce))[0] ?? on,
          owner,
          record: commitment.id,
          evidence,
        })),
      ),
    on,
  );

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
