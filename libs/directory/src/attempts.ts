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
export const waitAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(LONGEST, 15 * 2 ** (failures - free));

/** What wrong passwords for an address are counted by. */
export const addressKey = (plainEmail: string): string => `email:${plainEmail}`;

export class Attempts {
  constructor(private readonly directory: Directory) {}

  /** Seconds until somebody may try again; 0 is now. */
  async wait(key: string, free: number, at: Instant): Promise<number> {
    const attempt = await this.directory.committed.findOneBy(attemptTable, { key: digestOf(key) });
    if (!attempt) return 0;
    // A clock that was set back makes nobody wait longer.
    const passed = Math.max(0, Date.parse(at) - Date.parse(attempt.lastAt)) / 1000;
    return Math.max(0, Math.ceil(waitAfter(attempt.failures, free) - passed));
  }

  /** Counts a failure and answers how many there are now. */
  failed(key: string, at: Instant): Promise<number> {
    return this.directory.write(async (manager) => {
      const digest = digestOf(key);
      const before = await manager.findOneBy(attemptTable, { key: digest });
      const recent = before !== null && Date.parse(at) - Date.parse(before.lastAt) < MEMORY * 60_000;
      const failures = recent ? before.failures + 1 : 1;
      await manager.upsert(attemptTable, { key: digest, failures, lastAt: at }, ['key']);
      return failures;
    });
  }

  async succeeded(key: string): Promise<void> {
    const digest = digestOf(key);
    if (await this.directory.committed.existsBy(attemptTable, { key: digest }))
      await this.directory.write((manager) => manager.delete(attemptTable, { key: digest }));
  }
}
