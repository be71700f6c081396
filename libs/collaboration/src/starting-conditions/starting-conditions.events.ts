import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

export const ASPECTS = [
  'power-asymmetry',
  'resource-asymmetry',
  'knowledge-asymmetry',
  'incentives',
  'constraints',
  'prehistory',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export const PREHISTORIES = ['cooperation', 'conflict', 'mixed', 'none'] as const;
export type Prehistory = (typeof PREHISTORIES)[number];

export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

export type StartingConditionAssessed = DomainEvent<
  'StartingConditionAssessed',
  {
    assessmentId: string;
    aspect: Aspect;
    /** How strong it is. */
    level: Level;
    /** Only with `prehistory`: what the parties remember of each other. */
    prehistory?: Prehistory;
    finding: string;
    stakeholders: readonly string[];
    provenance?: Provenance;
  }
>;
export type StartingConditionsEvent = StartingConditionAssessed;
