import { describe, expect, it } from '@jest/globals';
import { EMPTY } from './event-log.js';
import { InMemoryEventLog } from './in-memory-event-log.js';
import { InMemoryViewStore } from './in-memory-view-store.js';
import { Projector } from './projector.js';
import { counterCatalogue, counts, seen } from './testing/counter.js';
import { counted } from './testing/event-log.contract.js';

describe('a projector that is looked at', () => {
  const setUp = (): {
    log: InMemoryEventLog;
    projector: (views?: (typeof counts | typeof seen)[]) => Projector;
  } => {
    const log = new InMemoryEventLog();
    const store = new InMemoryViewStore();
    return { log, projector: (views = [counts, seen]) => new Projector(log, store, counterCatalogue, views) };
  };

  it('says up to where every view has come', async () => {
    const { log, projector } = setUp();
    expect(await projector().horizon()).toBeNull();
    const { position } = await log.append('counter-1', EMPTY, [counted(1), counted(2)]);
    await projector([counts]).catchUp();
    expect(await projector().horizon()).toBeNull();
    await projector().catchUp();
    expect(await projector().horizon()).toBe(position);
    await log.append('counter-1', 1, [counted(3)]);
    await projector([seen]).catchUp();
    expect(await projector().horizon()).toBe(position);
  });

  it('calls who watches when the horizon has moved, until they look away', async () => {
    const { log, projector } = setUp();
    const one = projector();
    const horizons: Promise<string | null>[] = [];
    const unwatch = one.watch(() => horizons.push(one.horizon()));
    await one.catchUp();
    expect(horizons).toEqual([]);
    const { position } = await log.append('counter-1', EMPTY, [counted(1)]);
    await one.catchUp();
    expect(await Promise.all(horizons)).toEqual([position]);
    unwatch();
    await log.append('counter-1', 0, [counted(2)]);
    await one.catchUp();
    expect(horizons).toHaveLength(1);
  });
});
