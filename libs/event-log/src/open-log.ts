import type { EventLog } from '#event-sourcing/event-log.js';
import { EventStoreDbEventLog } from './eventstoredb/eventstoredb-event-log.js';
import { SqliteEventLog } from './sqlite/sqlite-event-log.js';

/** Whether this names a server's log, and no file's. */
export const isServed = (where: string): boolean => where.startsWith('esdb');

/** Opens the log that a connection string or a file's path names; a file is made where there is none. */
export const openLog = (where: string): EventLog =>
  isServed(where) ? new EventStoreDbEventLog(where) : new SqliteEventLog(where);
