import { describe, expect, it } from '@jest/globals';
import { heightOf, monthOf, monthsTo, piled, placeOf } from './months.js';

const signal = (occurredOn: string, weight: number, opinion = false) => ({ occurredOn, weight, opinion });

describe('the months of an axis', () => {
  it('run from the first to the last over the turn of the year', () => {
    expect(monthsTo('2022-11', '2023-02', 1)).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  });

  it('are no fewer than asked, the more of them before', () => {
    expect(monthsTo('2023-02', '2023-02', 3)).toEqual(['2022-12', '2023-01', '2023-02']);
  });

  it('take what is dated coarsely at its last day', () => {
    expect(['2023', '2023-04', '2023-04-09'].map(monthOf)).toEqual(['2023-12', '2023-04', '2023-04']);
  });

  it('hold a day between its month and the next', () => {
    expect(placeOf('2023-01-01', '2022-11')).toBe(2);
    expect(placeOf('2022-11-16', '2022-11')).toBeCloseTo(0.48, 2);
  });
});

describe('a pile of signals', () => {
  it('has behaviours below opinions, each as high as its weight', () => {
    const blocks = piled([signal('2023-05-09', 2, true), signal('2023-05-20', 3), signal('2023-05-02', 1)]);
    expect(blocks.map(({ occurredOn, from }) => [occurredOn, from])).toEqual([
      ['2023-05-02', 0],
      ['2023-05-20', 1],
      ['2023-05-09', 4],
    ]);
    expect(heightOf(blocks)).toBe(6);
  });
});
