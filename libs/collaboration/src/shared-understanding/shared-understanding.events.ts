import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

export const TOPICS = ['mission', 'problem', 'values'] as const;
export type Topic = (typeof TOPICS)[number];

/** A statement and where each stakeholder stands on it. */
export interface Statement {
  readonly topic: Topic;
  readonly text: string;
  readonly agree: readonly string[];
  readonly disagree: readonly string[];
  readonly silent: readonly string[];
}

export type UnderstandingSessionHeld = DomainEvent<
  'UnderstandingSessionHeld',
  { dialogueId?: string; statements: readonly Statement[]; provenance?: Provenance }
>;
export type UnderstandingSessionRetracted = DomainEvent<'UnderstandingSessionRetracted', { reason: string }>;
export type SharedUnderstandingEvent = UnderstandingSessionHeld | UnderstandingSessionRetracted;
