import { PHASES, type Phase } from '#collaboration/box.js';
import type { PhaseRules } from '#collaboration/collaboration/collaboration.events.js';

/** One number of the rules. */
export type RuleKey =
  | { readonly kind: 'window' | 'threshold'; readonly phase: Phase }
  | { readonly kind: 'leastEvidence' | 'fall' };

export const RULE_KEYS: readonly RuleKey[] = [
  ...PHASES.map((phase) => ({ kind: 'window', phase }) as const),
  ...PHASES.map((phase) => ({ kind: 'threshold', phase }) as const),
  { kind: 'leastEvidence' },
  { kind: 'fall' },
];

export function ruleAt(rules: PhaseRules, key: RuleKey): number {
  switch (key.kind) {
    case 'window':
      return rules.windows[key.phase];
    case 'threshold':
      return rules.thresholds[key.phase];
    case 'leastEvidence':
    case 'fall':
      return rules[key.kind];
  }
}

export interface RuleDifference {
  readonly key: RuleKey;
  readonly before: number;
  readonly after: number;
}

/** What became different between two sets of rules. */
export const ruleDifferences = (before: PhaseRules, after: PhaseRules): readonly RuleDifference[] =>
  RULE_KEYS.map((key) => ({ key, before: ruleAt(before, key), after: ruleAt(after, key) })).filter(
    (one) => one.before !== one.after,
  );

/** Which rules the form asks for in percent. */
export const inPercent = (key: RuleKey): boolean =>
  key.kind === 'fall' || (key.kind === 'threshold' && key.phase !== 'trust' && key.phase !== 'outcome');

const scaledBy = (rules: PhaseRules, scale: (value: number) => number): PhaseRules => {
  const { dialogue, commitment, understanding, trust, outcome } = rules.thresholds;
  return {
    ...rules,
    thresholds: {
      dialogue: scale(dialogue),
      commitment: scale(commitment),
      understanding: scale(understanding),
      trust,
      outcome,
    },
    fall: scale(rules.fall),
  };
};

/** The rules with what people read in percent in percent, to a tenth. */
export const asPercent = (rules: PhaseRules): PhaseRules =>
  scaledBy(rules, (ratio) => Math.round(ratio * 1000) / 10);

/** Back to the ratios that the log keeps. */
export const asRatios = (rules: PhaseRules): PhaseRules =>
  scaledBy(rules, (percent) => Math.round(percent * 10) / 1000);
