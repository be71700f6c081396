import { describe, expect, it } from '@jest/globals';
import {
  coverageIn,
  isChance,
  lastWithRise,
  risesInto,
  seriesIn,
  shortened,
  staleDays,
  type Cell,
  type Total,
} from './series.js';

const cell = (catchment: string, period: string, percent: number, change: Cell['change'] = null): Cell => ({
  catchmentId: catchment,
  catchment,
  period,
  source: 'e-ppgbm',
  measured: 1_000,
  stunted: percent * 10,
  percent,
  class: 'low',
  interval: { low: percent, high: percent },
  registered: null,
  coverage: null,
  stillStunted: null,
  flags: [],
  change,
  revision: 0,
  positions: [],
  history: [],
  disputes: [],
});
const change = (points: number, p: number): Cell['change'] => ({
  from: '2021',
  points,
  relative: null,
  measuredRelative: 0,
  z: 1,
  p,
});
const total = (period: string, source: Total['source'] = 'e-ppgbm'): Total => ({
  ...cell('', period, 5),
  source,
  change: null,
});

const rows = [
  cell('Puskesmas Caringin', '2021', 12.8),
  cell('Puskesmas Legok', '2021', 4.07),
  cell('Puskesmas Bojongkamal', '2021', 1.39),
  cell('Puskesmas Caringin', '2022', 4.81, change(-8, 0.001)),
  cell('Puskesmas Legok', '2022', 4.4, change(0.33, 0.47)),
  cell('Puskesmas Bojongkamal', '2022', 5.45, change(4.06, 1e-9)),
];

describe('series', () => {
  it('speaks of coverage only where all that reported know who is registered', () => {
    const known = { ...cell('Puskesmas Legok', '2023', 5), registered: 1_250 };
    const other = cell('Puskesmas Caringin', '2023', 5);
    const coverage = (others: readonly Cell[]): number | null | undefined => {
      const [series] = seriesIn({ rows: [known, ...others], totals: [total('2023')] });
      return series && coverageIn(series, '2023');
    };
    expect(coverage([])).toBe(0.8);
    expect(coverage([{ ...other, registered: 750 }])).toBe(1);
    expect(coverage([other])).toBeNull();
  });

  it('never joins sources nor lengths of period, and begins with the newest', () => {
    const totals = [total('2021'), total('2022'), total('2023-02'), total('2022', 'ssgi')];
    expect(seriesIn({ rows, totals }).map(({ key, periods }) => [key, periods])).toEqual([
      ['e-ppgbm 7', ['2023-02']],
      ['e-ppgbm 4', ['2021', '2022']],
      ['ssgi 4', ['2022']],
    ]);
  });

  it('finds who rose behind a total, the steepest first', () => {
    const [series] = seriesIn({ rows, totals: [total('2021'), total('2022')] });
    if (!series) throw new Error('no series');
    const rises = risesInto('2022', series);
    expect(rises.map(({ line, before, after }) => [line.short, before.percent, after.percent])).toEqual([
      ['Bojongkamal', 1.39, 5.45],
      ['Legok', 4.07, 4.4],
    ]);
    expect(rises.map(({ p }) => isChance(p))).toEqual([false, true]);
    expect(lastWithRise(series)?.period).toBe('2022');
  });

  it('shortens only what all names share', () => {
    expect(shortened(['Puskesmas Legok', 'Puskesmas Caringin'])('Puskesmas Legok')).toBe('Legok');
    expect(shortened(['Puskesmas Legok'])('Puskesmas Legok')).toBe('Puskesmas Legok');
    expect(shortened(['Puskesmas Legok', 'Pustu Caringin'])('Puskesmas Legok')).toBe('Puskesmas Legok');
  });

  it('calls a figure old from the sixty-first day after its period', () => {
    expect(staleDays('2023-02', '2023-04-29')).toBeNull();
    expect(staleDays('2023-02', '2023-04-30')).toBe(61);
  });
});
