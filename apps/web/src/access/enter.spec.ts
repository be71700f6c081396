import { describe, expect, it } from '@jest/globals';
import { ownPath } from './enter.js';

const at = (wanted: unknown): string => ownPath(wanted, 'https://rembuk.test');

describe('where one goes after signing in', () => {
  it('is where one wanted to go', () => {
    expect(at('/k/1/komitmen?pada=2023-01-01#dua')).toBe('/k/1/komitmen?pada=2023-01-01#dua');
  });

  it.each([
    undefined,
    5,
    '',
    'akun',
    '//jahat.test',
    '/\\jahat.test',
    '/\t/jahat.test',
    '/.//jahat.test',
    'https://jahat.test/',
  ])('is never another site: %p', (wanted) => {
    expect(at(wanted)).toBe('/');
  });
});
