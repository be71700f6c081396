import type { PhaseRules } from '../collaboration/collaboration.events.js';
import type { CollaborationRow } from '../collaboration/collaboration.view.js';
import type { Day } from '../occurred-on.js';
import { latest } from './evidence.js';

/** *Aturan Rembuk*, where a collaboration chose no others: our operational rules, not findings of Ansell and Gash. */
export const DEFAULT_RULES: PhaseRules = {
  windows: { dialogue: 45, trust: 90, commitment: 180, understanding: 180, outcome: 180 },
  thresholds: { dialogue: 0.6, trust: 0.3, commitment: 0.6, understanding: 0.6, outcome: 1 },
  leastEvidence: 3,
  fall: 0.1,
};

/** The rules in force on that day. */
export const rulesOn = ({ phaseRules }: Pick<CollaborationRow, 'phaseRules'>, on: Day): PhaseRules =>
  latest(phaseRules, on)?.rules ?? DEFAULT_RULES;

/** The rules with every threshold (headlines, least evidence and fall; windows are none) times a factor. */
export const scaled = (rules: PhaseRules, factor: number): PhaseRules => ({
  windows: rules.windows,
  thresholds: {
    dialogue: rules.thresholds.dialogue * factor,
    trust: rules.thresholds.trust * factor,
    commitment: rules.thresholds.commitment * factor,
    understanding: rules.thresholds.understanding * factor,
    outcome: rules.thresholds.outcome * factor,
  },
  leastEvidence: rules.leastEvidence * factor,
  fall: rules.fall * factor,
});
