import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EMPTY } from '../event-log.js';
import { InMemoryEventLog } from '../in-memory-event-log.js';
import { Projector } from '../projector.js';
import type { StoredRow } from '../view.js';
import type { ViewStore } from '../view-store.js';
import { counted } from './event-log.contract.js';
import { counterCatalogue, counts, seen } from './counter.js';

const views = [counts, seen];
const plus = (by: number, type = 'Counted') => ({ ...counted(by), type, data: { by } });

/** What a projector promises on every store of views; `rows` reads a table as readers do. */
export function viewStoreContract(
  name: string,
  open: () => ViewStore | Promise<ViewStore>,
  rowsOf: (store: ViewStore, view: string) => Promise<readonly StoredRow[]>,
): void {
  describe(`a projector on ${name}`, () => {
    let log: InMemoryEventLog;
    let store: ViewStore;
    const projector = (batch = 2): Projector => new Projector(log, store, counterCatalogue, views, { batch });
    const sums = async (): Promise<unknown> =>
      Object.fromEntries((await rowsOf(store, counts.name)).map(({ key, row }) => [key, row]));

    beforeEach(async () => {
      log = new InMemoryEventLog();
      store = await open();
      await log.append('counter-1', EMPTY, [plus(1), plus(2), plus(3)]);
      await log.append('counter-2', EMPTY, [plus(10), plus(20)]);
    });
    afterEach(() => store.close());

    it('takes every event once, however often it catches up and whatever the batch', async () => {
      expect(await projector().catchUp()).toBe(5);
      expect(await projector(100).catchUp()).toBe(0);
      await log.append('counter-1', 2, [plus(4)]);
      expect(await projector().catchUp()).toBe(1);
      expect(await sums()).toEqual({ 1: { sum: 10, events: 4 }, 2: { sum: 30, events: 2 } });
      expect(await rowsOf(store, seen.name)).toHaveLength(6);
    });

    it('keeps with a row where its last event stands', async () => {
      await projector().catchUp();
      const [row] = (await rowsOf(store, counts.name)).filter(({ key }) => key === '1');
      const [, , last] = await log.read('counter-1');
      expect(row).toMatchObject({ revision: 2, position: last?.position, collaborationId: 'c-1' });
    });

    it('lets one of two projectors carry each event', async () => {
      const taken = await Promise.all([projector().catchUp(), projector().catchUp()]);
      await projector().catchUp();
      expect(await sums()).toEqual({ 1: { sum: 6, events: 3 }, 2: { sum: 30, events: 2 } });
      expect(taken[0] + taken[1]).toBeLessThanOrEqual(5);
    });

    it('keeps neither rows nor checkpoint of a change that failed', async () => {
      const before = await store.checkpoints();
      await expect(
        store.change(async (transaction) => {
          await transaction.advance([counts.name], null, '000000000001');
          await transaction.store(counts.name, [
            { key: 'x', collaborationId: 'c', revision: 0, position: '1', row: { sum: 1, events: 1 } },
          ]);
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await store.checkpoints()).toEqual(before);
      expect(await rowsOf(store, counts.name)).toEqual([]);
    });

    it('refuses to move a checkpoint that moved meanwhile', async () => {
      await projector().catchUp();
      await expect(
        store.change((transaction) => transaction.advance([counts.name], null, '000000000001')),
      ).rejects.toMatchObject({ code: 'checkpoint-moved-on' });
    });

    it('parks what it cannot fold and what follows in that stream, in that view alone', async () => {
      await log.append('counter-1', 2, [plus(1, 'Poisoned'), plus(100)]);
      await log.append('counter-2', 1, [plus(30)]);
      await projector().catchUp();
      expect(await sums()).toEqual({ 1: { sum: 6, events: 3 }, 2: { sum: 60, events: 3 } });
      await log.append('counter-1', 4, [plus(1000)]);
      await projector().catchUp();
      const parked = await store.change((transaction) => transaction.parked());
      expect(parked.map(({ view, stream }) => `${view} ${stream}`)).toEqual(
        Array(3).fill('dialogue counter-1'),
      );
      expect(await rowsOf(store, seen.name)).toHaveLength(9);
      expect(await sums()).toMatchObject({ 1: { sum: 6 } });
    });

    it('parks an event of an unknown type in every view, but not what came before it', async () => {
      await log.append('counter-2', 1, [plus(5), plus(1, 'Weighed'), plus(7)]);
      await projector(100).catchUp();
      expect(await sums()).toMatchObject({ 2: { sum: 35, events: 3 } });
      const parked = await store.change((transaction) => transaction.parked());
      expect(parked.map(({ view }) => view).sort()).toEqual(['dialogue', 'dialogue', 'timeline', 'timeline']);
    });

    it('brings a view that lags to where the others stand, and goes on with all', async () => {
      await new Projector(log, store, counterCatalogue, [counts]).catchUp();
      await log.append('counter-1', 2, [plus(4)]);
      await projector(100).catchUp();
      expect(await sums()).toMatchObject({ 1: { sum: 10, events: 4 } });
      expect(await rowsOf(store, seen.name)).toHaveLength(6);
    });

    it('follows the log, and lets readers wait for a position', async () => {
      const following = projector();
      following.start();
      const { position } = await log.append('counter-3', EMPTY, [plus(7)]);
      expect(await following.reached(position, 2_000)).toBe(true);
      expect(await sums()).toMatchObject({ 3: { sum: 7, events: 1 } });
      expect(await following.reached('999999999999', 20)).toBe(false);
      await following.stop();
    });

    it('tries again when the store fails, and loses nothing', async () => {
      let failures = 0;
      const failing: ViewStore = Object.create(store, {
        change: {
          value: (work: Parameters<ViewStore['change']>[0]) =>
            failures < 2 ? Promise.reject(new Error(`disk ${++failures}`)) : store.change(work),
        },
      }) as ViewStore;
      const told: unknown[] = [];
      const following = new Projector(log, failing, counterCatalogue, views, {
        onFailure: (failure) => told.push(failure),
      });
      following.start();
      const last = await log.last();
      expect(await following.reached(last?.position ?? '', 3_000)).toBe(true);
      await following.stop();
      expect(told).toHaveLength(2);
      expect(await sums()).toMatchObject({ 1: { sum: 6 } });
    });
  });
}
