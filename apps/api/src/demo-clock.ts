import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from '#event-sourcing/clock.js';
import type { Instant } from '#event-sourcing/event.js';

const MARK = 'demo.json';

/** What a data folder says about itself when it holds the demonstration. */
export interface DemoMark {
  /** The instant at which the demonstration's clock goes on once the story is told. */
  readonly standsAt: Instant;
  /** Whether the story was loaded to its end. */
  readonly complete: boolean;
}

export const demoMark = (folder: string): DemoMark | undefined =>
  existsSync(join(folder, MARK))
    ? (JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as DemoMark)
    : undefined;

export const markDemo = (folder: string, mark: DemoMark): void => {
  writeFileSync(join(folder, MARK), `${JSON.stringify(mark, null, 2)}\n`);
};

/** Simulated time: runs on from where it was set, or stands there; never back. */
export class DemoClock extends Clock {
  private base = 0;
  /** When it was set, by the process's own time; null while it stands. */
  private since: number | null = null;

  constructor(at: Instant) {
    super();
    this.set(at);
  }

  /** Goes on from there. */
  set(at: Instant): void {
    this.stand(at);
    this.since = performance.now();
  }

  /** Stands there: what is recorded then has the same time whenever the story is told. */
  stand(at: Instant): void {
    this.base = Math.max(Date.parse(at), this.base);
    this.since = null;
  }

  override now(): Instant {
    const passed = this.since === null ? 0 : performance.now() - this.since;
    return new Date(this.base + passed).toISOString();
  }
}
