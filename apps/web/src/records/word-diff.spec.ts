import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.js';

const told = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join(' ');

describe('the difference of two texts', () => {
  it('is the text itself where nothing changed', () => {
    expect(told('Camat memantau tiap triwulan.', 'Camat  memantau\ntiap triwulan.')).toBe(
      'Camat memantau tiap triwulan.',
    );
  });

  it('keeps the words that stay, and says what goes before what comes', () => {
    expect(
      told(
        'Desa menyediakan tempat dua kali sebulan bagi warga',
        'Desa menyediakan tempat tiap minggu bagi semua warga',
      ),
    ).toBe('Desa menyediakan tempat [-dua kali sebulan] [+tiap minggu] bagi [+semua] warga');
  });

  it('knows what was put at an end or taken from it', () => {
    expect(told('satu dua', 'nol satu dua tiga')).toBe('[+nol] satu dua [+tiga]');
    expect(told('nol satu dua tiga', 'satu dua')).toBe('[-nol] satu dua [-tiga]');
  });

  it('is all new over nothing, all gone into nothing, and nothing of nothing', () => {
    expect(told('', 'baru sekali')).toBe('[+baru sekali]');
    expect(told('baru sekali', '')).toBe('[-baru sekali]');
    expect(wordDiff('', ' ')).toEqual([]);
  });
});
