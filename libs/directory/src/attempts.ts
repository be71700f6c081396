import { EntitySchema } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { digestOf } from './secrets.js';

/** How often something failed lately; kept, so that a restart forgives nobody. */
export interface Attempt {
  /** SHA-256 of what is counted: an address someone signs in with, known or not, or where it comes from. */
  readonly key: string;
  readonly failures: number;
  readonly lastAt: Instant;
}

export const attemptTable = new EntitySchema<Attempt>({
  name: 'attempt',
  columns: {
    key: { type: 'varchar', primary: true },
    failures: { type: 'integer' },
    lastAt: { type: 'varchar' },
  },
});

/** Minutes after which failures are forgiven. */
const MEMORY = 15;
/** The longest one has to wait, in seconds. */
const LONGEST = 900;

/** Seconds from the last failure on in which no further try is looked at: none at first, then doubling. */
const waitAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(LONGEST, 15 * 2 ** (failures - free));

/** What wrong passwords for an address are counted by. */
export const addressKey = (plainEmail: string): string => `email:${plainEmail}`;

/** What tries are counted by, and how many of them may fail before one has to wait. */
export interface Counted {
  readonly key: string;
  readonly free: number;
  /** Whether a success forgives all earlier failures, and not only takes its own try back. */
  readonly isForgiven: boolean;
}

/** A try that counts as failed until it succeeds. */
export interface Begun extends Counted {
  readonly failures: number;
  /** When it had failed last before; null when it had not. */
  readonly before: Instant | null;
}

export class Attempts {
  constructor(private readonly directory: Directory) {}

  /** Counts a try, unless one has to wait so many seconds first; one after the other, however many come at once. */
  begin(
    counted: readonly Counted[],
    at: Instant,
  ): Promise<{ readonly wait: number; readonly begun: readonly Begun[] }> {
    return this.directory.write(async (manager) => {
      const begun: Begun[] = [];
      let wait = 0;
      for (const one of counted) {
        const attempt = await manager.findOneBy(attemptTable, { key: digestOf(one.key) });
        // A clock that was set back makes nobody wait longer.
        const passed = attempt ? Math.max(0, Date.parse(at) - Date.parse(attempt.lastAt)) / 1000 : Infinity;
        const failures = attempt && passed < MEMORY * 60 ? attempt.failures : 0;
        wait = Math.max(wait, Math.ceil(waitAfter(failures, one.free) - passed));
        begun.push({ ...one, failures: failures + 1, before: attempt?.lastAt ?? null });
      }
      if (wait > 0) return { wait, begun: [] };
      for (const { key, failures } of begun)
        await manager.upsert(attemptTable, { key: digestOf(key), failures, lastAt: at }, ['key']);
      return { wait: 0, begun };
    });
  }

  /** What was tried was right. */
  async succeeded(begun: readonly Begun[]): Promise<void> {
    await this.directory.write(async (manager) => {
      for (const { key, isForgiven, before } of begun) {
        const digest = { key: digestOf(key) };
        if (isForgiven || before === null) await manager.delete(attemptTable, digest);
        else {
          await manager.decrement(attemptTable, digest, 'failures', 1);
          await manager.update(attemptTable, digest, { lastAt: before });
        }
      }
    });
  }
}
