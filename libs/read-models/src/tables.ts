import { EntitySchema } from 'typeorm';
import { VIEWS } from '#collaboration/catalogue.js';
import type { Position } from '#event-sourcing/event.js';
import type { Parked } from '#event-sourcing/view.js';

/** A stored row: what a view folded, as JSON, beside what the tables are searched by. */
export interface ViewRow {
  readonly key: string;
  readonly collaborationId: string;
  readonly revision: number;
  readonly position: Position;
  /** JSON text. */
  readonly row: string;
}

export interface CheckpointRow {
  readonly view: string;
  /** Raised by each rebuild. */
  readonly version: number;
  /** Empty before the first event. */
  readonly position: Position;
}

/** The table of a view. All have one shape: their rows are documents, and a new shape of row is no migration. */
export const viewTable = (view: string): EntitySchema<ViewRow> =>
  new EntitySchema<ViewRow>({
    name: view,
    columns: {
      key: { type: 'varchar', primary: true },
      collaborationId: { type: 'varchar' },
      revision: { type: 'integer' },
      position: { type: 'varchar' },
      row: { type: 'text' },
    },
    indices: [{ name: `${view}_of_collaboration`, columns: ['collaborationId'] }],
  });

export const checkpointTable = new EntitySchema<CheckpointRow>({
  name: 'checkpoint',
  columns: {
    view: { type: 'varchar', primary: true },
    version: { type: 'integer' },
    position: { type: 'varchar' },
  },
});

export const parkedTable = new EntitySchema<Parked>({
  name: 'parked',
  columns: {
    view: { type: 'varchar', primary: true },
    position: { type: 'varchar', primary: true },
    stream: { type: 'varchar' },
    collaborationId: { type: 'varchar' },
    reason: { type: 'varchar' },
  },
});

export const TABLES = [...VIEWS.map(({ name }) => viewTable(name)), checkpointTable, parkedTable];
