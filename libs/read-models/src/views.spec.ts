import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { viewStoreContract } from '#event-sourcing/testing/view-store.contract.js';
import type { ViewRow } from './tables.js';
import { storedRow } from './view-tables.js';
import { Views } from './views.js';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'rembuk-views-')), 'views.db');

viewStoreContract(
  'SQLite',
  () => Views.open(file()),
  async (store, view) => {
    const rows: ViewRow[] = await (store as Views).reader.query(`SELECT * FROM "${view}" ORDER BY "key"`);
    return rows.map(storedRow);
  },
);

describe('the tables on SQLite', () => {
  it('match their migrations', async () => {
    const views = await Views.open(file());
    expect((await views.reader.driver.createSchemaBuilder().log()).upQueries).toEqual([]);
    await views.close();
  });

  it('are not written through the reader', async () => {
    const views = await Views.open(file());
    await expect(views.reader.query('DELETE FROM "checkpoint"')).rejects.toThrow(/readonly/);
    await views.close();
  });
});
