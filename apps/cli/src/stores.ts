import { existsSync } from 'node:fs';
import { notFound } from '#event-sourcing/domain-error.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import { EventStoreDbEventLog } from '#event-log/eventstoredb/eventstoredb-event-log.js';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import type { Settings } from '../../api/src/settings.js';

/** Whether the log is a server's, and no file. */
export const isServed = ({ log }: Pick<Settings, 'log'>): boolean => log.startsWith('esdb');

/** Works on the log that the settings name, made where there is none. */
export async function withLog<Result>(
  settings: Settings,
  work: (log: EventLog) => Promise<Result>,
): Promise<Result> {
  const log = isServed(settings) ? new EventStoreDbEventLog(settings.log) : new SqliteEventLog(settings.log);
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

/** Refuses with `log-missing` where no file is: an empty log made in the wrong folder helps nobody. */
export function requireLog(settings: Settings): void {
  if (!isServed(settings) && !existsSync(settings.log))
    throw notFound('log-missing', `There is no log at ${settings.log}; REMBUK_DATA names its folder`);
}
