import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#collaboration/phase/phase-rules.js';
import { asPercent, asRatios, ruleDifferences } from './rule-differences.js';

describe('rules of the phases', () => {
  it('name each number that became different', () => {
    const after = {
      ...DEFAULT_RULES,
      windows: { ...DEFAULT_RULES.windows, dialogue: 60 },
      fall: 0.2,
    };
    expect(ruleDifferences(DEFAULT_RULES, after)).toEqual([
      { key: { kind: 'window', phase: 'dialogue' }, before: 45, after: 60 },
      { key: { kind: 'fall' }, before: 0.1, after: 0.2 },
    ]);
  });

  it('are ratios in percent, but trust, which is a balance, and small wins, which are counted', () => {
    const { thresholds, fall } = asPercent(DEFAULT_RULES);
    expect(thresholds).toEqual({ dialogue: 60, trust: 0.3, commitment: 60, understanding: 60, outcome: 1 });
    expect(fall).toBe(10);
  });

  it('come back from percent as they were', () => {
    const odd = {
      ...DEFAULT_RULES,
      fall: 0.29,
      thresholds: { ...DEFAULT_RULES.thresholds, dialogue: 0.575 },
    };
    expect(asRatios(asPercent(odd))).toEqual(odd);
  });
});
