import { describe, expect, it } from '@jest/globals';
import { isTooCommon, requireGoodPassword } from './password-policy.js';

const owner = { email: 'siti.aminah@legok.demo', name: 'Siti Aminah' };
const codeOf = (password: string): string => {
  try {
    requireGoodPassword(password, owner);
    return 'good';
  } catch (refused) {
    return (refused as { code: string }).code;
  }
};

describe('a password', () => {
  it.each([
    ['kopi pagi di', 'good'],
    ['kopi pagi d', 'password-length'],
    ['🌱🌾🐟🍚🥚🍌🥕🌽🍠🍉🍋🧂', 'good'],
    ['🌱🌾🐟🍚🥚🍌', 'password-length'],
    [
      Array.from({ length: 256 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7) % 251))).join(''),
      'good',
    ],
    ['x7'.repeat(129), 'password-length'],
  ])('%s is %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it.each([
    'aaaaaaaaaaaa',
    '123456789012',
    '210987654321',
    'qwertyuiop12',
    'QWERTYUIOP12',
    'abcdefghijkl',
    'abcd1234efgh',
    'asdfghjkl;12',
    'abcabcabcabc',
    'x7kqx7kqx7kqx7k',
    'passwordpassword',
    'correct horse battery staple',
    'Correct-Horse-Battery-Staple',
    '1q2w3e4r5t6y',
    'Password2024',
    'rembukstunting',
    'Rembuk-Stunting-2024',
    'siti.aminah1',
    'SitiAminah1990',
    'aminah-siti-12',
    'rembuk!!!!!!!',
    'stunting1234',
    '!@#$%^&*()_+',
  ])('%s is too common', (password) => {
    expect(codeOf(password)).toBe('password-too-common');
  });

  it.each([
    'rembuk hijau tua sekali',
    'sawah-kuda-payung-7',
    'kT9#vq2Lm!zx',
    'siti suka makan durian matang',
    '7394 1820 5561 0093',
  ])('%s is not', (password) => {
    expect(codeOf(password)).toBe('good');
  });

  it('of somebody without address and name is looked at all the same', () => {
    expect(isTooCommon('aaaaaaaaaaaa', { email: null, name: null })).toBe(true);
    expect(isTooCommon('sitiaminah1990', { email: null, name: null })).toBe(false);
  });
});
