import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FIELD_WORDS } from './field-words.js';
import { PROBLEM_WORDS } from './problem-words.js';
import { languageOf } from './words.js';

const ROOMS = ['libs/event-sourcing', 'libs/event-log', 'libs/collaboration', 'libs/directory', 'apps/api'];
const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|testing\//.test(file))
    .map((file) => readFileSync(join(room, file), 'utf8')),
);

/** Codes as they stand at the places that refuse, and where they are handed to a rule that many share. */
const thrown = new Set(
  sources.flatMap((source) =>
    [
      ...source.matchAll(
        /\b(?:malformed|unauthenticated|forbidden|notFound|conflict|stale|ruleBroken|TooMany|unavailable)\(\s*'([a-z-]+)'/g,
      ),
    ].map(([, code = '']) => code),
  ),
);

describe('the words of refusals', () => {
  it('say every code in Indonesian', () => {
    expect(thrown.size).toBeGreaterThan(100);
    expect([...thrown].filter((code) => !(code in PROBLEM_WORDS))).toEqual([]);
  });

  it('are no longer there for a code that is gone', () => {
    const said = sources.filter((source) => !source.includes('PROBLEM_WORDS: Readonly')).join('\n');
    const literal = (code: string): boolean => said.includes(`'${code}'`);
    const built = /^(?:[a-z-]+-unknown|stream-moved-on|checkpoint-moved-on)$/;
    expect(Object.keys(PROBLEM_WORDS).filter((code) => !literal(code) && !built.test(code))).toEqual([]);
  });

  it('begin with a capital and end with a stop', () => {
    const all = [...Object.values(PROBLEM_WORDS), ...Object.values(FIELD_WORDS)];
    expect(all.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it('are Indonesian unless English stands first', () => {
    const asked = [undefined, '', 'id', 'id-ID,id;q=0.9,en;q=0.8', 'fr', 'en', 'en-US,en;q=0.9', ' EN '];
    expect(asked.map(languageOf)).toEqual(['id', 'id', 'id', 'id', 'id', 'en', 'en', 'en']);
  });
});
