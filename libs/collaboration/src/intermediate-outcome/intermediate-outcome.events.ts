import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

export const OUTCOME_KINDS = ['small-win', 'strategic-plan', 'joint-fact-finding'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export type OutcomeRecorded = DomainEvent<
  'OutcomeRecorded',
  {
    kind: OutcomeKind;
    title: string;
    text: string;
    /** The commitments it came from. */
    commitments: readonly string[];
    /** The stakeholders that did it. */
    parties: readonly string[];
    provenance?: Provenance;
  }
>;
export type OutcomeRetracted = DomainEvent<'OutcomeRetracted', { reason: string }>;
export type IntermediateOutcomeEvent = OutcomeRecorded | OutcomeRetracted;
