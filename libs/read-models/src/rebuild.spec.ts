import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { catalogue, VIEWS } from '#collaboration/catalogue.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { InMemoryEventLog } from '#event-sourcing/in-memory-event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { counted } from '#event-sourcing/testing/event-log.contract.js';
import { Rebuild } from './rebuild.js';
import { Views } from './views.js';

const opened = (n: number) => ({
  ...counted(n),
  type: 'CollaborationOpened',
  data: { name: `Kolaborasi ${n}`, issue: 'stunting', region: '36.03.20' },
});

describe('a rebuild', () => {
  let log: InMemoryEventLog;
  let views: Views;
  const live = (): Projector => new Projector(log, views, catalogue, VIEWS);
  const names = async (): Promise<unknown[]> => {
    const rows: { row: string }[] = await views.reader.query(
      'SELECT "row" FROM "collaboration" ORDER BY "key"',
    );
    return rows.map(({ row }) => (JSON.parse(row) as { name: string }).name);
  };

  beforeEach(async () => {
    log = new InMemoryEventLog();
    views = await Views.open(join(mkdtempSync(join(tmpdir(), 'rembuk-rebuild-')), 'views.db'));
    for (let n = 1; n <= 3; n++) await log.append(`collaboration-${n}`, EMPTY, [opened(n)]);
    await live().catchUp();
  });
  afterEach(() => views.close());

  it('repairs what was spoilt, and raises the version', async () => {
    await views.transaction((manager) => manager.query(`UPDATE "collaboration" SET "row" = '{"name":"?"}'`));
    expect(await new Rebuild(views, log, catalogue).run()).toBe(3);
    expect(await names()).toEqual(['Kolaborasi 1', 'Kolaborasi 2', 'Kolaborasi 3']);
    const versions: unknown[] = await views.reader.query('SELECT DISTINCT "version" FROM "checkpoint"');
    expect(versions).toEqual([{ version: 2 }]);
  });

  it('leaves tables that match their migrations', async () => {
    await new Rebuild(views, log, catalogue).run();
    expect((await views.reader.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
  });

  it('lets the old tables answer and go on until the switch, and loses nothing meanwhile', async () => {
    const seen: unknown[] = [];
    let busy: Promise<unknown> = Promise.resolve();
    await new Rebuild(views, log, catalogue).run(() => {
      if (seen.push('progress') === 1)
        busy = log.append('collaboration-4', EMPTY, [opened(4)]).then(() => live().catchUp());
    });
    await busy;
    await live().catchUp();
    expect(await names()).toEqual(['Kolaborasi 1', 'Kolaborasi 2', 'Kolaborasi 3', 'Kolaborasi 4']);
  });

  it('never switches to tables that are behind the old ones', async () => {
    const transaction = views.transaction.bind(views);
    let before = 0;
    views.transaction = async (work) => {
      // The first prepares, the second switches: between them the live tables take one event more.
      if (++before === 2) {
        await log.append('collaboration-4', EMPTY, [opened(4)]);
        await live().catchUp();
      }
      return transaction(work);
    };
    await new Rebuild(views, log, catalogue).run();
    expect(await names()).toHaveLength(4);
  });

  it('begins again after one that broke off', async () => {
    const broken = new Rebuild(views, log, catalogue).run(() => {
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    expect(await names()).toHaveLength(3);
    await new Rebuild(views, log, catalogue).run();
    expect(await names()).toHaveLength(3);
    await log.append('collaboration-4', EMPTY, [opened(4)]);
    await live().catchUp();
    expect(await names()).toHaveLength(4);
  });

  it('takes one view alone', async () => {
    const [collaborations] = VIEWS;
    if (!collaborations) throw new Error('a view');
    await views.transaction((manager) => manager.query('DELETE FROM "collaboration"'));
    await new Rebuild(views, log, catalogue, [collaborations]).run();
    expect(await names()).toHaveLength(3);
    const versions: unknown[] = await views.reader.query(
      'SELECT "view" FROM "checkpoint" WHERE "version" = 2',
    );
    expect(versions).toEqual([{ view: 'collaboration' }]);
  });
});
