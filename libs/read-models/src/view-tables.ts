import type Sqlite from 'better-sqlite3';
import type { EntityManager } from 'typeorm';
import type { Position } from '#event-sourcing/event.js';
import type { Parked, StoredRow } from '#event-sourcing/view.js';
import { checkpointMovedOn, type Checkpoints, type ViewTransaction } from '#event-sourcing/view-store.js';
import type { CheckpointRow, ViewRow } from './tables.js';

/** Beside a view's table stands, while it is built anew, the next one. */
export type Edition = '' | '_next';

export const NEXT: Edition = '_next';

const COLUMNS = ['key', 'collaborationId', 'revision', 'position', 'row'] as const;
const NAMES = COLUMNS.map((name) => `"${name}"`).join(', ');
const VALUES = COLUMNS.map((_, at) => `value ->> ${at}`).join(', ');
const CHANGES = COLUMNS.slice(1)
  .map((name) => `"${name}" = excluded."${name}"`)
  .join(', ');

export const storedRow = ({ row, ...about }: ViewRow): StoredRow => ({
  ...about,
  row: JSON.parse(row) as object,
});

export async function checkpointsOf(manager: EntityManager, edition: Edition): Promise<Checkpoints> {
  const rows: CheckpointRow[] = await manager.query('SELECT "view", "position" FROM "checkpoint"');
  const ours = rows.filter(({ view }) => view.endsWith('_next') === (edition === NEXT));
  return new Map(
    ours.map(({ view, position }) => [
      view.slice(0, view.length - edition.length),
      position === '' ? null : position,
    ]),
  );
}

/** The transaction that a manager was made for. */
export function runnerOf(manager: EntityManager): NonNullable<EntityManager['queryRunner']> {
  if (!manager.queryRunner) throw new Error('A transaction has a query runner');
  return manager.queryRunner;
}

/**
 * The tables inside one transaction. Rows go in through one prepared statement of the connection itself: TypeORM's
 * upsert binds every value by name, and SQLite's json_each reads every row a second time.
 */
export class ViewTables implements ViewTransaction {
  constructor(
    private readonly manager: EntityManager,
    private readonly edition: Edition,
  ) {}

  checkpoints(): Promise<Checkpoints> {
    return checkpointsOf(this.manager, this.edition);
  }

  async advance(views: readonly string[], from: Position | null, to: Position): Promise<void> {
    const moved: unknown[] = await this.manager.query(
      `UPDATE "checkpoint" SET "position" = ?
       WHERE "view" IN (SELECT value FROM json_each(?)) AND "position" = ? RETURNING "view"`,
      [to, JSON.stringify(views.map((view) => view + this.edition)), from ?? ''],
    );
    if (moved.length !== views.length) throw checkpointMovedOn();
  }

  async load(view: string, keys: readonly string[]): Promise<Map<string, StoredRow>> {
    const rows: ViewRow[] = await this.manager.query(
      `SELECT ${NAMES} FROM "${view}${this.edition}" WHERE "key" IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(keys)],
    );
    return new Map(rows.map((row) => [row.key, storedRow(row)]));
  }

  async store(view: string, rows: Iterable<StoredRow>): Promise<void> {
    const connection = (await runnerOf(this.manager).connect()) as Sqlite.Database;
    const put = connection.prepare<[string, string, number, string, string]>(
      `INSERT INTO "${view}${this.edition}" (${NAMES}) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT ("key") DO UPDATE SET ${CHANGES}`,
    );
    for (const { key, collaborationId, revision, position, row } of rows)
      put.run(key, collaborationId, revision, position, JSON.stringify(row));
  }

  async parked(): Promise<readonly Parked[]> {
    const rows: Parked[] = await this.manager.query('SELECT * FROM "parked"');
    return rows
      .filter(({ view }) => view.endsWith('_next') === (this.edition === NEXT))
      .map((row) => ({ ...row, view: row.view.slice(0, row.view.length - this.edition.length) }));
  }

  async park(parked: readonly Parked[]): Promise<void> {
    const rows = parked.map(({ view, position, stream, collaborationId, reason }) => [
      view + this.edition,
      position,
      stream,
      collaborationId,
      reason,
    ]);
    await this.manager.query(
      `INSERT INTO "parked" ("view", "position", "stream", "collaborationId", "reason")
       SELECT ${VALUES} FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
}
