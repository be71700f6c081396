import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import type { Unrecorded } from '#event-sourcing/event.js';
import { heldMeeting, type Bench, type Measure } from './bench.js';
import { atLeast, atMost, compared, percentile, type Round } from './figures.js';

const WRITERS = 32;

/** The log's own schema and durability, and a transaction for each append. */
class Ungrouped {
  private readonly db: Sqlite.Database;
  private readonly one;

  constructor(file: string) {
    this.db = new Sqlite(file);
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    const head = this.db
      .prepare<[string], number | null>('SELECT max(revision) FROM event WHERE stream = ?')
      .pluck();
    const insert = this.db.prepare(
      'INSERT INTO event (stream, revision, id, type, schemaVersion, data, meta) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.one = this.db.transaction((stream: string, { id, type, schemaVersion, data, meta }: Unrecorded) => {
      const revision = (head.get(stream) ?? EMPTY) + 1;
      insert.run(stream, revision, id, type, schemaVersion, JSON.stringify(data), JSON.stringify(meta));
    });
  }

  append(stream: string, event: Unrecorded): void {
    this.one.immediate(stream, event);
  }

  close(): void {
    this.db.close();
  }
}

const newStream = (): string => `dialogue-${randomUUID()}`;

/** The same bytes each time: making them up is no part of the measure. */
const EVENT = heldMeeting('7b0e9a5e-6c3b-4b0e-9a5e-0d8a3a4b5c6d');

/** The median time of one append in microseconds, one after the other. */
async function p50(count: number, append: (stream: string, event: Unrecorded) => unknown): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < count; n++) {
    const stream = newStream();
    const from = performance.now();
    await append(stream, EVENT);
    took.push((performance.now() - from) * 1000);
  }
  return percentile(took, 0.5);
}

/** Appends a second, of so many by writers that each wait for their answer before they write again. */
async function rate(
  count: number,
  append: (stream: string, event: Unrecorded) => Promise<unknown>,
): Promise<number> {
  const from = performance.now();
  let begun = 0;
  const writer = async (): Promise<void> => {
    while (begun++ < count) await append(newStream(), EVENT);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return count / ((performance.now() - from) / 1000);
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Ours and the rival's in turn; what comes first warms up and is not counted. */
async function rounds(
  { quick, say }: Bench,
  ours: () => Promise<number>,
  rival: () => Promise<number>,
): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = 0; round <= (quick ? 3 : 9); round++) {
    measured.push({ ours: await ours(), rival: await rival() });
    say(`append, round ${round}`);
  }
  return measured.slice(1);
}

async function oneWriter(bench: Bench): Promise<Round[]> {
  const times = bench.quick ? 500 : 1_000;
  const log = new SqliteEventLog(join(bench.folder, 'one-writer.db'));
  const file = openSync(join(bench.folder, 'bare'), 'a');
  const measured = await rounds(
    bench,
    () => p50(times, (stream, event) => log.append(stream, EMPTY, [event])),
    () =>
      p50(times, (stream, event) => {
        writeSync(file, JSON.stringify({ stream, revision: 0, ...event }));
        fdatasyncSync(file);
      }),
  );
  closeSync(file);
  await log.close();
  return measured;
}

/** Each round on new logs, so that ours, which is faster, is not the longer one; what comes first warms up. */
async function manyWriters(bench: Bench): Promise<Round[]> {
  const times = bench.quick ? 4_000 : 10_000;
  const warmed = async (append: (stream: string, event: Unrecorded) => Promise<unknown>): Promise<number> => {
    await rate(2_000, append);
    return rate(times, append);
  };
  return rounds(
    bench,
    async () => {
      const log = new SqliteEventLog(join(bench.folder, `${randomUUID()}.db`));
      const appends = await warmed((stream, event) => log.append(stream, EMPTY, [event]));
      await log.close();
      return appends;
    },
    async () => {
      const file = join(bench.folder, `${randomUUID()}.db`);
      await new SqliteEventLog(file).close();
      const raw = new Ungrouped(file);
      const appends = await warmed((stream, event) => {
        raw.append(stream, event);
        return turn();
      });
      raw.close();
      return appends;
    },
  );
}

/** One writer against the bare disk; 32 writers against SQLite without grouping. */
export const append: Measure = async (bench) => [
  compared('append, one writer, p50', 'µs', 'write + fdatasync', await oneWriter(bench), (ratio) =>
    atMost(1.2, ratio, 'ratio'),
  ),
  compared(
    `append, ${WRITERS} writers`,
    'appends/s',
    'SQLite, ungrouped',
    await manyWriters(bench),
    (ratio) => atLeast(5, ratio, 'ratio'),
  ),
];
