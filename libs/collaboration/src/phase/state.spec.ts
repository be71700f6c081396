import { describe, expect, it } from '@jest/globals';
import { PHASES, type Phase } from '../box.js';
import { addDays } from '../occurred-on.js';
import { DEFAULT_RULES } from './phase-rules.js';
import { isFragile, judge, type Measured } from './state.js';
import { at } from './testing/rows.js';

const today = '2023-12-31';
const measured = (
  over: Partial<Omit<Measured, 'headline'>> & {
    readonly headline?: number | null;
    readonly pieces?: number;
  } = {},
): Measured => {
  const { headline = 1, pieces = 4, ...rest } = over;
  return {
    evidence: Array.from({ length: pieces }, (_, index) => ({ on: today, position: at(index) })),
    headline: { value: headline, evidence: [] },
    before: null,
    level: headline,
    complete: true,
    indicators: {},
    ...rest,
  };
};
const state = (phase: Phase, over = {}, rules = DEFAULT_RULES): string =>
  judge(phase, measured(over), rules, today).state;
const aged = (days: number) => ({ evidence: [{ on: addDays(today, -days), position: at(1) }] });

describe('the state of a phase', () => {
  it.each(PHASES)('of %s is no-evidence without any', (phase) => {
    expect(state(phase, { pieces: 0 })).toBe('no-evidence');
  });

  it.each([
    ['dialogue', 45],
    ['trust', 90],
    ['commitment', 180],
    ['understanding', 180],
    ['outcome', 180],
  ] as const)('of %s is weakening when the newest evidence is older than %d days', (phase, window) => {
    expect(state(phase, aged(window))).toBe('emerging');
    expect(judge(phase, measured(aged(window + 1)), DEFAULT_RULES, today)).toEqual({
      state: 'weakening',
      weakenedBy: 'age',
    });
  });

  it.each([
    ['exactly 0.1, which floats miss', 0.7, 0.6, 'weakening'],
    ['more', 1, 0.8, 'weakening'],
    ['less', 0.699, 0.6, 'established'],
    ['nothing: it rose', 0.5, 0.9, 'established'],
    ['from nothing', null, 0.9, 'established'],
    ['to nothing', 0.9, null, 'emerging'],
  ])('is judged of a headline that fell by %s', (_, before, headline, expected) => {
    expect(state('dialogue', { before, headline })).toBe(expected);
  });

  it('says that the headline fell', () => {
    expect(judge('trust', measured({ before: 0.7, headline: 0.5 }), DEFAULT_RULES, today)).toEqual({
      state: 'weakening',
      weakenedBy: 'fall',
    });
  });

  it.each([
    ['dialogue', 0.6, 0.599],
    ['trust', 0.3, 0.299],
    ['commitment', 0.6, 0.599],
    ['understanding', 0.6, 0.599],
    ['outcome', 1, 0],
  ] as const)('of %s is established from %d on', (phase, enough, less) => {
    expect(state(phase, { headline: enough })).toBe('established');
    expect(state(phase, { headline: less })).toBe('emerging');
    expect(state(phase, { headline: enough, pieces: 3 })).toBe('established');
    expect(state(phase, { headline: enough, pieces: 2 })).toBe('emerging');
    expect(state(phase, { headline: enough, complete: false })).toBe('emerging');
    expect(state(phase, { headline: null })).toBe('emerging');
  });

  it('follows the rules the collaboration chose', () => {
    const rules = {
      windows: { ...DEFAULT_RULES.windows, dialogue: 10 },
      thresholds: { ...DEFAULT_RULES.thresholds, trust: 0.9 },
      leastEvidence: 5,
      fall: 0.4,
    };
    expect(state('dialogue', aged(11), rules)).toBe('weakening');
    expect(state('trust', { headline: 0.8, pieces: 5 }, rules)).toBe('emerging');
    expect(state('trust', { headline: 0.9, pieces: 4 }, rules)).toBe('emerging');
    expect(state('trust', { headline: 0.9, pieces: 5 }, rules)).toBe('established');
    expect(state('dialogue', { before: 1, headline: 0.7, pieces: 5 }, rules)).toBe('established');
  });
});

describe('a state is fragile', () => {
  const fragile = (phase: Phase, over = {}): boolean =>
    isFragile(phase, measured(over), DEFAULT_RULES, today);

  it.each([
    ['at a headline of 0.6', { headline: 0.6 }, true],
    ['short of 0.72', { headline: 0.719 }, true],
    ['not at 0.72', { headline: 0.72 }, false],
    ['just below 0.6', { headline: 0.599 }, true],
    ['at 0.48', { headline: 0.48 }, true],
    ['not below 0.48', { headline: 0.479 }, false],
    ['with three pieces of evidence', { pieces: 3 }, true],
    ['not with four', { pieces: 4 }, false],
    ['not with two', { pieces: 2 }, false],
    ['at a fall of 0.08', { before: 0.98, headline: 0.9 }, true],
    ['not at a fall of 0.07', { before: 0.97, headline: 0.9 }, false],
    ['at a fall of 0.11', { before: 1, headline: 0.89 }, true],
    ['not at a fall of 0.12', { before: 1, headline: 0.88 }, false],
    ['not without evidence', { pieces: 0 }, false],
    ['not for age: windows are no thresholds', aged(45), false],
  ])('%s', (_, over, expected) => {
    expect(fragile('commitment', over)).toBe(expected);
  });

  it('with one small win, not with two', () => {
    expect(fragile('outcome', { headline: 1 })).toBe(true);
    expect(fragile('outcome', { headline: 2 })).toBe(false);
  });
});
