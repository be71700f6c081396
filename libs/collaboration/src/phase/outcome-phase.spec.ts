import { describe, expect, it } from '@jest/globals';
import type { OutcomeRow } from '../intermediate-outcome/intermediate-outcome.view.js';
import { outcomePhase } from './outcome-phase.js';
import { at, outcome, takenBack } from './testing/rows.js';

const measured = (outcomes: readonly OutcomeRow[], window = 180) =>
  outcomePhase({ outcomes }, '2023-12-31', window);

describe('small wins', () => {
  it('are counted over the trailing 180 days, the first and the last included', () => {
    const outcomes = [
      outcome('2023-12-31', 11),
      outcome('2023-07-05', 12),
      outcome('2023-07-04', 13),
      outcome('2024-01-01', 14),
      outcome('2023-12-01', 15, { kind: 'strategic-plan' }),
      outcome('2023-12-01', 16, { retracted: takenBack }),
    ];
    expect(measured(outcomes).headline).toEqual({ value: 2, evidence: [at(11), at(12)] });
  });

  it('count for the state over the window of the rules', () => {
    const { headline, level } = measured([outcome('2023-09-01', 11), outcome('2023-12-01', 12)], 60);
    expect(headline.value).toBe(2);
    expect(level).toBe(1);
  });

  it('are zero, a count, when there were none, and never fall', () => {
    expect(measured([])).toMatchObject({ headline: { value: 0, evidence: [] }, before: null });
  });

  it('tell how long the last one is ago', () => {
    const since = (outcomes: readonly OutcomeRow[]) => measured(outcomes).indicators.daysSinceLastSmallWin;
    expect(since([outcome('2023-12-01', 11), outcome('2023-05-01', 12)])).toEqual({
      value: 30,
      evidence: [at(11)],
    });
    expect(since([outcome('2023-12-01', 11, { kind: 'joint-fact-finding' })])).toEqual({
      value: null,
      evidence: [],
    });
  });
});

describe('plans and fact-findings', () => {
  it('are counted apart, and are evidence as small wins are', () => {
    const outcomes = [
      outcome('2022-05-01', 11, { kind: 'strategic-plan' }),
      outcome('2022-06-01', 12, { kind: 'joint-fact-finding' }),
      outcome('2022-07-01', 13, { kind: 'joint-fact-finding' }),
    ];
    expect(measured(outcomes)).toMatchObject({
      evidence: [{ position: at(11) }, { position: at(12) }, { position: at(13) }],
      indicators: {
        strategicPlans: { value: 1, evidence: [at(11)] },
        jointFactFindings: { value: 2, evidence: [at(12), at(13)] },
      },
    });
  });
});
