import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  firstDay,
  isDay,
  isOccurredOn,
  lastDay,
} from './occurred-on.js';

describe('a date', () => {
  it.each(['2023', '2023-02', '2023-02-28', '2024-02-29', '2000-02-29', '1900-01-01'])(
    '%s exists',
    (text) => {
      expect(isOccurredOn(text)).toBe(true);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-00',
    '2023-13',
    '2023-04-31',
    '2023-1-1',
    '23',
    '1899',
    '2023-02-28T00',
    '',
  ])('"%s" does not', (text) => {
    expect(isOccurredOn(text)).toBe(false);
  });

  it('is a day only when whole', () => {
    expect([isDay('2023-02-01'), isDay('2023-02'), isDay('2023')]).toEqual([true, false, false]);
  });

  it('that is coarse sorts at its last day and begins at its first', () => {
    expect([lastDay('2022'), lastDay('2024-02'), lastDay('2023-02'), lastDay('2023-05-07')]).toEqual([
      '2022-12-31',
      '2024-02-29',
      '2023-02-28',
      '2023-05-07',
    ]);
    expect([firstDay('2022'), firstDay('2024-02')]).toEqual(['2022-01-01', '2024-02-01']);
  });

  it('counts days as the calendar of the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayOf(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('adds and subtracts', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2023-01-01', '2023-12-31')).toBe(364);
  });
});
