import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { commitmentWords } from './words.js';

const WORDS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

/** A count as it begins a sentence: in letters up to ten. */
export function useNumberWord(): (count: number) => string {
  const t = useWords(commitmentWords);
  const format = useFormat();
  return (count) => {
    const word = WORDS[count - 1];
    return word ? t(word) : format.number(count);
  };
}
