import type { Answer } from '../api/read.js';

export type Signal = Answer<'/api/v1/collaborations/{collaborationId}/trust-signals'>['items'][number];

/** A signal whose content one may read. */
export type ReadableSignal = Extract<Signal, { direction: 'positive' | 'negative' }>;
export type Direction = ReadableSignal['direction'];
export type Kind = NonNullable<ReadableSignal['behaviour']> | 'opinion';

export const isReadable = (signal: Signal): signal is ReadableSignal => signal.direction !== null;

/** The behaviour that was seen, or that it is an opinion. */
export const kindOf = ({ behaviour }: ReadableSignal): Kind => behaviour ?? 'opinion';
