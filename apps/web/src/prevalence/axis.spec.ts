import { describe, expect, it } from '@jest/globals';
import { labelled, percentAxis, placed, timeAxis, type Happening } from './axis.js';

const happening = (on: string, more: Partial<Happening> = {}): Happening => ({
  id: on,
  title: 'SALUR',
  kind: 'plan',
  on,
  until: null,
  illustration: false,
  ...more,
});

describe('the time axis', () => {
  const axis = timeAxis(['2021', '2022'], '2022-12-31', 100, 830);

  it('lays days out evenly and puts a period in its middle', () => {
    expect(axis.x('2021-01-02')).toBe(101);
    expect(axis.middle('2021')).toBe(282.5);
    expect(axis.middle('2022-01')).toBe(480.5);
    expect(axis.years.map(({ year, from, to }) => [year, from, to])).toEqual([
      ['2021', 100, 465],
      ['2022', 465, 830],
    ]);
  });

  it('reaches to today only where that is near', () => {
    expect(timeAxis(['2021'], '2022-02-04', 0, 400).to).toBe('2022-02-04');
    expect(timeAxis(['2021'], '2026-02-04', 0, 400).to).toBe('2021-12-31');
  });

  it('hatches what is dated by month or year alone', () => {
    const [year, day] = placed([happening('2021'), happening('2022-03-01')], axis, 830);
    expect([year?.from, year?.sure, year?.to]).toEqual([100, 464, 829]);
    expect(day?.sure).toBe(day?.from);
    const [over] = placed([happening('2021', { until: '2021-06-30' })], axis, 830);
    expect(over?.to).toBe(over?.sure);
  });

  it('shares a row where there is room, and leaves out what was over before', () => {
    const win = { kind: 'win' as const };
    const rows = placed(
      [happening('2021-02-01', win), happening('2021-03-01', win), happening('2022-02-01', win)],
      axis,
      830,
    ).map(({ row }) => row);
    expect(rows).toEqual([0, 1, 0]);
    expect(placed([happening('2019', { until: '2020-05-01' })], axis, 830)).toEqual([]);
  });

  it('keeps a label inside', () => {
    const [late] = placed([happening('2022-12-20', { title: 'Berita acara' })], axis, 830);
    expect([late?.labelAt, late?.ends]).toEqual([808, true]);
  });
});

describe('the scale of percents', () => {
  it('is one for all, and shows the borders below its top', () => {
    const axis = percentAxis([14.43, 6], 144.3);
    expect(axis.up(10)).toBeCloseTo(100);
    expect(axis.borders).toEqual([2.5, 10]);
    expect(percentAxis([3], 110).up(11)).toBe(110);
  });
});

describe('labels', () => {
  it('keep their distance, the newest first', () => {
    expect(labelled([0, 20, 40, 60], 30)).toEqual([false, true, false, true]);
  });
});
