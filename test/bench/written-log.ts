import Sqlite from 'better-sqlite3';
import { RECORD_VIEWS } from '#collaboration/record-views.js';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import type { Meta } from '#event-sourcing/event.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { Chance } from './chance.js';
import { ToldCase } from './told-case.js';

const START = Date.parse('2015-01-05T02:00:00.000Z');
/** Between two events of a log of a million: they fill its years. */
const PACE = 250_000;
const AT_ONCE = 20_000;

/** The table that keeps each type of event. */
const TABLE_OF = new Map(
  RECORD_VIEWS.flatMap(({ name, fold }) => Object.keys(fold).map((type) => [type, name] as const)),
);

/** A log that was written, and what folding it must give. */
export interface WrittenLog {
  /** How many rows each table must hold. */
  readonly rows: Readonly<Record<string, number>>;
  readonly collaborations: readonly { readonly id: string; readonly region: string }[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Writes a log of that many events straight into the file: collaborations that record at the same time, each in
 * the demonstration's proportions. The same numbers give the same log.
 */
export async function writeLog(
  file: string,
  count: number,
  collaborations = Math.ceil(Math.min(500, count / 200)),
): Promise<WrittenLog> {
  await new SqliteEventLog(file).close();
  const db = new Sqlite(file);
  db.pragma('synchronous = OFF');
  const insert = db.prepare(
    `INSERT INTO event (stream, revision, id, type, schemaVersion, data, meta) VALUES (?, ?, ?, ?, 1, ?, ?)`,
  );
  const chance = new Chance(2023);
  const tellers = Array.from({ length: collaborations }, (_, index) => {
    const told = new ToldCase(
      chance,
      `${11 + (index % 80)}.${two(1 + (index % 7))}.${two(1 + (index % 40))}`,
    );
    return { told, events: told.events('2015-01-05'), actor: chance.uuid() };
  });
  const revisions = new Map<string, number>();
  const rows: Record<string, number> = Object.fromEntries(RECORD_VIEWS.map(({ name }) => [name, 0]));
  let written = 0;
  const some = db.transaction(() => {
    for (const until = Math.min(count, written + AT_ONCE); written < until; written++) {
      const teller = tellers[written % tellers.length];
      if (!teller) throw new Error('Somebody tells');
      const { told, events, actor } = teller;
      const { stream, fact } = events.next().value;
      const revision = (revisions.get(stream) ?? EMPTY) + 1;
      revisions.set(stream, revision);
      const table = TABLE_OF.get(fact.type) ?? '';
      if (revision === 0) rows[table] = (rows[table] ?? 0) + 1;
      const commandId = chance.uuid();
      const meta: Meta = {
        occurredOn: fact.meta.occurredOn,
        recordedAt: new Date(START + written * PACE).toISOString(),
        actor,
        commandId,
        payloadHash: chance.hex(64),
        correlationId: commandId,
        causationId: null,
        collaborationId: told.id,
        region: told.region,
      };
      insert.run(stream, revision, chance.uuid(), fact.type, JSON.stringify(fact.data), JSON.stringify(meta));
    }
  });
  while (written < count) some();
  db.close();
  return {
    rows: { ...rows, timeline: revisions.size },
    collaborations: tellers.map(({ told: { id, region } }) => ({ id, region })),
  };
}
