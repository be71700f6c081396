import { conflict, type DomainError } from './domain-error.js';
import type { Position } from './event.js';
import type { Parked, StoredRow } from './view.js';

/** How far each view has come; null is the beginning. */
export type Checkpoints = ReadonlyMap<string, Position | null>;

/** What may be done to the tables inside one transaction. */
export interface ViewTransaction {
  checkpoints(): Promise<Checkpoints>;
  /** Moves the views' checkpoints on; refuses with `checkpoint-moved-on` unless all still stand at `from`. */
  advance(views: readonly string[], from: Position | null, to: Position): Promise<void>;
  load(view: string, keys: readonly string[]): Promise<Map<string, StoredRow>>;
  store(view: string, rows: Iterable<StoredRow>): Promise<void>;
  parked(): Promise<readonly Parked[]>;
  park(parked: readonly Parked[]): Promise<void>;
}

/** Where rows and checkpoints are kept. Changes take turns; each is all or nothing. */
export abstract class ViewStore {
  abstract change<Result>(work: (transaction: ViewTransaction) => Promise<Result>): Promise<Result>;

  /** How far each view has come, read without taking a turn. */
  abstract checkpoints(): Promise<Checkpoints>;

  abstract close(): Promise<void>;
}

export const CHECKPOINT_MOVED_ON = 'checkpoint-moved-on';

export const checkpointMovedOn = (): DomainError =>
  conflict(CHECKPOINT_MOVED_ON, 'Another projector has carried these views on');
