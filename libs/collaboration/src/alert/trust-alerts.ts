import { addDays, lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { latest, positions, positionsOf } from '../phase/evidence.js';
import { heldMeetings } from '../phase/meetings.js';
import type { PhaseView } from '../phase/phase-view.js';
import { balanceOn, signalsOn, type Signal } from '../phase/trust-phase.js';
import { LIMITS, type Alert } from './alert.js';

type Trust = PhaseView['phases'][1];

/** (3) Antagonistic prehistory and negative or no trust evidence: repair trust first, expect time. */
function repairFirst(
  { startingConditions }: CaseRows,
  { headline, evidence }: Trust,
  on: Day,
): readonly Alert[] {
  const known = startingConditions?.assessments.filter(({ aspect }) => aspect === 'prehistory') ?? [];
  const prehistory = latest(known, on);
  if (prehistory?.prehistory !== 'conflict' || (headline !== null && headline >= 0)) return [];
  return [
    {
      rule: 'repair-trust-first',
      severity: 'high',
      since: lastDay(prehistory.occurredOn),
      evidence: positions([prehistory.position, ...evidence]),
      about: { stakeholders: prehistory.stakeholders },
    },
  ];
}

/** (4) Low trust: with balanced attendance an honest broker, with unbalanced a strong organic leader. */
function leaderNeeded({ phases: [dialogue, trust] }: PhaseView): readonly Alert[] {
  const presence = dialogue.indicators.presenceBySector.flatMap(({ value }) => value ?? []);
  const { headline, lastEvidenceOn: since } = trust;
  if (headline === null || since === null || headline >= LIMITS.lowTrust || presence.length < 2) return [];
  const balanced = Math.max(...presence) - Math.min(...presence) <= LIMITS.balancedPresence;
  return [
    {
      rule: balanced ? 'honest-broker' : 'organic-leader',
      severity: 'high',
      since,
      evidence: positions([...trust.evidence, ...dialogue.indicators.attendance.evidence]),
      about: {},
    },
  ];
}

/** (5) Trust falling over three meetings. Signals fade by themselves: without a negative one, nothing fell. */
function fallingTrust(rows: CaseRows, signals: readonly Signal[], on: Day): readonly Alert[] {
  const days = [...new Set(heldMeetings(rows.dialogues, on).map((meeting) => meeting.on))];
  const [first, ...later] = days.slice(-LIMITS.meetings);
  const last = later.at(-1);
  if (first === undefined || last === undefined || later.length < LIMITS.meetings - 1) return [];
  const balances = [first, ...later].map((day) => balanceOn(signals, day));
  const fell = balances.every((balance, at) => {
    const before = at === 0 ? Infinity : balances[at - 1];
    return balance !== null && before !== null && before !== undefined && balance < before;
  });
  const since = signals.filter((signal) => signal.on > first && signal.on <= last);
  if (!fell || !since.some(({ row }) => row.direction === 'negative')) return [];
  return [
    {
      rule: 'trust-falling',
      severity: 'high',
      since: last,
      evidence: positionsOf(since),
      about: { stakeholders: [...new Set(since.map(({ row }) => row.observed))] },
    },
  ];
}

/** (8) No small win for 180 days while trust is being built. */
function noSmallWin(
  { outcomes }: CaseRows,
  trust: Trust,
  signals: readonly Signal[],
  on: Day,
): readonly Alert[] {
  const [first] = signals;
  if (trust.state !== 'emerging' || !first) return [];
  const wins = outcomes.filter(
    ({ kind, retracted, recorded }) =>
      kind === 'small-win' && !retracted && lastDay(recorded.occurredOn) <= on,
  );
  const last = latest(
    wins.map(({ recorded }) => recorded),
    on,
  );
  const begun = last ? lastDay(last.occurredOn) : first.on;
  const since = addDays(begun, LIMITS.smallWinDays + 1);
  if (since > on) return [];
  const evidence = last ? [last.position] : positionsOf(signals);
  return [
    { rule: 'no-small-win', severity: 'medium', since, evidence, about: { days: LIMITS.smallWinDays } },
  ];
}

/** Alerts about trust and what it needs. */
export function trustAlerts(rows: CaseRows, view: PhaseView, on: Day): readonly Alert[] {
  const [, trust] = view.phases;
  const signals = signalsOn(rows.trustSignals, on);
  return [
    ...repairFirst(rows, trust, on),
    ...leaderNeeded(view),
    ...fallingTrust(rows, signals, on),
    ...noSmallWin(rows, trust, signals, on),
  ];
}
