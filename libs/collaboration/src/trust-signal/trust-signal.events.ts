import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

/** Behaviours and the direction in which each moves trust. */
export const BEHAVIOURS = {
  'kept-promise': 'positive',
  'broke-promise': 'negative',
  'shared-information': 'positive',
  'withheld-information': 'negative',
  attended: 'positive',
  'absent-without-notice': 'negative',
  helped: 'positive',
  conflict: 'negative',
} as const;
export type Behaviour = keyof typeof BEHAVIOURS;

export const DIRECTIONS = ['positive', 'negative'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An observed behaviour, or an opinion when `behaviour` is absent. About organisations, never a person. */
export type TrustSignalObserved = DomainEvent<
  'TrustSignalObserved',
  {
    behaviour?: Behaviour;
    direction: Direction;
    /** 1 slight, 2 clear, 3 strong. */
    weight: 1 | 2 | 3;
    observer: string;
    observed: string;
    dialogueId?: string;
    text: string;
    confidential: boolean;
    provenance?: Provenance;
  }
>;
export type TrustSignalRetracted = DomainEvent<'TrustSignalRetracted', { reason: string }>;
export type TrustSignalEvent = TrustSignalObserved | TrustSignalRetracted;
