import { ageOf, type Standing } from './headline.js';

/** One thing that a phase needs to be established; `met` is null where the answer does not tell. */
export type Condition =
  | { readonly kind: 'fresh'; readonly met: boolean; readonly age: number | null; readonly window: number }
  | {
      readonly kind: 'steady';
      readonly met: boolean;
      readonly before: number;
      readonly now: number;
      readonly fall: number;
    }
  | { readonly kind: 'enough'; readonly met: boolean; readonly count: number; readonly least: number }
  | {
      readonly kind: 'level';
      readonly met: boolean | null;
      readonly value: number | null;
      readonly threshold: number;
    }
  | { readonly kind: 'sectors'; readonly met: boolean; readonly count: number }
  | { readonly kind: 'topics'; readonly met: boolean; readonly count: number };

/** Days over which the headline of the outcomes counts small wins; the state counts them over the window. */
const COUNTED_DAYS = 180;

/** What the state of a phase hangs on, in the order in which the rules ask. */
export const conditionsOf = (standing: Standing, on: string): readonly Condition[] => [
  fresh(standing, on),
  ...steady(standing),
  enough(standing),
  level(standing),
  ...whole(standing),
];

function fresh(standing: Standing, on: string): Condition {
  const age = ageOf(standing, on);
  const { window } = standing.limits;
  return { kind: 'fresh', met: age !== null && age <= window, age, window };
}

function steady({ headline: now, headlineBefore: before, limits, weakenedBy }: Standing): Condition[] {
  if (now === null || before === null) return [];
  // What is too old is judged first, so that a fall behind it is told by the figures alone.
  const met = weakenedBy !== 'fall' && before - now < limits.fall - 1e-9;
  return [{ kind: 'steady', met, before, now, fall: limits.fall }];
}

function enough({ evidence, limits }: Standing): Condition {
  const least = limits.leastEvidence;
  return { kind: 'enough', met: evidence.length >= least, count: evidence.length, least };
}

function level({ phase, state, headline: value, limits: { threshold, window } }: Standing): Condition {
  const reached = value !== null && value >= threshold - 1e-9;
  const told = phase !== 'outcome' || window === COUNTED_DAYS;
  const met = state === 'established' ? true : told ? reached : null;
  return { kind: 'level', met, value, threshold };
}

function whole(standing: Standing): Condition[] {
  if (standing.phase === 'trust') {
    const count = standing.indicators.observingSectors.value ?? 0;
    return [{ kind: 'sectors', met: count >= 2, count }];
  }
  if (standing.phase === 'understanding') {
    const { topics, missing } = standing.indicators;
    return [{ kind: 'topics', met: missing.length === 0, count: topics.length }];
  }
  return [];
}
