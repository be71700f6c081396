import type { Position, Recorded, Unrecorded } from './event.js';
import { EMPTY, EventLog, movedOn, notBefore, type Appended } from './event-log.js';

const positionOf = (index: number): Position => String(index + 1).padStart(12, '0');

/** A log that forgets with the process: the same promises as the stored ones, kept by the same contract. */
export class InMemoryEventLog extends EventLog {
  private readonly log: Recorded[] = [];
  private readonly watchers = new Set<() => void>();

  override read(stream: string, from = 0): Promise<readonly Recorded[]> {
    return Promise.resolve(this.log.filter((event) => event.stream === stream && event.revision >= from));
  }

  override append(stream: string, expected: number, events: readonly Unrecorded[]): Promise<Appended> {
    const at = this.log.findLast((event) => event.stream === stream)?.revision ?? EMPTY;
    if (at !== expected) return Promise.reject(movedOn(stream, at, expected));
    for (const [index, event] of events.entries()) {
      const recordedAt = notBefore(this.log.at(-1)?.meta.recordedAt, event.meta.recordedAt);
      this.log.push({
        ...event,
        meta: { ...event.meta, recordedAt },
        stream,
        revision: at + 1 + index,
        position: positionOf(this.log.length),
      });
    }
    for (const wake of this.watchers) wake();
    return Promise.resolve({ revision: at + events.length, position: positionOf(this.log.length - 1) });
  }

  override readAll(after: Position | null, limit: number): Promise<readonly Recorded[]> {
    const from = Number(after ?? 0);
    return Promise.resolve(this.log.slice(from, from + limit));
  }

  override at(position: Position): Promise<Recorded | undefined> {
    return Promise.resolve(this.log.find((event) => event.position === position));
  }

  override last(): Promise<Recorded | undefined> {
    return Promise.resolve(this.log.at(-1));
  }

  override watch(wake: () => void): () => void {
    this.watchers.add(wake);
    return () => this.watchers.delete(wake);
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}
