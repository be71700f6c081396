import type { DomainEvent } from '#event-sourcing/event.js';
import type { Box } from '../box.js';
import type { Provenance } from '../record-row.js';

export const FACTOR_KINDS = ['driver', 'barrier'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** A driver or a barrier (faktor pendorong / penghambat) of one of the nine boxes. */
export type FactorNoted = DomainEvent<
  'FactorNoted',
  { kind: FactorKind; box: Box; text: string; provenance?: Provenance }
>;
export type FactorRetracted = DomainEvent<'FactorRetracted', { reason: string }>;
export type FactorEvent = FactorNoted | FactorRetracted;
