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

/** Simulated time: stands where it was set and runs on from there, never back. */
export class DemoClock extends Clock {
  private base = 0;
  private since = performance.now();

  constructor(at: Instant) {
    super();
    this.set(at);
  }

  set(at: Instant): void {
    this.base = Math.max(Date.parse(at), this.base);
    this.since = performance.now();
  }

  override now(): Instant {
    return new Date(this.base + performance.now() - this.since).toISOString();
  }
}
