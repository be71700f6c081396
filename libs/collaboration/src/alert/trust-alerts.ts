import { addDays, daysBetween, lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { latest, positions, positionsOf } from '../phase/evidence.js';
import { heldMeetings } from '../phase/meetings.js';
import type { PhaseView } from '../phase/phase-view.js';
import { balanceOn, signalsOn, type Signal } from '../phase/trust-phase.js';
import { LIMITS, type Alert } from './alert.js';

type Signals = readonly Signal[];

/**
 * The signal's day since which the balance has been below a limit; undefined when it was not on the newest
 * one's. Signals fade by themselves: trust is no lower than it was when something was last seen of it.
 */
function belowSince(signals: Signals, limit: number): Day | undefined {
  const days = [...new Set(signals.map(({ on }) => on))];
  return days[days.findLastIndex((day) => (balanceOn(signals, day) ?? limit) >= limit) + 1];
}

/** (3) Antagonistic prehistory and negative or no trust evidence: repair trust first, expect time. */
function repairFirst({ startingConditions }: CaseRows, signals: Signals, on: Day): readonly Alert[] {
  const assessed = startingConditions?.assessments.filter(({ aspect }) => aspect === 'prehistory') ?? [];
  const prehistory = latest(assessed, on);
  const turned = belowSince(signals, 0);
  const [first] = signals;
  if (prehistory?.prehistory !== 'conflict' || (first && turned === undefined)) return [];
  const known = lastDay(prehistory.occurredOn);
  // Negative from the first signal on: there was no trust evidence before.
  const since = turned === undefined || turned === first?.on || turned < known ? known : turned;
  return [
    {
      rule: 'repair-trust-first',
      severity: 'high',
      since,
      evidence: positions([prehistory.position, ...positionsOf(signals)]),
      about: { stakeholders: prehistory.stakeholders },
    },
  ];
}

/** (4) Low trust: with balanced attendance an honest broker, with unbalanced a strong organic leader. */
function leaderNeeded({ phases: [dialogue] }: PhaseView, signals: Signals): readonly Alert[] {
  const { presenceBySector, attendance } = dialogue.indicators;
  const presence = presenceBySector.flatMap(({ value }) => value ?? []);
  const since = belowSince(signals, LIMITS.lowTrust);
  if (since === undefined || presence.length < 2) return [];
  // Differences of ratios exceed what they equal by rounding alone.
  const balanced = Math.max(...presence) - Math.min(...presence) <= LIMITS.balancedPresence + 1e-9;
  return [
    {
      rule: balanced ? 'honest-broker' : 'organic-leader',
      severity: 'high',
      since,
      evidence: positions([...positionsOf(signals), ...attendance.evidence]),
      about: {},
    },
  ];
}

/**
 * (5) Trust falling over three meetings: the balance fell from each to the next, and a negative signal in
 * between says that it did not merely fade. What is confidential names nobody.
 */
function fallingTrust({ dialogues }: CaseRows, signals: Signals, on: Day): readonly Alert[] {
  const meetings = heldMeetings(dialogues, on);
  const days = [...new Set(meetings.map((meeting) => meeting.on))].slice(-LIMITS.meetings);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < LIMITS.meetings) return [];
  const between = signals.filter((signal) => signal.on > first && signal.on <= last);
  const negative = between.filter(({ row }) => row.direction === 'negative');
  const fell = days.slice(1).every((to, index) => {
    const from = days[index] ?? first;
    const before = balanceOn(signals, from);
    const after = balanceOn(signals, to);
    const seen = negative.some((signal) => signal.on > from && signal.on <= to);
    return seen && before !== null && after !== null && after < before;
  });
  if (!fell) return [];
  const open = negative.filter(({ row }) => !row.confidential);
  return [
    {
      rule: 'trust-falling',
      severity: 'high',
      since: last,
      evidence: positionsOf([...meetings.filter((meeting) => meeting.on >= first), ...between]),
      about: { stakeholders: [...new Set(open.map(({ row }) => row.observed))] },
    },
  ];
}

/** (8) No small win for 180 days, nor since the first signal when there never was one, while trust is being built. */
function noSmallWin({ phases }: PhaseView, signals: Signals, on: Day): readonly Alert[] {
  const [, trust, , , outcome] = phases;
  const [first] = signals;
  if (trust.state !== 'emerging' || !first) return [];
  const { value, evidence } = outcome.indicators.daysSinceLastSmallWin;
  const days = value ?? daysBetween(first.on, on);
  if (days <= LIMITS.smallWinDays) return [];
  return [
    {
      rule: 'no-small-win',
      severity: 'medium',
      since: addDays(on, LIMITS.smallWinDays + 1 - days),
      evidence: positions([...evidence, ...trust.evidence]),
      about: { days },
    },
  ];
}

/** Alerts about trust and what it needs. */
export function trustAlerts(rows: CaseRows, view: PhaseView, on: Day): readonly Alert[] {
  const signals = signalsOn(rows.trustSignals, on);
  return [
    ...repairFirst(rows, signals, on),
    ...leaderNeeded(view, signals),
    ...fallingTrust(rows, signals, on),
    ...noSmallWin(view, signals, on),
  ];
}
