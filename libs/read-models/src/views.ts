import type Sqlite from 'better-sqlite3';
import { DataSource, type EntityManager } from 'typeorm';
import { VIEWS } from '#collaboration/catalogue.js';
import type { AnyView } from '#event-sourcing/view.js';
import { ViewStore, type Checkpoints, type ViewTransaction } from '#event-sourcing/view-store.js';
import { FirstViews1795478400000 } from './migrations/0001-first-views.js';
import { TABLES } from './tables.js';
import { checkpointsOf, ViewTables, type Edition } from './view-tables.js';

/** Changes to one file, which take turns: SQLite has one writer, and TypeORM one connection. */
class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}

/** The read models' two doors: one writer, where changes take turns, and one reader that cannot write. */
export class Views extends ViewStore {
  private constructor(
    private readonly writer: DataSource,
    readonly reader: DataSource,
    private readonly turns: Turns,
    private readonly edition: Edition,
  ) {
    super();
  }

  /** Opens the file, made and migrated where need be. */
  static async open(file: string): Promise<Views> {
    const shared = { type: 'better-sqlite3', database: file, statementCacheSize: 200 } as const;
    const writer = await new DataSource({
      ...shared,
      entities: TABLES,
      migrations: [FirstViews1795478400000],
      migrationsRun: true,
      enableWAL: true,
      prepareDatabase: (db) => {
        // Rows are documents of some kilobytes: several fit into a page. Only a new file takes this.
        (db as Sqlite.Database).pragma('page_size = 16384');
        // The log is what must not be lost: a power cut may cost the newest rows and their checkpoint together.
        (db as Sqlite.Database).pragma('synchronous = NORMAL');
        (db as Sqlite.Database).pragma('cache_size = -64000');
      },
    }).initialize();
    const reader = await new DataSource({ ...shared, entities: TABLES, readonly: true }).initialize();
    const views = new Views(writer, reader, new Turns(), '');
    await views.begin(writer.manager);
    return views;
  }

  /** The same tables' other edition, with its own checkpoints. */
  editionOf(edition: Edition): Views {
    return new Views(this.writer, this.reader, this.turns, edition);
  }

  /** Starts every view that has no checkpoint yet at the beginning of the log. */
  async begin(manager: EntityManager, of: readonly AnyView[] = VIEWS): Promise<void> {
    const names = of.map(({ name }) => name + this.edition);
    await manager.query(
      `INSERT INTO "checkpoint" ("view", "version", "position")
       SELECT value, 1, '' FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
      [JSON.stringify(names)],
    );
  }

  override change<Result>(work: (transaction: ViewTransaction) => Promise<Result>): Promise<Result> {
    return this.transaction((manager) => work(new ViewTables(manager, this.edition)));
  }

  /** Runs work in a transaction of its own, after those that came before it. */
  transaction<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => this.writer.transaction(work));
  }

  override checkpoints(): Promise<Checkpoints> {
    return checkpointsOf(this.reader.manager, this.edition);
  }

  override async close(): Promise<void> {
    await this.turns.take(() => Promise.resolve());
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
