import { describe, expect, it } from '@jest/globals';
import { dayAfterKey, isMonth, sameDayIn, shiftMonth, weeksOf } from './month.js';

describe('a month of the calendar', () => {
  it('is whole weeks from Monday on', () => {
    const weeks = weeksOf('2023-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2023-11-27');
    expect(weeks.at(-1)?.at(-1)).toBe('2023-12-31');
  });

  it('fits four weeks when it begins on a Monday', () => {
    expect(weeksOf('2021-02').flat()).toHaveLength(28);
  });

  it('follows the one before it over the turn of the year', () => {
    expect([shiftMonth('2023-12', 1), shiftMonth('2024-01', -1)]).toEqual(['2024-01', '2023-12']);
  });

  it('keeps the day of another month where it has it', () => {
    expect([sameDayIn('2024-02', '2024-01-31'), sameDayIn('2024-02', '2024-01-05')]).toEqual([
      '2024-02-29',
      '2024-02-05',
    ]);
  });

  it('is walked with the keys of any calendar', () => {
    const keys = ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'PageUp', 'Enter'];
    expect(keys.map((key) => dayAfterKey(key, '2024-01-03'))).toEqual([
      '2024-01-02',
      '2024-01-10',
      '2024-01-01',
      '2024-01-07',
      '2023-12-03',
      null,
    ]);
  });

  it('is YYYY-MM in the address', () => {
    expect(['2024-01', '2024-13', '2024', undefined].map(isMonth)).toEqual([true, false, false, false]);
  });
});
