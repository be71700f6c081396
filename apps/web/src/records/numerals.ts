import { useFormat } from '../words/use-format.js';
import { useWords, words } from '../words/words.js';

const SMALL = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
type Small = (typeof SMALL)[number];

const numeralWords = words(
  'numeral',
  {
    '1': 'satu',
    '2': 'dua',
    '3': 'tiga',
    '4': 'empat',
    '5': 'lima',
    '6': 'enam',
    '7': 'tujuh',
    '8': 'delapan',
    '9': 'sembilan',
    '10': 'sepuluh',
  },
  {
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
  },
);

const isSmall = (text: string): text is Small => (SMALL as readonly string[]).includes(text);

/** A count as a sentence says it: in a word up to ten. */
export function useNumeral(): (count: number) => string {
  const t = useWords(numeralWords);
  const format = useFormat();
  return (count) => {
    const text = String(count);
    return isSmall(text) ? t(text) : format.number(count);
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
