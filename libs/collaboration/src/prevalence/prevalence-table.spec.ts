import { describe, expect, it } from '@jest/globals';
import { newestFigure } from './newest-figure.js';
import type { PrevalenceEvent } from './prevalence.events.js';
import { prevalenceTable, type PrevalenceTable } from './prevalence-table.js';
import {
  catchments,
  corrected,
  disputed,
  legokCells,
  measured,
  retracted,
  rowsOf,
} from './testing/figures.js';

const TODAY = '2023-12-31';
const tableOf = (...streams: readonly (readonly PrevalenceEvent[])[]): PrevalenceTable =>
  prevalenceTable(rowsOf(...streams), catchments, TODAY);
const paper = tableOf(...legokCells.map((cell) => [cell]), [disputed()]);
const position = (number: number): string => String(number).padStart(12, '0');

describe('the prevalence of Legok', () => {
  it('has the twelve percentages that the paper prints', () => {
    const cell = (name: string): string[] =>
      paper.rows.filter(({ catchment }) => catchment === name).map(({ percent }) => percent.toFixed(2));
    expect(cell('Puskesmas Legok')).toEqual(['4.07', '4.40', '2.80']);
    expect(cell('Puskesmas Bojongkamal')).toEqual(['1.39', '5.45', '2.73']);
    expect(cell('Puskesmas Caringin')).toEqual(['12.82', '4.81', '2.61']);
    expect(paper.totals.map(({ percent }) => percent.toFixed(2))).toEqual(['5.77', '4.70', '2.73']);
  });

  it('has the totals that the paper prints, from the cells behind them', () => {
    expect(paper.totals.map(({ period, measured: d, stunted }) => [period, d, stunted])).toEqual([
      ['2021', 7108, 410],
      ['2022', 7433, 349],
      ['2023', 8813, 241],
    ]);
    expect(paper.totals[1]?.positions).toEqual([position(4), position(5), position(6)]);
  });

  it('has a class and an interval for every figure', () => {
    expect(paper.rows.map((row) => row.class)).toEqual(
      // By period and name: Bojongkamal, Caringin, Legok.
      ['very-low', 'medium', 'low', 'low', 'low', 'low', 'low', 'low', 'low'],
    );
    expect(paper.totals[2]?.interval.low).toBeCloseTo(2.4141457984414063, 11);
    expect(paper.totals[2]?.interval.high).toBeCloseTo(3.0962340931539036, 11);
  });

  it('says that Bojongkamal and Legok rose while the total fell', () => {
    // mpmath, 40 digits.
    const change = paper.totals[1]?.change;
    expect(change?.from).toBe('2021');
    expect(change?.points).toBeCloseTo(-1.0728707498485248, 12);
    expect(change?.relative).toBeCloseTo(-0.18599915341276377, 12);
    expect(change?.z).toBeCloseTo(-2.907523995085424, 11);
    expect(change?.p).toBeCloseTo(0.0036430239438206232, 14);
    expect(change?.ratePart).toBeCloseTo(-0.9454769641942862, 12);
    expect(change?.compositionPart).toBeCloseTo(-0.12739378565423873, 12);
    expect(change?.measuredRelative).toBeCloseTo(0.045723128868880136, 12);
    expect(change?.rising).toEqual(['Puskesmas Bojongkamal', 'Puskesmas Legok']);
    expect(change?.missing).toEqual([]);
  });

  it('splits the fall of 2023 into rates and composition', () => {
    // mpmath, 40 digits.
    const change = paper.totals[2]?.change;
    expect(change?.points).toBeCloseTo(-1.9606811965170945, 12);
    expect(change?.ratePart).toBeCloseTo(-1.979181399941881, 12);
    expect(change?.compositionPart).toBeCloseTo(0.018500203424786657, 12);
    expect(change?.rising).toEqual([]);
    expect(paper.totals[0]?.change).toBeNull();
  });

  it('says how each catchment moved', () => {
    const changes = (period: string): (number | null | undefined)[] =>
      paper.rows.filter((row) => row.period === period).map(({ change }) => change?.z);
    expect(changes('2021')).toEqual([undefined, undefined, undefined]);
    expect(changes('2022')[0]).toBeCloseTo(5.9850758369652315, 11);
    expect(changes('2022')[1]).toBeCloseTo(-8.291094113803082, 11);
    expect(changes('2022')[2]).toBeCloseTo(0.7237982213405527, 11);
  });

  it('shows as a conflict what the prose dates to 2020 and the table to 2021', () => {
    const total = paper.totals[0];
    expect(paper.conflicts).toEqual([
      {
        periods: ['2020', '2021'],
        reason: 'tahun berbeda',
        values: [
          {
            period: '2021',
            measured: 7108,
            stunted: 410,
            percent: total?.percent,
            source: 'e-ppgbm',
            position: position(3),
          },
          {
            period: '2020',
            measured: null,
            stunted: 410,
            percent: 5.77,
            source: 'Prawansa et al. 2024, narasi',
            position: position(10),
          },
        ],
      },
    ]);
    expect(paper.totals.map(({ period }) => period)).not.toContain('2020');
  });
});

