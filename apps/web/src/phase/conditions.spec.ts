import { describe, expect, it } from '@jest/globals';
import { conditionsOf } from './conditions.js';
import { ageOf, headlineText, type Standing } from './headline.js';
import { formatFor } from '../words/format.js';

const LIMITS = { window: 45, threshold: 0.6, leastEvidence: 3, fall: 0.1 };
const figure = { value: null, evidence: [] };

const dialogue: Standing = {
  phase: 'dialogue',
  state: 'established',
  weakenedBy: null,
  headline: 0.75,
  headlineBefore: 0.7,
  headlineEvidence: ['000000000001'],
  rule: 'dialogue.cadence-kept',
  limits: LIMITS,
  fragile: false,
  lastEvidenceOn: '2023-12-19',
  evidence: ['000000000001', '000000000002', '000000000003'],
  indicators: {
    cadences: [],
    attendance: { ...figure, numerator: 0, denominator: 0 },
    presenceBySector: [],
    meetingsWithoutNonStateVoice: figure,
  },
};
const outcome: Standing = {
  ...dialogue,
  phase: 'outcome',
  state: 'emerging',
  headline: 0,
  headlineBefore: null,
  limits: { ...LIMITS, window: 180, threshold: 1 },
  indicators: { daysSinceLastSmallWin: figure, strategicPlans: figure, jointFactFindings: figure },
};
const understanding: Standing = {
  ...dialogue,
  phase: 'understanding',
  indicators: { topics: [], missing: ['mission', 'problem', 'values'], dissent: [] },
};

const unmet = (standing: Standing, on = '2023-12-31'): readonly string[] =>
  conditionsOf(standing, on)
    .filter(({ met }) => met !== true)
    .map(({ kind, met }) => (met === null ? `${kind}?` : kind));

describe('what an established phase needs', () => {
  it('is all there where it is established', () => {
    expect(unmet(dialogue)).toEqual([]);
  });

  it('is evidence within the window, its last day included', () => {
    expect(unmet(dialogue, '2024-02-02')).toEqual([]);
    expect(unmet(dialogue, '2024-02-03')).toEqual(['fresh']);
    expect(unmet({ ...dialogue, lastEvidenceOn: null })).toEqual(['fresh']);
  });

  it('is a headline that did not fall by the limit, rounding aside', () => {
    expect(unmet({ ...dialogue, headlineBefore: 0.85 })).toEqual(['steady']);
    expect(unmet({ ...dialogue, headlineBefore: 0.84 })).toEqual([]);
    expect(conditionsOf({ ...dialogue, headlineBefore: null }, '2023-12-31')).toHaveLength(3);
  });

  it('is enough evidence and a headline that reaches the threshold', () => {
    expect(unmet({ ...dialogue, state: 'emerging', evidence: ['000000000001'], headline: 0.5 })).toEqual([
      'steady',
      'enough',
      'level',
    ]);
    expect(unmet({ ...dialogue, state: 'emerging', headline: 0.59999999999, headlineBefore: null })).toEqual(
      [],
    );
    expect(unmet({ ...dialogue, state: 'emerging', headline: null, headlineBefore: null })).toEqual([
      'level',
    ]);
  });

  it('does not judge small wins by the headline where the window is another than the headline counts', () => {
    expect(unmet(outcome)).toEqual(['level']);
    expect(unmet({ ...outcome, limits: { ...outcome.limits, window: 90 } })).toEqual(['level?']);
  });

  it('is a statement on all three topics', () => {
    expect(unmet(understanding)).toEqual(['topics']);
  });
});

describe('a headline', () => {
  it('is read as a share, a signed balance or a count, and as a dash where it is not known', () => {
    const format = formatFor('id', '36');
    expect(headlineText('dialogue', 0.862, format)).toBe('86%');
    expect(headlineText('trust', 0.756, format)).toBe('+0,76');
    expect(headlineText('trust', -0.5, format)).toBe('−0,50');
    expect(headlineText('outcome', 2, format)).toBe('2');
    expect(headlineText('understanding', null, format)).toBe('–');
    expect(ageOf(dialogue, '2023-12-31')).toBe(12);
  });
});
