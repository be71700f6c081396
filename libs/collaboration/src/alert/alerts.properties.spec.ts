import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastDay, type Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { day } from '../phase/testing/arbitrary-rows.js';
import { takenBack } from '../phase/testing/rows.js';
import { ALERT_RULES, type Alert } from './alert.js';
import { alerts } from './alerts.js';
import { wholeCase } from './testing/arbitrary-case.js';
import { caseOf } from './testing/found.js';

const LISTS = [
  'dialogues',
  'trustSignals',
  'commitments',
  'understandingSessions',
  'outcomes',
  'facilitations',
  'factors',
  'prevalence',
] as const;

const shuffled = (rows: CaseRows): fc.Arbitrary<CaseRows> =>
  fc
    .tuple(...LISTS.map((name) => fc.shuffledSubarray([...rows[name]], { minLength: rows[name].length })))
    .map((lists) => ({
      ...rows,
      ...Object.fromEntries(LISTS.map((name, index) => [name, lists[index]])),
    }));

describe('stats', () => {
  it('x', () => {
    const n: Record<string, number> = {};
    const bad: Record<string, number> = {};
    fc.assert(
      fc.property(wholeCase, day, (rows, on) => {
        for (const a of alerts(rows, on)) {
          n[a.rule] = (n[a.rule] ?? 0) + 1;
          const same = (b: Alert) =>
            b.rule === a.rule && b.about.forum === a.about.forum && b.about.convener === a.about.convener && b.about.sector === a.about.sector;
          if (!alerts(rows, a.since).some(same)) bad[a.rule] = (bad[a.rule] ?? 0) + 1;
        }
      }),
      { numRuns: 500 },
    );
    console.log(JSON.stringify([n, bad], null, 1));
    void [ALERT_RULES, lastDay, takenBack, caseOf, shuffled];
    const d: Day = 'x';
    expect(d).toBe('x');
  });
});