describe('a catchment in the table', () => {
  const [early] = legokCells;
  const row = (...facts: readonly PrevalenceEvent[]): PrevalenceTable['rows'][number] | undefined =>
    tableOf(facts).rows[0];

  it('knows its coverage where the registered are known, and flags more measured than registered', () => {
    expect(row(measured('k-1', '2021', [80, 8], { registered: 100, stillStunted: 3 }))).toMatchObject({
      registered: 100,
      coverage: 0.8,
      stillStunted: 3,
      flags: [],
    });
    expect(row(measured('k-1', '2021', [120, 8], { registered: 100 }))?.flags).toEqual([
      'measured-exceeds-registered',
    ]);
    expect(row(measured('k-1', '2021', [120, 8]))).toMatchObject({
      registered: null,
      coverage: null,
      flags: [],
    });
    expect(row(measured('k-1', '2021', [1, 0], { registered: 0 }))).toMatchObject({
      coverage: null,
      flags: ['measured-exceeds-registered'],
    });
  });

  it('says what its last correction says, and keeps what it said before', () => {
    const now = row(measured('k-1', '2021', [3854, 175]), corrected([3854, 157]));
    expect(now).toMatchObject({ stunted: 157, revision: 1, positions: [position(1), position(2)] });
    expect(now?.history.map(({ stunted, reason }) => [stunted, reason])).toEqual([
      [175, null],
      [157, 'angka tertukar'],
    ]);
  });

  it('counts only what was measured since it was taken back', () => {
    const now = row(measured('k-1', '2021', [3854, 175]), retracted, measured('k-1', '2021', [3854, 157]));
    expect(now).toMatchObject({ stunted: 157, revision: 2, positions: [position(3)] });
    expect(now?.history.map((reading) => reading.retracted?.position ?? null)).toEqual([position(2), null]);
  });

  it('names the statements against it, and counts them in its revision', () => {
    const now = row(measured('k-1', '2021', [3854, 157]), disputed({ catchmentId: 'k-1', disputeId: 'd-7' }));
    expect(now).toMatchObject({ disputes: ['d-7'], revision: 1, positions: [position(1)] });
  });

  it('bears its id when nobody declared a name', () => {
    expect(tableOf([measured('k-9', '2021', [10, 1])]).rows[0]).toMatchObject({
      catchmentId: 'k-9',
      catchment: 'k-9',
    });
  });

  it('is seen from the last day that its measurement can mean', () => {
    const rows = rowsOf(early ? [early] : []);
    expect(prevalenceTable(rows, catchments, '2021-12-30').rows).toEqual([]);
    expect(prevalenceTable(rows, catchments, '2021-12-31').rows).toHaveLength(1);
  });

  it('is seen corrected on every day, and by the measurement that stands', () => {
    const rows = rowsOf([measured('k-1', '2021', [100, 9]), corrected([100, 8])]);
    expect(prevalenceTable(rows, catchments, '2021-12-31').rows[0]?.stunted).toBe(8);
    const again = rowsOf([
      measured('k-1', '2021', [100, 9]),
      retracted,
      measured('k-1', '2021', [100, 8], {}, '2022-02-01'),
    ]);
    expect(prevalenceTable(again, catchments, '2022-01-31').rows).toEqual([]);
    expect(prevalenceTable(again, catchments, '2022-02-01').rows[0]?.stunted).toBe(8);
  });
});

