import { describe, expect, it } from '@jest/globals';
import { finding } from './finding.js';

const WORDS: Readonly<Record<string, string>> = {
  none: 'Kelima fase belum punya bukti.',
  all: 'Kelima fase {{state}}.',
  some: '{{number}} fase {{state}}',
  more: '{{number}} {{state}}',
  'without-evidence': 'tanpa bukti',
  n1: 'satu',
  n2: 'dua',
  n3: 'tiga',
  n4: 'empat',
  established: 'kokoh',
  emerging: 'tumbuh',
  weakening: 'melemah',
};
const say = (key: string, filling: Readonly<Record<string, string | number>> = {}): string =>
  (WORDS[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(filling[name]));
const found = (...states: Parameters<typeof finding>[0]): string => finding(states, say, say);

describe('the finding', () => {
  it('counts the phases of each state, the firmest first', () => {
    expect(found('weakening', 'established', 'established', 'no-evidence', 'emerging')).toBe(
      'Dua fase kokoh, satu tumbuh, satu melemah, satu tanpa bukti.',
    );
    expect(found('weakening', 'weakening', 'weakening', 'weakening', 'emerging')).toBe(
      'Satu fase tumbuh, empat melemah.',
    );
  });

  it('speaks of all five at once where they are alike', () => {
    expect(found('established', 'established', 'established', 'established', 'established')).toBe(
      'Kelima fase kokoh.',
    );
    expect(found('no-evidence', 'no-evidence', 'no-evidence', 'no-evidence', 'no-evidence')).toBe(
      'Kelima fase belum punya bukti.',
    );
  });
});
