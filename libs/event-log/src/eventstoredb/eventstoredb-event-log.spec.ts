import { randomUUID } from 'node:crypto';
import grpc from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Recorded } from '#event-sourcing/event.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { counted, eventLogContract } from '#event-sourcing/testing/event-log.contract.js';
import { EventStoreDouble } from '../../../../test/eventstoredb/double.js';
import { rpcError } from '../../../../test/eventstoredb/encoding.js';
import { OwnCorner } from '../../../../test/eventstoredb/own-corner.js';
import { EventStoreDbEventLog } from './eventstoredb-event-log.js';

const REAL = process.env['REMBUK_TEST_EVENTSTOREDB'];
const HURRIED = { answer: 300, call: 3_000 };

const doubles: EventStoreDouble[] = [];
const double = async (options: { batchAppend?: boolean } = {}): Promise<EventStoreDouble> => {
  const server = await new EventStoreDouble(options).start();
  doubles.push(server);
  return server;
};
afterEach(() => {
  for (const server of doubles.splice(0)) server.stop();
});

const numbers = (events: readonly Recorded[]): unknown[] =>
  events.map(({ data }) => (data as { n: number }).n);

if (REAL)
  eventLogContract(
    'the log in a real EventStoreDB',
    () => new OwnCorner(new EventStoreDbEventLog(REAL), `${randomUUID()}-`),
  );
else {
  eventLogContract(
    'the log in EventStoreDB',
    async () => new EventStoreDbEventLog((await double()).connectionString),
  );
  eventLogContract(
    'the log in an EventStoreDB that appends without batches',
    async () => new EventStoreDbEventLog((await double({ batchAppend: false })).connectionString),
  );
  eventLogContract('the log in a part of an EventStoreDB', async () => {
    const server = await double();
    const others = new EventStoreDbEventLog(server.connectionString);
    await others.append('s-1', EMPTY, [counted(1, { recordedAt: '2026-03-01T00:00:00.000Z' })]);
    await others.close();
    return new OwnCorner(new EventStoreDbEventLog(server.connectionString), `${randomUUID()}-`);
  });
}

