import type { Phase } from '../box.js';
import type { PhaseRules } from '../collaboration/collaboration.events.js';
import { daysBetween, type Day } from '../occurred-on.js';
import type { Evidence, Figure } from './evidence.js';
import { scaled } from './phase-rules.js';

export const PHASE_STATES = ['no-evidence', 'emerging', 'established', 'weakening'] as const;
export type PhaseState = (typeof PHASE_STATES)[number];

/** What a phase's own arithmetic says on a day; the state is judged from it. */
export interface Measured<Indicators = unknown> {
  /** Oldest first. */
  readonly evidence: readonly Evidence[];
  readonly headline: Figure;
  /** The headline 90 days before; null when not computable, and for outcomes, whose headline is no ratio. */
  readonly before: number | null;
  /** What is held against the threshold. */
  readonly level: number | null;
  /** Whether what the phase asks beyond the threshold is there. */
  readonly complete: boolean;
  readonly indicators: Indicators;
}

/** A state, and what weakened the phase: evidence that is too old, or a headline that fell. */
export interface Judgement {
  readonly state: PhaseState;
  readonly weakenedBy: 'age' | 'fall' | null;
}

/** Days over which a fall of the headline and a trend are taken. */
export const FALL_DAYS = 90;

/** Sums of ratios miss a threshold they meet by rounding alone. */
const atLeast = (value: number, threshold: number): boolean => value >= threshold - 1e-9;

/** The state of a phase on a day; the first rule that matches wins. */
export function judge(phase: Phase, measured: Measured, rules: PhaseRules, on: Day): Judgement {
  const { evidence, headline, before, level, complete } = measured;
  const newest = evidence.at(-1);
  if (!newest) return { state: 'no-evidence', weakenedBy: null };
  if (daysBetween(newest.on, on) > rules.windows[phase]) return { state: 'weakening', weakenedBy: 'age' };
  if (before !== null && headline.value !== null && atLeast(before - headline.value, rules.fall))
    return { state: 'weakening', weakenedBy: 'fall' };
  const established =
    complete &&
    level !== null &&
    atLeast(evidence.length, rules.leastEvidence) &&
    atLeast(level, rules.thresholds[phase]);
  return { state: established ? 'established' : 'emerging', weakenedBy: null };
}

/** Whether the state would differ if every threshold were 20 percent higher or lower. */
export function isFragile(phase: Phase, measured: Measured, rules: PhaseRules, on: Day): boolean {
  const { state } = judge(phase, measured, rules, on);
  return [0.8, 1.2].some((factor) => judge(phase, measured, scaled(rules, factor), on).state !== state);
}
