import { idOf, type Instant, type OccurredOn, type Position, type Recorded } from '#event-sourcing/event.js';

/** Where a fact inside a record stands, so that every figure can open it. */
export interface Trace {
  readonly occurredOn: OccurredOn;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly position: Position;
}

export interface Retraction extends Trace {
  readonly reason: string;
}

/** Where a record's content comes from. What no source prints is an illustration, and says so. */
export interface Provenance {
  readonly citation?: string;
  readonly illustration: boolean;
}

/** What every record has. */
export interface RecordRow {
  readonly id: string;
  readonly collaborationId: string;
  readonly recorded: Trace;
  readonly provenance: Provenance | null;
  readonly retracted: Retraction | null;
}

export const trace = ({ meta, position }: Pick<Recorded, 'meta' | 'position'>): Trace => ({
  occurredOn: meta.occurredOn,
  recordedAt: meta.recordedAt,
  actor: meta.actor,
  position,
});

/** The common part of a record that this event begins. */
export const begun = (event: Recorded): RecordRow => ({
  id: idOf(event.stream),
  collaborationId: event.meta.collaborationId,
  recorded: trace(event),
  provenance: (event.data as { provenance?: Provenance }).provenance ?? null,
  retracted: null,
});

/** The record taken back: it stays readable and counts for nothing any more. */
export const retracted = <Row extends RecordRow>(
  row: Row,
  event: Recorded & { data: { reason: string } },
): Row => ({
  ...row,
  retracted: { ...trace(event), reason: event.data.reason },
});
