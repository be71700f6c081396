import { describe, expect, it } from '@jest/globals';
import { holdsNik, isClean } from './text.js';

describe('an identity number', () => {
  it.each([
    '3603201203190001',
    'anak NIK3603201203190001 sudah',
    '36032012 03190001',
    '3603.2012.0319.0001',
    '3603 2052 0319 0001',
  ])('is seen in "%s"', (text) => {
    expect(holdsNik(text)).toBe(true);
  });

  it.each([
    'rapat 2023-01-05 2023-02-07',
    '0812 3456 7890',
    '349 balita dari 7433',
    '360320120319000',
    '36032012031900011',
    '5d0c1f3a-8b1e-4d6f-9a7c-2e5b8d1f4a60',
    '1234567890123456789012345678901234567890123456789012345678901234',
  ])('is not seen in "%s"', (text) => {
    expect(holdsNik(text)).toBe(false);
  });
});

describe('clean text', () => {
  it('is NFC, without U+0000 and lone surrogates', () => {
    expect(['é', '🤝', ''].map(isClean)).toEqual([true, true, true]);
    expect(['e\u0301', 'a\0', '\ud83e', '\udd1d'].map(isClean)).toEqual([false, false, false, false]);
  });
});
