import type { Position } from '#event-sourcing/event.js';
import type { Phase } from '../box.js';
import type { PhaseRules } from '../collaboration/collaboration.events.js';
import type { Day } from '../occurred-on.js';
import type { PhaseRows } from './case-rows.js';
import { commitmentPhase, type CommitmentIndicators } from './commitment-phase.js';
import { cyclesOf, type Cycle } from './cycles.js';
import { dialoguePhase, type DialogueIndicators } from './dialogue-phase.js';
import { positionsOf } from './evidence.js';
import { outcomePhase, type OutcomeIndicators } from './outcome-phase.js';
import { rulesOn } from './phase-rules.js';
import { isFragile, judge, type Judgement, type Measured } from './state.js';
import { surroundingsOn, type Surroundings } from './surroundings.js';
import { trustPhase, type TrustIndicators } from './trust-phase.js';
import { understandingPhase, type UnderstandingIndicators } from './understanding-phase.js';

/** How a phase stands on a day, with the rule, the limits and the facts behind it. */
interface PhaseStanding<Of extends Phase, Indicators> extends Judgement {
  readonly phase: Of;
  readonly headline: number | null;
  readonly headlineEvidence: readonly Position[];
  /** The headline 90 days before; null when not computable, and for outcomes. */
  readonly headlineBefore: number | null;
  /** The id of the headline's formula. */
  readonly rule: string;
  /** The collaboration's limits in force that day; `window` in days. */
  readonly limits: {
    readonly window: number;
    readonly threshold: number;
    readonly leastEvidence: number;
    readonly fall: number;
  };
  readonly indicators: Indicators;
  /** Whether the state would differ if every threshold were 20 percent higher or lower. */
  readonly fragile: boolean;
  readonly lastEvidenceOn: Day | null;
  readonly evidence: readonly Position[];
}

export interface PhaseView {
  readonly phases: readonly [
    PhaseStanding<'dialogue', DialogueIndicators>,
    PhaseStanding<'trust', TrustIndicators>,
    PhaseStanding<'commitment', CommitmentIndicators>,
    PhaseStanding<'understanding', UnderstandingIndicators>,
    PhaseStanding<'outcome', OutcomeIndicators>,
  ];
  readonly cycles: readonly Cycle[];
  readonly surroundings: Surroundings;
}

const HEADLINE_RULES = {
  dialogue: 'dialogue.cadence-kept',
  trust: 'trust.balance',
  commitment: 'commitment.clauses-kept',
  understanding: 'understanding.consensus',
  outcome: 'outcome.small-wins',
} as const satisfies Record<Phase, string>;

/** The cycle of five phases and what surrounds it, as these records show it on that day (*aturan Rembuk*). */
export function phaseView(rows: PhaseRows, on: Day): PhaseView {
  const rules = rulesOn(rows.collaboration, on);
  const dialogue = dialoguePhase(rows, on);
  const trust = trustPhase(rows, on);
  const commitment = commitmentPhase(rows, on);
  const understanding = understandingPhase(rows, on);
  const outcome = outcomePhase(rows, on, rules.windows.outcome);
  return {
    phases: [
      standing('dialogue', dialogue, rules, on),
      standing('trust', trust, rules, on),
      standing('commitment', commitment, rules, on),
      standing('understanding', understanding, rules, on),
      standing('outcome', outcome, rules, on),
    ],
    cycles: cyclesOf({
      dialogue: dialogue.evidence,
      trust: trust.evidence,
      commitment: commitment.evidence,
      understanding: understanding.evidence,
      outcome: outcome.evidence,
    }),
    surroundings: surroundingsOn(rows, on),
  };
}

function standing<Of extends Phase, Indicators>(
  phase: Of,
  measured: Measured<Indicators>,
  rules: PhaseRules,
  on: Day,
): PhaseStanding<Of, Indicators> {
  const { headline, before, indicators, evidence } = measured;
  const { windows, thresholds, leastEvidence, fall } = rules;
  return {
    phase,
    ...judge(phase, measured, rules, on),
    headline: headline.value,
    headlineEvidence: headline.evidence,
    headlineBefore: before,
    rule: HEADLINE_RULES[phase],
    limits: { window: windows[phase], threshold: thresholds[phase], leastEvidence, fall },
    indicators,
    fragile: isFragile(phase, measured, rules, on),
    lastEvidenceOn: evidence.at(-1)?.on ?? null,
    evidence: positionsOf(evidence),
  };
}