describe('a change', () => {
  const totals = (...cells: readonly PrevalenceEvent[]): PrevalenceTable['totals'] =>
    tableOf(...cells.map((cell) => [cell])).totals;
  const changesFrom = (...cells: readonly PrevalenceEvent[]): (string | undefined)[] =>
    totals(...cells).map(({ change }) => change?.from);

  it('compares with the nearest earlier period that has a figure', () => {
    expect(changesFrom(measured('k-1', '2021', [10, 1]), measured('k-1', '2023', [10, 1]))).toEqual([
      undefined,
      '2021',
    ]);
  });

  it('never compares a year with a month, nor a source with another', () => {
    expect(
      changesFrom(
        measured('k-1', '2021', [10, 1]),
        measured('k-1', '2022-01', [10, 1]),
        measured('k-1', '2022-02', [10, 1]),
        measured('k-1', '2022', [10, 1], { source: 'ssgi' }),
      ),
    ).toEqual([undefined, undefined, '2022-01', undefined]);
  });

  it('splits only what both periods have, and names what one lacks', () => {
    // mpmath, 40 digits: Kitagawa over Legok and Bojongkamal alone.
    const change = totals(...legokCells.slice(0, 5))[1]?.change;
    expect(change?.missing).toEqual(['Puskesmas Caringin']);
    expect(change?.ratePart).toBeCloseTo(1.3009120458554504, 12);
    expect(change?.compositionPart).toBeCloseTo(0.01564352767846889, 12);
    expect(change?.points).toBeCloseTo((100 * 268) / 5748 - (100 * 410) / 7108, 12);
  });

  it('has no parts when no catchment is in both', () => {
    const change = totals(measured('k-1', '2021', [10, 1]), measured('k-2', '2022', [10, 2]))[1]?.change;
    expect(change).toMatchObject({
      ratePart: null,
      compositionPart: null,
      rising: [],
      missing: ['Puskesmas Bojongkamal', 'Puskesmas Legok'],
    });
    expect(change?.points).toBeCloseTo(10, 12);
  });

  it('is not relative to zero', () => {
    const change = totals(measured('k-1', '2021', [10, 0]), measured('k-1', '2022', [10, 2]))[1]?.change;
    expect(change?.relative).toBeNull();
    expect(change?.rising).toEqual(['Puskesmas Legok']);
  });
});

describe('a conflict', () => {
  const against = (over: Parameters<typeof disputed>[0]): PrevalenceEvent =>
    disputed({ catchmentId: 'k-1', ...over });
  const stated = { period: '2021', measured: 90, stunted: 9, percent: 10 };

  it('gathers the statements against one cell for one reason, and keeps other reasons apart', () => {
    const { conflicts } = tableOf([
      measured('k-1', '2021', [100, 8]),
      against({ disputeId: 'd-1', stated, reason: 'salah hitung' }),
      against({ disputeId: 'd-2', reason: 'tahun berbeda' }),
      against({ disputeId: 'd-3', reason: 'salah hitung', statedIn: 'koran' }),
    ]);
    expect(conflicts.map(({ reason, periods, values }) => [reason, periods, values.length])).toEqual([
      ['salah hitung', ['2020', '2021'], 3],
      ['tahun berbeda', ['2020', '2021'], 2],
    ]);
    expect(conflicts[0]?.values.map(({ measured: d, source }) => [d, source])).toEqual([
      [100, 'e-ppgbm'],
      [90, 'Prawansa et al. 2024, narasi'],
      [null, 'koran'],
    ]);
  });

  it('about a cell is none about the total', () => {
    const { conflicts } = tableOf(
      [measured('k-1', '2021', [100, 8]), against({ stated })],
      [measured('k-2', '2021', [50, 1])],
      [disputed({ stated })],
    );
    expect(conflicts.map(({ values }) => values[0]?.measured)).toEqual([150, 100]);
  });

  it('has no figure of ours where none stands', () => {
    const alone = tableOf([against({ stated })]).conflicts;
    expect(alone.map(({ values }) => values.map(({ stunted }) => stunted))).toEqual([[9]]);
    const takenBack = tableOf([measured('k-1', '2021', [100, 8]), against({ stated }), retracted]).conflicts;
    expect(takenBack.map(({ values }) => values.map(({ stunted }) => stunted))).toEqual([[9]]);
  });

  it('stands beside its figure on every day, and without one from its own day on', () => {
    const both = rowsOf([measured('k-1', '2021', [100, 8]), against({ stated })]);
    expect(prevalenceTable(both, catchments, '2021-12-31').conflicts).toHaveLength(1);
    const alone = rowsOf([disputed({ stated }, '2023-06-01')]);
    expect(prevalenceTable(alone, catchments, '2023-05-31').conflicts).toEqual([]);
    expect(prevalenceTable(alone, catchments, '2023-06-01').conflicts).toHaveLength(1);
  });
});

describe('the newest figure', () => {
  const rows = rowsOf(...legokCells.map((cell) => [cell]));

  it('is of the latest period, and as old as the days since that ended', () => {
    expect(newestFigure(rows, '2024-02-29')).toEqual({ period: '2023', position: position(9), ageDays: 60 });
    expect(newestFigure(rows, '2022-12-31')).toEqual({ period: '2022', position: position(6), ageDays: 0 });
  });

  it('is none before the first, and when all was taken back', () => {
    expect(newestFigure(rows, '2021-12-30')).toBeNull();
    expect(
      newestFigure(rowsOf([measured('k-1', '2021', [10, 1]), retracted], [disputed()]), TODAY),
    ).toBeNull();
  });

  it('is younger than nothing while its period lasts', () => {
    const now = rowsOf([measured('k-1', '2023', [10, 1], {}, '2023-12-01'), corrected([10, 2])]);
    expect(newestFigure(now, '2023-12-21')).toEqual({ period: '2023', position: position(2), ageDays: -10 });
  });
});
