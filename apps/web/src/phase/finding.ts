import type { PhaseState } from '../design/state-glyph.js';
import type { designWords } from '../design/words.js';
import type { Say, Words } from '../words/words.js';
import type { phaseWords } from './phase-words.js';

type KeyOf<Of> = Of extends Words<infer Key> ? Key : never;

const ORDER: readonly PhaseState[] = ['established', 'emerging', 'weakening', 'no-evidence'];
const NUMBERS = ['n1', 'n2', 'n3', 'n4'] as const;

/** What the page found: how many phases are in which state. */
export function finding(
  states: readonly PhaseState[],
  t: Say<KeyOf<typeof phaseWords>>,
  named: Say<KeyOf<typeof designWords>>,
): string {
  const found = ORDER.map((state) => ({ state, count: states.filter((one) => one === state).length }));
  const parts = found.filter(({ count }) => count > 0);
  const [only] = parts;
  if (only && parts.length === 1)
    return only.state === 'no-evidence' ? t('none') : t('all', { state: named(only.state) });
  const sentence = parts
    .map(({ state, count }, index) => {
      const number = NUMBERS[count - 1];
      return t(index === 0 ? 'some' : 'more', {
        count,
        number: number ? t(number) : count,
        state: state === 'no-evidence' ? t('without-evidence') : named(state),
      });
    })
    .join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
