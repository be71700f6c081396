import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newestFigure } from './newest-figure.js';
import { PREVALENCE_SOURCES } from './prevalence.events.js';
import { prevalenceTable } from './prevalence-table.js';
import type { PrevalenceRow } from './prevalence.view.js';
import { catchments, corrected, disputed, measured, retracted, rowsOf } from './testing/figures.js';

const TODAY = '2023-12-31';

describe('any table of prevalence', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((d) => fc.integer({ min: 0, max: d }).map((stunted): [number, number] => [d, stunted]));
  const cell = fc.record({
    catchmentId: fc.constantFrom('k-1', 'k-2', 'k-3', 'k-4'),
    period: fc.constantFrom('2020', '2021', '2022', '2021-11', '2021-12', '2022-01'),
    source: fc.constantFrom(...PREVALENCE_SOURCES),
    first: counts,
    corrections: fc.array(counts, { maxLength: 2 }),
    taken: fc.boolean(),
    contradicted: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  });
  const cells = fc.uniqueArray(cell, {
    maxLength: 40,
    selector: ({ catchmentId, period, source }) => `${catchmentId} ${period} ${source}`,
  });
  const anyRows = cells.map((some): PrevalenceRow[] =>
    rowsOf(
      ...some.map(({ catchmentId, period, source, first, corrections, taken, contradicted }) => [
        measured(catchmentId, period, first, { source }),
        ...corrections.map((now) => corrected(now)),
        ...contradicted.map((reason, index) =>
          disputed({ catchmentId, period, source, reason, disputeId: `d-${index}` }),
        ),
        ...(taken ? [retracted] : []),
      ]),
    ),
  );
  const isTaken = (row: PrevalenceRow): boolean => row.readings.every((reading) => reading.retracted);

  it('does not depend on the order of rows and catchments', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(prevalenceTable(others, catchments.toReversed(), TODAY)).toEqual(
          prevalenceTable(rows, catchments, TODAY),
        );
        expect(newestFigure(others, TODAY)).toEqual(newestFigure(rows, TODAY));
      }),
    );
  });

  it('never joins sources: each says what it would say alone', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...PREVALENCE_SOURCES), (rows, source) => {
        const all = prevalenceTable(rows, catchments, TODAY);
        const ofSource = rows.filter((row) => row.source === source);
        const alone = prevalenceTable(ofSource, catchments, TODAY);
        expect(all.rows.filter((row) => row.source === source)).toEqual(alone.rows);
        expect(all.totals.filter((total) => total.source === source)).toEqual(alone.totals);
      }),
    );
  });

  it('never counts a cell that was taken back', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { rows: shown, totals } = prevalenceTable(rows, catchments, TODAY);
        const standing = rows.filter((row) => !isTaken(row));
        const without = prevalenceTable(standing, catchments, TODAY);
        expect(shown).toHaveLength(standing.length);
        expect({ shown, totals }).toEqual({ shown: without.rows, totals: without.totals });
        expect(newestFigure(rows, TODAY)).toEqual(newestFigure(standing, TODAY));
      }),
    );
  });

  it('adds up: totals to their cells, and the parts of a change to its points when nothing is missing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const table = prevalenceTable(rows, catchments, TODAY);
        for (const { period, source, measured: d, stunted, change, positions } of table.totals) {
          const parts = table.rows.filter((row) => row.period === period && row.source === source);
          expect(d).toBe(parts.reduce((sum, part) => sum + part.measured, 0));
          expect(stunted).toBe(parts.reduce((sum, part) => sum + part.stunted, 0));
          expect(positions).toEqual(parts.flatMap((part) => part.positions).toSorted());
          if (change?.missing.length === 0)
            expect((change.ratePart ?? NaN) + (change.compositionPart ?? NaN)).toBeCloseTo(change.points, 9);
        }
      }),
    );
  });

  it('never lets a statement change a series', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { totals } = prevalenceTable(rows, catchments, TODAY);
        const unsaid = rows.map((row) => ({ ...row, disputes: [] }));
        expect(prevalenceTable(unsaid, catchments, TODAY)).toMatchObject({ totals, conflicts: [] });
      }),
    );
  });
});
