import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { inPercent, type RuleKey } from './rule-differences.js';
import { rulesWords } from './rules-words.js';

interface RuleText {
  readonly name: (key: RuleKey) => string;
  /** With its unit. */
  readonly value: (key: RuleKey, value: number) => string;
}

/** The rules' names and numbers as people read them. */
export function useRuleText(): RuleText {
  const t = useWords(rulesWords);
  const format = useFormat();
  const value = (key: RuleKey, given: number): string => {
    if (key.kind === 'window') return t('days', { count: given });
    if (key.kind === 'leastEvidence') return format.number(given);
    if (inPercent(key)) return `${format.number(given * 100, Number.isInteger(given * 100) ? 0 : 1)}%`;
    return key.kind === 'threshold' && key.phase === 'outcome'
      ? t('wins', { count: given })
      : format.signed(given);
  };
  return {
    value,
    name: (key) => {
      if (key.kind === 'window') return t('windowOf', { phase: t(key.phase).toLowerCase() });
      if (key.kind === 'threshold') return t('thresholdOf', { phase: t(key.phase).toLowerCase() });
      return t(key.kind);
    },
  };
}
