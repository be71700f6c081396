import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useClauseCounts } from './clause-counts.js';
import { useNumberWord } from './number-word.js';
import type { Commitment, Standing } from './standing.js';
import { commitmentWords } from './words.js';

/** How a commitment stands, in a sentence. */
export function useFinding(): (commitment: Commitment, standing: Standing) => string {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const counts = useClauseCounts();
  const numberWord = useNumberWord();
  return ({ withdrawn, retracted }, standing) => {
    const { newest, binding, required, signed } = standing;
    if (retracted) return '';
    if (withdrawn)
      return t('saysWithdrawn', { on: format.day(withdrawn.occurredOn), reason: withdrawn.reason });
    if (!newest) return t('saysProposed');
    const count = required - signed;
    const number = numberWord(count);
    if (!binding) return t('saysAwaited', { count, number });
    if (binding !== newest)
      return t('saysAmended', {
        count,
        small: number.toLowerCase(),
        version: newest.text.version,
        binding: binding.text.version,
      });
    return t('saysInForce', {
      on: format.day(binding.inForce?.occurredOn ?? binding.agreed.occurredOn),
      clauses: counts(standing),
    });
  };
}
