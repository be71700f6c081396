import { describe, expect, it } from '@jest/globals';
import { on } from '../testing/legok.js';
import { DEFAULT_RULES, rulesOn } from './phase-rules.js';
import { at } from './testing/rows.js';

const set = (day: string, n: number, leastEvidence: number) => ({
  ...on(day, at(n)),
  rules: { ...DEFAULT_RULES, leastEvidence },
  reason: 'rapat',
});

describe('the rules in force', () => {
  const phaseRules = [set('2023-06-01', 11, 6), set('2023-03', 12, 3), set('2023-06-01', 13, 7)];
  const least = (day: string): number => rulesOn({ phaseRules }, day).leastEvidence;

  it('are the defaults until the collaboration chooses others', () => {
    expect(rulesOn({ phaseRules: [] }, '2023-12-31')).toBe(DEFAULT_RULES);
    expect(rulesOn({ phaseRules }, '2023-03-30')).toBe(DEFAULT_RULES);
  });

  it('are the last that was set by that day, whenever it was recorded', () => {
    expect(least('2023-03-31')).toBe(3);
    expect(least('2023-05-31')).toBe(3);
    expect(least('2023-06-01')).toBe(7);
  });
});
