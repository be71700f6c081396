import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import type { Position } from '#event-sourcing/event.js';
import type { Measure } from './bench.js';
import { atLeast, compared, type Round } from './figures.js';
import { writeLog } from './written-log.js';

const PAGE = 2_000;

async function throughThePort(log: SqliteEventLog): Promise<number> {
  const from = performance.now();
  let [count, after]: [number, Position | null] = [0, null];
  for (;;) {
    const events = await log.readAll(after, PAGE);
    const last = events.at(-1);
    if (!last) return count / ((performance.now() - from) / 1000);
    count += events.length;
    after = last.position;
  }
}

function raw(db: Sqlite.Database): number {
  const from = performance.now();
  const page = db.prepare<[number, number], { position: number; data: string; meta: string }>(
    'SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?',
  );
  let [count, after] = [0, 0];
  for (;;) {
    const rows = page.all(after, PAGE);
    const last = rows.at(-1);
    if (!last) return count / ((performance.now() - from) / 1000);
    for (const { data, meta } of rows) {
      JSON.parse(data);
      JSON.parse(meta);
    }
    count += rows.length;
    after = last.position;
  }
}

/** The whole log, page by page, against SQLite's rows with the same JSON parsed. */
export const reading: Measure = async ({ folder, quick, say }) => {
  const file = join(folder, 'reading.db');
  await writeLog(file, quick ? 20_000 : 100_000);
  const log = new SqliteEventLog(file);
  const db = new Sqlite(file, { readonly: true });
  const rounds: Round[] = [];
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    rounds.push({ ours: await throughThePort(log), rival: raw(db) });
    say(`reading, round ${round + 1}`);
  }
  db.close();
  await log.close();
  return [
    compared('reading the whole log', 'events/s', 'better-sqlite3, same JSON', rounds, (ratio) =>
      atLeast(0.8, ratio, 'ratio'),
    ),
  ];
};
