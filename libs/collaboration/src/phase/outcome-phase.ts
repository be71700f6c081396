import { daysBetween, type Day } from '../occurred-on.js';
import type { PhaseRows } from './case-rows.js';
import { count, seen, trailing, type Figure } from './evidence.js';
import type { Measured } from './state.js';

export interface OutcomeIndicators {
  /** Null when there was none. */
  readonly daysSinceLastSmallWin: Figure;
  readonly strategicPlans: Figure;
  readonly jointFactFindings: Figure;
}

/** The days over which the headline counts small wins; the state counts them over the phase's window. */
const COUNTED_DAYS = 180;

/** Intermediate outcomes: the evidence is each outcome, the headline is small wins in the trailing 180 days. */
export function outcomePhase(
  { outcomes }: Pick<PhaseRows, 'outcomes'>,
  on: Day,
  window: number,
): Measured<OutcomeIndicators> {
  const all = seen(outcomes, on);
  const wins = all.filter(({ row }) => row.kind === 'small-win');
  const last = wins.at(-1);
  const since = (days: number): typeof wins => {
    const from = trailing(on, days);
    return wins.filter((win) => win.on >= from);
  };
  return {
    evidence: all,
    headline: count(since(COUNTED_DAYS)),
    before: null,
    level: since(window).length,
    complete: true,
    indicators: {
      daysSinceLastSmallWin: last
        ? { value: daysBetween(last.on, on), evidence: [last.position] }
        : { value: null, evidence: [] },
      strategicPlans: count(all.filter(({ row }) => row.kind === 'strategic-plan')),
      jointFactFindings: count(all.filter(({ row }) => row.kind === 'joint-fact-finding')),
    },
  };
}
