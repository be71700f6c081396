import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { VIEWS } from '#collaboration/catalogue.js';
import type { Instant, Meta, Position } from '#event-sourcing/event.js';
import type { Settings } from '../../api/src/settings.js';
import { isServed } from '#event-log/open-log.js';
import { withLog } from './stores.js';

/** The newest event of a log. */
export interface Newest {
  readonly position: Position;
  readonly recordedAt: Instant;
}

export interface TablesSeen {
  readonly checkpoints: ReadonlyMap<string, { readonly version: number; readonly position: Position }>;
  readonly parked: readonly { readonly view: string; readonly position: Position; readonly reason: string }[];
  /** How many rows each view has. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Reads a file of a store, makes and migrates nothing; throws where it is missing or damaged. Not opened read-only:
 * then SQLite would leave its side files behind, and the server could not use those of another user.
 */
function look<Seen>(file: string, at: (db: Sqlite.Database) => Seen): Seen {
  if (!existsSync(file)) throw new Error(`there is none at ${file}; the first start makes it`);
  const db = new Sqlite(file, { fileMustExist: true });
  db.pragma('query_only = ON');
  try {
    const found = db.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new Error(`${file} is damaged: ${String(found)}`);
    return at(db);
  } finally {
    db.close();
  }
}

/** The log's newest event, read whole; undefined when the log is empty. */
export async function newestEvent(settings: Settings): Promise<Newest | undefined> {
  if (isServed(settings.log)) {
    const last = await withLog(settings, (log) => log.last());
    return last && { position: last.position, recordedAt: last.meta.recordedAt };
  }
  return look(settings.log, (db) => {
    const last = db
      .prepare<[], { position: Position; data: string; meta: string }>(
        `SELECT format('%012d', position) AS position, data, meta FROM event ORDER BY event.position DESC LIMIT 1`,
      )
      .get();
    if (!last) return undefined;
    JSON.parse(last.data);
    return { position: last.position, recordedAt: (JSON.parse(last.meta) as Meta).recordedAt };
  });
}

export const tablesSeen = (file: string): TablesSeen =>
  look(file, (db) => ({
    checkpoints: new Map(
      db
        .prepare<[], { view: string; version: number; position: Position }>('SELECT * FROM "checkpoint"')
        .all()
        .map(({ view, ...at }) => [view, at]),
    ),
    parked: db
      .prepare<[], TablesSeen['parked'][number]>('SELECT * FROM "parked" ORDER BY "position", "view"')
      .all(),
    rows: new Map(
      VIEWS.map(({ name }) => [
        name,
        db.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0,
      ]),
    ),
  }));

export const peopleKnown = (file: string): number =>
  look(file, (db) => db.prepare<[], number>('SELECT count(*) FROM "person"').pluck().get() ?? 0);
