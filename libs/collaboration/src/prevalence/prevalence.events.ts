import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

/** Ways of counting; series of different sources are never joined. */
export const PREVALENCE_SOURCES = ['e-ppgbm', 'ssgi', 'other'] as const;
export type PrevalenceSource = (typeof PREVALENCE_SOURCES)[number];

/** What makes a cell. `catchmentId` is null for a statement about the collaboration's total. */
export interface Cell {
  readonly catchmentId: string | null;
  /** YYYY or YYYY-MM. */
  readonly period: string;
  readonly source: PrevalenceSource;
}

/** Numbers of children, never a child. */
export interface Counts {
  /** D: children measured. */
  readonly measured: number;
  /** ST: of them stunted. */
  readonly stunted: number;
  /** S: children registered (sasaran). */
  readonly registered?: number;
  /** How many of ST were already stunted in the period before. */
  readonly stillStunted?: number;
}

export type PrevalenceMeasured = DomainEvent<
  'PrevalenceMeasured',
  Cell & Counts & { catchmentId: string; provenance?: Provenance }
>;
export type PrevalenceCorrected = DomainEvent<
  'PrevalenceCorrected',
  Counts & { reason: string; provenance?: Provenance }
>;
export type PrevalenceRetracted = DomainEvent<'PrevalenceRetracted', { reason: string }>;
/** A statement elsewhere that contradicts a cell or the total; it never enters a series. */
export type PrevalenceDisputed = DomainEvent<
  'PrevalenceDisputed',
  Cell & {
    disputeId: string;
    stated: {
      readonly period: string;
      readonly measured?: number;
      readonly stunted: number;
      /** In percent, as stated. */
      readonly percent: number;
    };
    /** Where it is stated. */
    statedIn: string;
    reason: string;
    provenance?: Provenance;
  }
>;
export type PrevalenceEvent =
  PrevalenceMeasured | PrevalenceCorrected | PrevalenceRetracted | PrevalenceDisputed;
