import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

export const FACILITATIONS = ['convening', 'mediating', 'empowering', 'monitoring'] as const;
export type FacilitationKind = (typeof FACILITATIONS)[number];

export type FacilitationRecorded = DomainEvent<
  'FacilitationRecorded',
  {
    kind: FacilitationKind;
    /** The stakeholder that led. */
    by: string;
    /** Those it was for: the weaker party that was empowered, the two between whom was mediated. */
    towards: readonly string[];
    dialogueId?: string;
    note: string;
    provenance?: Provenance;
  }
>;
export type FacilitationRetracted = DomainEvent<'FacilitationRetracted', { reason: string }>;
export type FacilitativeLeadershipEvent = FacilitationRecorded | FacilitationRetracted;
