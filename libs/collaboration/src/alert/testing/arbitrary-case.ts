import fc from 'fast-check';
import { caseRows, day } from '../../phase/testing/arbitrary-rows.js';
import { at, record } from '../../phase/testing/rows.js';
import type { CaseRows } from '../../phase/case-rows.js';
import { corrected, measured, retracted, rowsOf } from '../../prevalence/testing/figures.js';
import type { PrevalenceRow } from '../../prevalence/prevalence.view.js';
import { PREHISTORIES } from '../../starting-conditions/starting-conditions.events.js';
import type { StartingConditionsRow } from '../../starting-conditions/starting-conditions.view.js';
import { on } from '../../testing/legok.js';

/** Positions of what this file adds, away from those of the phases' records. */
const far = (n: number): string => at(1_000_000 + n);

const period = day.chain((one) => fc.constantFrom(one.slice(0, 4), one.slice(0, 7)));

const prevalence: fc.Arbitrary<readonly PrevalenceRow[]> = fc
  .array(
    fc.record({ period, when: day, later: fc.subarray([corrected([100, 6]), retracted]) }),
    { maxLength: 4 },
  )
  .map((cells) =>
    rowsOf(
      ...cells.map(({ period, when, later }, index) => [
        measured(`k-${index}`, period, [100, 5], {}, when),
        ...later,
      ]),
    ).map((row) => ({
      ...row,
      readings: row.readings.map((one) => ({ ...one, position: far(Number(one.position)) })),
    })),
  );

const prehistory: fc.Arbitrary<StartingConditionsRow> = fc
  .array(fc.tuple(day, fc.constantFrom(...PREHISTORIES)), { minLength: 1, maxLength: 3 })
  .map((told) => ({
    ...record('2022-01-01', 1),
    assessments: told.map(([when, what], index) => ({
      ...on(when, far(100 + index)),
      id: `s-${index}`,
      aspect: 'prehistory',
      level: 'high',
      prehistory: what,
      finding: '',
      stakeholders: [],
      provenance: null,
    })),
  }));

/** A case of every situation that the phases tell apart, with prevalence and prehistory. */
export const wholeCase: fc.Arbitrary<CaseRows> = fc
  .record({ rows: caseRows, prevalence, told: fc.option(prehistory) })
  .map(({ rows, prevalence, told }) => ({
    ...rows,
    prevalence,
    startingConditions: told ?? rows.startingConditions,
  }));
