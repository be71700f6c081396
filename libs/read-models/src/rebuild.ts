import { VIEWS } from '#collaboration/catalogue.js';
import type { Catalogue } from '#event-sourcing/catalogue.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import type { AnyView } from '#event-sourcing/view.js';
import type { EntityManager } from 'typeorm';
import { viewIndexDefinition, viewTableDefinition } from './migrations/0001-first-views.js';
import { checkpointsOf, NEXT, runnerOf } from './view-tables.js';
import type { Views } from './views.js';

const BATCH = 10_000;

/**
 * Folds the log anew into tables beside the old ones, which go on answering and being carried on, and then
 * switches: the new ones take the old ones' names in one transaction, at a checkpoint not behind theirs.
 */
export class Rebuild {
  private readonly next: Views;
  private readonly projector: Projector;

  constructor(
    private readonly views: Views,
    log: EventLog,
    catalogue: Catalogue,
    private readonly of: readonly AnyView[] = VIEWS,
  ) {
    this.next = views.editionOf(NEXT);
    this.projector = new Projector(log, this.next, catalogue, of, { batch: BATCH });
  }

  /** Answers how many events were folded. */
  async run(onProgress: (events: number) => void = () => undefined): Promise<number> {
    await this.prepare();
    let folded = 0;
    do
      folded += await this.projector.catchUp((count) => {
        onProgress(folded + count);
      });
    while (!(await this.views.transaction((manager) => this.switched(manager))));
    return folded;
  }

  private get names(): readonly string[] {
    return this.of.map(({ name }) => name);
  }

  private prepare(): Promise<void> {
    return this.views.transaction(async (manager) => {
      const runner = runnerOf(manager);
      for (const name of this.names) {
        await runner.dropTable(name + NEXT, true);
        await runner.createTable(viewTableDefinition(name + NEXT));
        await manager.query(`DELETE FROM "checkpoint" WHERE "view" = ?`, [name + NEXT]);
        await manager.query(`DELETE FROM "parked" WHERE "view" = ?`, [name + NEXT]);
      }
      await this.next.begin(manager, this.of);
    });
  }

  /** Nothing happens, and false is answered, while a new table is behind its old one. */
  private async switched(manager: EntityManager): Promise<boolean> {
    // A write first: the lock is taken before anything is compared.
    await manager.query(`UPDATE "checkpoint" SET "version" = "version" WHERE "view" = ?`, [this.names[0]]);
    const [old, next] = [await checkpointsOf(manager, ''), await checkpointsOf(manager, NEXT)];
    if (this.names.some((name) => (next.get(name) ?? '') < (old.get(name) ?? ''))) return false;
    const runner = runnerOf(manager);
    for (const name of this.names) {
      await runner.dropTable(name);
      // TypeORM's renameTable copies every row.
      await manager.query(`ALTER TABLE "${name + NEXT}" RENAME TO "${name}"`);
      await runner.createIndex(name, viewIndexDefinition(name));
      await manager.query(
        `UPDATE "checkpoint" SET "version" = "version" + 1,
           "position" = (SELECT "position" FROM "checkpoint" WHERE "view" = ?) WHERE "view" = ?`,
        [name + NEXT, name],
      );
      await manager.query(`DELETE FROM "checkpoint" WHERE "view" = ?`, [name + NEXT]);
      await manager.query(`DELETE FROM "parked" WHERE "view" = ?`, [name]);
      await manager.query(`UPDATE "parked" SET "view" = ? WHERE "view" = ?`, [name, name + NEXT]);
    }
    return true;
  }
}
