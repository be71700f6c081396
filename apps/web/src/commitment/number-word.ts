import { useFormat } from '../words/use-format.js';
import { useWords, words } from '../words/words.js';

const numberWords = words(
  'commitment-number',
  {
    n1: 'Satu',
    n2: 'Dua',
    n3: 'Tiga',
    n4: 'Empat',
    n5: 'Lima',
    n6: 'Enam',
    n7: 'Tujuh',
    n8: 'Delapan',
    n9: 'Sembilan',
    n10: 'Sepuluh',
  },
  {
    n1: 'One',
    n2: 'Two',
    n3: 'Three',
    n4: 'Four',
    n5: 'Five',
    n6: 'Six',
    n7: 'Seven',
    n8: 'Eight',
    n9: 'Nine',
    n10: 'Ten',
  },
);

const WORDS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

/** A count as it begins a sentence: in letters up to ten. */
export function useNumberWord(): (count: number) => string {
  const t = useWords(numberWords);
  const format = useFormat();
  return (count) => {
    const word = WORDS[count - 1];
    return word ? t(word) : format.number(count);
  };
}
