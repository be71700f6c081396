import { conflict, type DomainError } from './domain-error.js';
import type { Position, Recorded, Unrecorded } from './event.js';

/** The revision of a stream that has no event yet. */
export const EMPTY = -1;

export interface Appended {
  readonly revision: number;
  readonly position: Position;
}

/** The one place where facts are kept. An abstract class, so that it is its own injection token. */
export abstract class EventLog {
  /** A stream's events from a revision on, oldest first; none when the stream does not exist. */
  abstract read(stream: string, from?: number): Promise<readonly Recorded[]>;

  /**
   * Stores all events or none, and answers where the last one stands. Refuses with `stream-moved-on` unless the
   * stream stands at `expected`. `recordedAt` is lifted to the log's last where it would decrease.
   */
  abstract append(stream: string, expected: number, events: readonly Unrecorded[]): Promise<Appended>;

  /** Up to `limit` events after a position, in order; `null` is the beginning. */
  abstract readAll(after: Position | null, limit: number): Promise<readonly Recorded[]>;

  abstract at(position: Position): Promise<Recorded | undefined>;

  abstract last(): Promise<Recorded | undefined>;

  /** Calls `wake` soon after something was appended; may miss what others append, so poll as well. */
  abstract watch(wake: () => void): () => void;

  abstract close(): Promise<void>;
}

export const MOVED_ON = 'stream-moved-on';

export const movedOn = (stream: string, actual: number, expected: number): DomainError =>
  conflict(MOVED_ON, `${stream} is at ${actual}, not ${expected}`);

/** The later of the two: the log's time never runs backwards, whatever a clock does. */
export const notBefore = (last: string | undefined, proposed: string): string =>
  last !== undefined && last > proposed ? last : proposed;
