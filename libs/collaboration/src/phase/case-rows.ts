import type { CollaborationRow } from '../collaboration/collaboration.view.js';
import type { CommitmentRow } from '../commitment/commitment.view.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import type { FacilitationRow } from '../facilitative-leadership/facilitative-leadership.view.js';
import type { FactorRow } from '../factor/factor.view.js';
import type { InstitutionalDesignRow } from '../institutional-design/institutional-design.view.js';
import type { OutcomeRow } from '../intermediate-outcome/intermediate-outcome.view.js';
import type { PrevalenceRow } from '../prevalence/prevalence.view.js';
import type { UnderstandingSessionRow } from '../shared-understanding/shared-understanding.view.js';
import type { StartingConditionsRow } from '../starting-conditions/starting-conditions.view.js';
import type { TrustSignalRow } from '../trust-signal/trust-signal.view.js';

/** The records of one collaboration that the phase view reads; retracted ones may be among them. */
export interface PhaseRows {
  readonly collaboration: CollaborationRow;
  readonly dialogues: readonly DialogueRow[];
  readonly trustSignals: readonly TrustSignalRow[];
  readonly commitments: readonly CommitmentRow[];
  readonly understandingSessions: readonly UnderstandingSessionRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly startingConditions: StartingConditionsRow | null;
  readonly institutionalDesign: InstitutionalDesignRow | null;
  readonly facilitations: readonly FacilitationRow[];
  readonly factors: readonly FactorRow[];
}

/** All records of one collaboration. */
export interface CaseRows extends PhaseRows {
  readonly prevalence: readonly PrevalenceRow[];
}
