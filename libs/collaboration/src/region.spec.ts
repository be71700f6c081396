import { describe, expect, it } from '@jest/globals';
import { dayIn, isWithin, REGION_CODE, utcOffset } from './region.js';

describe('a region', () => {
  it('lies in another only at a dot', () => {
    expect(isWithin('36.03.20', '36.03')).toBe(true);
    expect(isWithin('36.03.20', '36.03.20')).toBe(true);
    expect(isWithin('36.03.20', '36.03.2')).toBe(false);
    expect(isWithin('36.03', '36.03.20')).toBe(false);
  });

  it('has a code of one to four parts', () => {
    expect(['36', '36.03', '36.03.20', '36.03.20.2002'].every((code) => REGION_CODE.test(code))).toBe(true);
    expect(['3', '36.3', '36.03.20.20', '36.03.20.2002.1', 'x'].some((code) => REGION_CODE.test(code))).toBe(
      false,
    );
  });

  it('keeps the time of its province', () => {
    expect(['36.03', '61', '62'].map(utcOffset)).toEqual([7, 7, 7]);
    expect(['51', '53', '63', '64', '65', '71', '76'].map(utcOffset)).toEqual(Array(7).fill(8));
    expect(['81', '82', '91', '97'].map(utcOffset)).toEqual([9, 9, 9, 9]);
  });

  it('has its own today', () => {
    expect(dayIn('36.03.20', '2023-12-31T16:59:59.999Z')).toBe('2023-12-31');
    expect(dayIn('36.03.20', '2023-12-31T17:00:00.000Z')).toBe('2024-01-01');
    expect(dayIn('91', '2023-12-31T15:00:00.000Z')).toBe('2024-01-01');
  });
});