describe('the log in EventStoreDB', () => {
  let server: EventStoreDouble;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    server = await double();
    log = new EventStoreDbEventLog(server.connectionString, HURRIED);
  });
  afterEach(() => log.close());

  const ofTheSystem = (type: string, stream: string, times = 1, meta = '{"schemaVersion":1}'): void => {
    for (let n = 0; n < times; n++)
      server.storage.append(stream, 'any', [
        { id: randomUUID(), type, json: true, data: Buffer.from('{}'), meta: Buffer.from(meta) },
      ]);
  };

  it('passes over the events of the system and of others, and does not read them again', async () => {
    ofTheSystem('$UserCreated', '$user-admin', 70);
    expect(await log.last()).toBeUndefined();
    expect(await log.readAll(null, 1)).toEqual([]);
    const { position } = await log.append('s-1', EMPTY, [counted(1)]);
    ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113', 300);
    ofTheSystem('$>', 'links');
    for (const meta of ['', 'null', '"schemaVersion"', '{"causedBy":"them"}', 'no JSON'])
      ofTheSystem('Noted', 'of-somebody-else', 1, meta);
    expect(numbers(await log.readAll(null, 10))).toEqual([1]);
    expect(await log.last()).toMatchObject({ position });
    let sent = 0;
    server.fault = ({ phase }) => void (sent += phase === 'event' ? 1 : 0);
    expect(await log.readAll(position, 10)).toEqual([]);
    expect(sent).toBe(1);
    await log.append('s-1', 0, [counted(2)]);
    ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113');
    await log.append('s-1', 1, [counted(3)]);
    expect(numbers(await log.readAll(position, 1))).toEqual([2]);
    expect(numbers(await log.readAll(position, 10))).toEqual([2, 3]);
    expect(numbers(await log.readAll(null, 10))).toEqual([1, 2, 3]);
  });

  it.each([
    '',
    '7',
    'x',
    '-1',
    '00000000000000000091',
    '99999999999999999999',
    `${'0'.repeat(20)}.${'1'.padStart(20, '0')}`,
  ])('knows no event at %j', async (position) => {
    await log.append('s-1', EMPTY, [counted(1), counted(2)]);
    expect(await log.at(position)).toBeUndefined();
  });

  it('knows no event at a position that the server refuses, nor at one of the system', async () => {
    ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113');
    expect(await log.at('0'.repeat(20))).toBeUndefined();
    server.fault = () =>
      Promise.reject(rpcError(grpc.status.INVALID_ARGUMENT, 'Trying to read from an invalid position.'));
    expect(await log.at('00000000000000000007')).toBeUndefined();
  });

  it.each([true, false])(
    'refuses an append when the package is told not to throw (batches: %s)',
    async (batchAppend) => {
      const { connectionString } = await double({ batchAppend });
      const quiet = new EventStoreDbEventLog(`${connectionString}&throwOnAppendFailure=false`, HURRIED);
      await expect(quiet.append('s-1', 7, [counted(1)])).rejects.toMatchObject({ code: 'stream-moved-on' });
      await quiet.close();
    },
  );

  it('refuses to read on from a position that is none', async () => {
    await expect(log.readAll('000000000012', 10)).rejects.toMatchObject({ code: 'position-malformed' });
  });

  it('never lets recorded time run backwards after a restart of this process', async () => {
    await log.append('s-1', EMPTY, [counted(1, { recordedAt: '2026-02-10T03:00:00.000Z' })]);
    const again = new EventStoreDbEventLog(server.connectionString, HURRIED);
    await again.append('s-2', EMPTY, [counted(2, { recordedAt: '2026-02-10T02:00:00.000Z' })]);
    expect(await again.last()).toMatchObject({ meta: { recordedAt: '2026-02-10T03:00:00.000Z' } });
    await again.close();
  });

  it('lifts no time over that of an append it refused', async () => {
    await log.append('s-1', EMPTY, [counted(1)]);
    const tomorrow = { recordedAt: '2026-02-11T03:00:00.000Z' };
    await expect(log.append('s-1', 7, [counted(2, tomorrow)])).rejects.toMatchObject({
      code: 'stream-moved-on',
    });
    await log.append('s-2', EMPTY, [counted(3)]);
    expect(await log.last()).toMatchObject({ meta: { recordedAt: '2026-02-10T03:00:00.000Z' } });
  });

  it('wakes who watches by its own appends, though the subscription is silent', async () => {
    await log.append('s-1', EMPTY, [counted(1)]);
    server.fault = ({ method }) => (method === 'read' ? new Promise(() => undefined) : undefined);
    let heard = 0;
    const stop = log.watch(() => heard++);
    await log.append('s-1', 0, [counted(2)]);
    stop();
    expect(heard).toBe(1);
  });

  it('wakes who watches when another process appends, also after the server came back', async () => {
    let heard = 0;
    const hears = async (n: number): Promise<void> => {
      for (let tries = 0; heard < n && tries < 500; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(heard).toBeGreaterThanOrEqual(n);
    };
    const stop = log.watch(() => heard++);
    await hears(1); // of the subscription itself
    const another = { type: 'Counted', json: true, data: Buffer.from('{}'), meta: Buffer.alloc(0) };
    server.storage.append('s-9', 'no_stream', [{ ...another, id: randomUUID() }]);
    await hears(2);
    server.stop();
    server.storage.append('s-9', 0n, [{ ...another, id: randomUUID() }]);
    await server.start();
    await hears(3);
    server.storage.append('s-9', 1n, [{ ...another, id: randomUUID() }]);
    await hears(4);
    stop();
    const before = heard;
    server.storage.append('s-9', 2n, [{ ...another, id: randomUUID() }]);
    await log.append('s-1', EMPTY, [counted(1)]);
    expect(heard).toBe(before);
  });

  it('lets appends that wait be answered before it closes, and refuses what comes later', async () => {
    const waiting = [1, 2, 3].map((n) => log.append(`s-${n}`, EMPTY, [counted(n)]));
    await log.close();
    expect(await Promise.all(waiting)).toHaveLength(3);
    await expect(log.append('s-4', EMPTY, [counted(4)])).rejects.toMatchObject({ code: 'log-unreachable' });
    await expect(log.read('s-1')).rejects.toMatchObject({ code: 'log-unreachable' });
  });
});
