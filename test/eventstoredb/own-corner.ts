import type { Position, Recorded, Unrecorded } from '#event-sourcing/event.js';
import { EventLog, type Appended } from '#event-sourcing/event-log.js';

/** Before every `recordedAt` of the contract suite. */
const DAWN = Date.parse('2026-02-10T00:00:00.000Z');

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

/**
 * Part of a log that others filled before, as if it were empty: its streams bear a prefix, its events come after
 * those of the others, and so do their times. For suites that need an empty log where the server has only one.
 */
export class OwnCorner extends EventLog {
  private readonly start: Promise<Recorded | undefined>;

  constructor(
    private readonly log: EventLog,
    private readonly prefix: string,
  ) {
    super();
    this.start = log.last();
  }

  override async read(stream: string, from?: number): Promise<readonly Recorded[]> {
    return this.outwards(await this.log.read(this.prefix + stream, from));
  }

  override async append(stream: string, expected: number, events: readonly Unrecorded[]): Promise<Appended> {
    const shift = await this.shift();
    return this.log.append(
      this.prefix + stream,
      expected,
      events.map(({ meta, ...event }) => ({
        ...event,
        meta: { ...meta, recordedAt: later(meta.recordedAt, shift) },
      })),
    );
  }

  override async readAll(after: Position | null, limit: number): Promise<readonly Recorded[]> {
    return this.outwards(await this.log.readAll(after ?? (await this.start)?.position ?? null, limit));
  }

  override async at(position: Position): Promise<Recorded | undefined> {
    const event = await this.log.at(position);
    return event && (await this.outwards([event]))[0];
  }

  override async last(): Promise<Recorded | undefined> {
    const event = await this.log.last();
    return event && (await this.outwards([event]))[0];
  }

  override watch(wake: () => void): () => void {
    return this.log.watch(wake);
  }

  override close(): Promise<void> {
    return this.log.close();
  }

  private async shift(): Promise<number> {
    const start = await this.start;
    return start ? Math.max(0, Date.parse(start.meta.recordedAt) - DAWN) : 0;
  }

  private async outwards(events: readonly Recorded[]): Promise<readonly Recorded[]> {
    const shift = await this.shift();
    return events
      .filter(({ stream }) => stream.startsWith(this.prefix))
      .map(({ stream, meta, ...event }) => ({
        ...event,
        stream: stream.slice(this.prefix.length),
        meta: { ...meta, recordedAt: later(meta.recordedAt, -shift) },
      }));
  }
}
