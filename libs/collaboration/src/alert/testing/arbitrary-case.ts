import fc from 'fast-check';
import { PRESENCES } from '../../dialogue/dialogue.events.js';
import { caseRows, day } from '../../phase/testing/arbitrary-rows.js';
import { at, meeting, minutes, record, said, signal } from '../../phase/testing/rows.js';
import type { CaseRows } from '../../phase/case-rows.js';
import { corrected, measured, retracted, rowsOf } from '../../prevalence/testing/figures.js';
import type { PrevalenceRow } from '../../prevalence/prevalence.view.js';
import { PREHISTORIES } from '../../starting-conditions/starting-conditions.events.js';
import type { StartingConditionsRow } from '../../starting-conditions/starting-conditions.view.js';
import { on } from '../../testing/legok.js';
import { DIRECTIONS } from '../../trust-signal/trust-signal.events.js';

/** Positions of what this file adds, away from those of the phases' records. */
const far = (n: number): string => at(1_000_000 + n);

const period = day.chain((one) => fc.constantFrom(one.slice(0, 4), one.slice(0, 7)));

const prevalence: fc.Arbitrary<readonly PrevalenceRow[]> = fc
  .array(fc.record({ period, when: day, later: fc.subarray([corrected([100, 6]), retracted]) }), {
    maxLength: 4,
  })
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

/** Monthly meetings to which the company is called, and what was promised and seen there. */
const monthly = fc
  .array(
    fc.record({
      presence: fc.constantFrom(...PRESENCES),
      dueOn: fc.option(day),
      direction: fc.constantFrom(...DIRECTIONS),
      confidential: fc.boolean(),
    }),
    { maxLength: 8, size: 'max' },
  )
  .map((months) =>
    months.map(({ presence, dueOn, direction, confidential }, index) => {
      const when = `2022-${String(index + 2).padStart(2, '0')}-10`;
      const n = 1_001_000 + index * 10;
      const due = dueOn === null ? [] : [{ ...said('i-2'), kind: 'follow-up' as const, owner: 'pkk', dueOn }];
      const items = [said('i-1', 'camat'), ...due];
      const there = { camat: 'present', sicer: presence } as const;
      return {
        dialogue: meeting(when, n, { minutes: minutes(when, n + 1, items) }, there),
        trustSignal: signal(when, n + 2, { direction, confidential }),
      };
    }),
  );

/** A case of every situation that the phases tell apart, with what else alerts are about. */
export const wholeCase: fc.Arbitrary<CaseRows> = fc
  .record({ rows: caseRows, prevalence, told: fc.option(prehistory), months: monthly })
  .map(({ rows, prevalence, told, months }) => ({
    ...rows,
    prevalence,
    startingConditions: told ?? rows.startingConditions,
    dialogues: [...rows.dialogues, ...months.map(({ dialogue }) => dialogue)],
    trustSignals: [...rows.trustSignals, ...months.map(({ trustSignal }) => trustSignal)],
  }));
