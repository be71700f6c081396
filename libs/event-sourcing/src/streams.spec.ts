import { beforeEach, describe, expect, it } from '@jest/globals';
import { Catalogue } from './catalogue.js';
import { Clock } from './clock.js';
import { InMemoryEventLog } from './in-memory-event-log.js';
import { Streams, type CommandContext } from './streams.js';
import { counter, counterCatalogue } from './testing/counter.js';

class StoppedClock extends Clock {
  override now(): string {
    return '2026-02-10T03:00:00.000Z';
  }
}

const asked = (commandId: string, more: Partial<CommandContext> = {}): CommandContext => ({
  commandId,
  payloadHash: 'h',
  actor: 'a-1',
  correlationId: commandId,
  causationId: null,
  collaborationId: 'c-1',
  region: '36.03.20',
  ifMatch: null,
  ...more,
});
const free = { limit: 1_000 };
const count = (by: number) => ({ type: 'Count', by }) as const;

describe('streams', () => {
  let log: InMemoryEventLog;
  let streams: Streams;
  beforeEach(() => {
    log = new InMemoryEventLog();
    streams = new Streams(log, counterCatalogue, new StoppedClock());
  });

  it('decide on what the log says, whoever wrote it', async () => {
    await streams.handle(counter, '1', count(3), free, asked('k-1'));
    const others = new Streams(log, counterCatalogue, new StoppedClock());
    await others.handle(counter, '1', count(4), free, asked('k-2'));
    await expect(streams.handle(counter, '1', count(4), { limit: 10 }, asked('k-3'))).rejects.toMatchObject({
      code: 'limit-reached',
    });
    expect(await streams.record(counter, '1')).toEqual({ sum: 7, events: 2 });
  });

  it('stamp each event with an id of its own that a retry would give again', async () => {
    await streams.handle(counter, '1', count(1), free, asked('k-1'));
    const again = new InMemoryEventLog();
    await new Streams(again, counterCatalogue, new StoppedClock()).handle(
      counter,
      '1',
      count(1),
      free,
      asked('k-1'),
    );
    const [first] = await log.readAll(null, 10);
    const [second] = await again.readAll(null, 10);
    expect(first?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second?.id).toBe(first?.id);
  });

  it('answer a command that came before with its first answer, and append nothing', async () => {
    const first = await streams.handle(counter, '1', count(1), free, asked('k-1'));
    await streams.handle(counter, '1', count(1), free, asked('k-2'));
    expect(await streams.handle(counter, '1', count(1), free, asked('k-1'))).toEqual(first);
    expect(await log.readAll(null, 10)).toHaveLength(2);
  });

  it('answer it again after a restart', async () => {
    const first = await streams.handle(counter, '1', count(1), free, asked('k-1'));
    const restarted = new Streams(log, counterCatalogue, new StoppedClock());
    expect(await restarted.handle(counter, '1', count(1), free, asked('k-1'))).toEqual(first);
  });

  it('refuse a key that came before with another content', async () => {
    await streams.handle(counter, '1', count(1), free, asked('k-1'));
    await expect(
      streams.handle(counter, '1', count(2), free, asked('k-1', { payloadHash: 'other' })),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'idempotency-key-reused' });
  });

  it('look at the key before the revision', async () => {
    const first = await streams.handle(counter, '1', count(1), free, asked('k-1', { ifMatch: -1 }));
    expect(await streams.handle(counter, '1', count(1), free, asked('k-1', { ifMatch: -1 }))).toEqual(first);
  });

  it('keep one of the same command sent twice at once', async () => {
    const answers = await Promise.all([
      streams.handle(counter, '1', count(1), free, asked('k-1')),
      streams.handle(counter, '1', count(1), free, asked('k-1')),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await log.readAll(null, 10)).toHaveLength(1);
  });

  it('decide lost races again on the newer record, so that the rule holds', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) =>
        streams.handle(counter, '1', count(1), { limit: 5 }, asked(`k-${i}`)),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await streams.record(counter, '1')).toEqual({ sum: 5, events: 5 });
  });

  it('never decide again for a caller that named a revision', async () => {
    await streams.handle(counter, '1', count(1), free, asked('k-1'));
    const both = await Promise.allSettled([
      streams.handle(counter, '1', count(1), free, asked('k-2', { ifMatch: 0 })),
      streams.handle(counter, '1', count(1), free, asked('k-3', { ifMatch: 0 })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { kind: 'stale', code: 'revision-stale' },
    });
  });

  it('keep a record to the collaboration that began it', async () => {
    await streams.handle(counter, '1', count(1), free, asked('k-1'));
    const elsewhere = asked('k-2', { collaborationId: 'c-2' });
    await expect(streams.handle(counter, '1', count(1), free, elsewhere)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'id-taken',
    });
  });

  it('do not remember a refusal', async () => {
    await expect(streams.handle(counter, '1', count(9), { limit: 5 }, asked('k-1'))).rejects.toThrow();
    expect(await streams.handle(counter, '1', count(9), free, asked('k-1'))).toMatchObject({ revision: 0 });
  });

  it('answer a command that changed nothing with where the record stands', async () => {
    const at = await streams.handle(counter, '1', count(1), free, asked('k-1'));
    expect(await streams.handle(counter, '1', { type: 'Nothing' }, free, asked('k-2'))).toEqual(at);
  });

  it('change nothing in a stream that holds an event nobody knows', async () => {
    await streams.handle(counter, '1', count(1), free, asked('k-1'));
    const older = new Streams(log, new Catalogue(['Poisoned']), new StoppedClock());
    await expect(older.handle(counter, '1', count(1), free, asked('k-2'))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'stream-not-understood',
    });
  });

  it('change nothing in a stream that holds an event it cannot fold', async () => {
    await streams.handle(counter, '1', { type: 'Poison' }, free, asked('k-1'));
    await expect(streams.handle(counter, '1', count(1), free, asked('k-2'))).rejects.toMatchObject({
      code: 'stream-not-understood',
    });
  });
});
