import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import grpc from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Recorded } from '#event-sourcing/event.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { counted, eventLogContract } from '#event-sourcing/testing/event-log.contract.js';
import { EventStoreDouble, type Moment } from '../../../../test/eventstoredb/double.js';
import { rpcError } from '../../../../test/eventstoredb/encoding.js';
import { OwnCorner } from '../../../../test/eventstoredb/own-corner.js';
import { EventStoreDbEventLog } from './eventstoredb-event-log.js';

const REAL = process.env['REMBUK_TEST_EVENTSTOREDB'];
const HURRIED = { answer: 300, call: 3_000 };
const { INVALID_ARGUMENT, UNAUTHENTICATED, UNAVAILABLE, UNKNOWN } = grpc.status;

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

const forEver = (): Promise<void> => new Promise(() => undefined);

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

describe.each([
  ['in batches', true],
  ['without batches', false],
])('the log in EventStoreDB, appending %s', (_, batchAppend) => {
  const method = batchAppend ? 'batchAppend' : 'append';
  let server: EventStoreDouble;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    server = await double({ batchAppend });
    log = new EventStoreDbEventLog(server.connectionString, HURRIED);
  });
  afterEach(() => log.close());

  /** Runs a fault once, at the first such moment. */
  const once = (moment: Moment, fault: () => Promise<void> | void): void => {
    server.fault = (now) => {
      if (now.method !== moment.method || now.phase !== moment.phase) return;
      server.fault = () => undefined;
      return fault();
    };
  };
  const restart = async (): Promise<void> => {
    server.stop();
    await server.start();
  };

  it.each<[string, () => Promise<void>]>([
    ['never comes', forEver],
    ['is an error', () => Promise.reject(rpcError(UNAVAILABLE, 'going down'))],
    ['dies with the server', () => restart()],
  ])('stores an append whose answer %s once, and answers it', async (_case, fault) => {
    await log.append('s-1', EMPTY, [counted(1)]);
    once({ method, phase: 'after' }, fault);
    const appended = await log.append('s-1', 0, [counted(2), counted(3)]);
    expect(numbers(await log.read('s-1'))).toEqual([1, 2, 3]);
    expect(await log.last()).toMatchObject(appended);
    expect(await log.append('s-1', 2, [counted(4)])).toMatchObject({ revision: 3 });
  });

  it('answers every append that waits behind a lost answer', async () => {
    once({ method, phase: 'after' }, forEver);
    const streams = ['s-1', 's-2', 's-3', 's-4'];
    await Promise.all(streams.map((stream, n) => log.append(stream, EMPTY, [counted(n)])));
    expect(numbers(await log.readAll(null, 10))).toEqual([0, 1, 2, 3]);
  });

  it('refuses the repetition of an append that lost its race meanwhile', async () => {
    await log.append('s-1', EMPTY, [counted(1)]);
    const others = new EventStoreDbEventLog(server.connectionString);
    once({ method, phase: 'before' }, async () => {
      await others.append('s-1', 0, [counted(2)]);
      throw rpcError(UNAVAILABLE, 'not now');
    });
    await expect(log.append('s-1', 0, [counted(3)])).rejects.toMatchObject({ code: 'stream-moved-on' });
    expect(numbers(await log.read('s-1'))).toEqual([1, 2]);
    await others.close();
  });
});

describe('the log in EventStoreDB', () => {
  let server: EventStoreDouble;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    server = await double();
    log = new EventStoreDbEventLog(server.connectionString, HURRIED);
  });
  afterEach(() => log.close());

  const ofTheSystem = (type: string, stream: string, times = 1): void => {
    for (let n = 0; n < times; n++)
      server.storage.append(stream, 'any', [
        { id: randomUUID(), type, json: true, data: Buffer.from('{}'), meta: Buffer.alloc(0) },
      ]);
  };

  it('reads everything that was acknowledged, though the server dies in the middle of reading', async () => {
    for (let n = 0; n < 60; n++) await log.append(`s-${n % 3}`, Math.floor(n / 3) - 1, [counted(n)]);
    let sent = 0;
    server.fault = async ({ method, phase }) => {
      if (method !== 'read' || phase !== 'event' || ![5, 100, 130].includes(++sent)) return;
      server.stop();
      await server.start();
    };
    const read: Recorded[] = [];
    for (let more = true; more;) {
      const page = await log.readAll(read.at(-1)?.position ?? null, 7);
      read.push(...page);
      more = page.length > 0;
    }
    expect(numbers(read)).toEqual([...Array(60).keys()]);
    expect(sent).toBeGreaterThan(130);
    expect(numbers(await log.read('s-1'))).toEqual([...Array(20).keys()].map((n) => n * 3 + 1));
  });

  it('keeps what was acknowledged before the server was killed and started anew', async () => {
    await log.append('s-1', EMPTY, [counted(1)]);
    server.stop();
    const appended = log.append('s-1', 0, [counted(2)]);
    const read = log.read('s-1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.start();
    expect(await appended).toMatchObject({ revision: 1 });
    expect(numbers(await read).slice(0, 1)).toEqual([1]);
    expect(numbers(await log.readAll(null, 10))).toEqual([1, 2]);
  });

  it('passes over the events of the system and of others, and does not read them again', async () => {
    ofTheSystem('$UserCreated', '$user-admin', 70);
    expect(await log.last()).toBeUndefined();
    expect(await log.readAll(null, 1)).toEqual([]);
    const { position } = await log.append('s-1', EMPTY, [counted(1)]);
    ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113', 300);
    ofTheSystem('$>', 'links');
    ofTheSystem('Noted', 'of-somebody-else');
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

  it.each(['', '7', 'x', '-1', '00000000000000000091', '99999999999999999999', `${'0'.repeat(20)}.1`])(
    'knows no event at %j',
    async (position) => {
      await log.append('s-1', EMPTY, [counted(1)]);
      ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113');
      expect(await log.at(position)).toBeUndefined();
    },
  );

  it('knows no event at a position that the server refuses, nor at one of the system', async () => {
    ofTheSystem('$statsCollected', '$stats-127.0.0.1:2113');
    expect(await log.at('0'.repeat(20))).toBeUndefined();
    server.fault = () =>
      Promise.reject(rpcError(INVALID_ARGUMENT, 'Trying to read from an invalid position.'));
    expect(await log.at('00000000000000000007')).toBeUndefined();
  });

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

  it('finds a cluster that was not there at first', async () => {
    const { address } = server;
    server.stop();
    const cluster = new EventStoreDbEventLog(
      `esdb://${address},${address}?tls=false&maxDiscoverAttempts=2`,
      HURRIED,
    );
    const appended = cluster.append('s-1', EMPTY, [counted(1)]);
    const read = cluster.readAll(null, 10);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await server.start();
    expect(await appended).toMatchObject({ revision: 0 });
    expect((await read).length).toBeLessThanOrEqual(1);
    await cluster.close();
  });

  it('heals after a first call that the server refused without saying why', async () => {
    let refused = 0;
    server.fault = ({ method }) => {
      if (method === 'features' && ++refused <= 2)
        throw rpcError(refused === 1 ? UNKNOWN : UNAUTHENTICATED, 'not yet');
    };
    expect(await log.append('s-1', EMPTY, [counted(1)])).toMatchObject({ revision: 0 });
    expect(refused).toBe(3);
  });

  it('lets appends that wait be answered before it closes, and refuses what comes later', async () => {
    const waiting = [1, 2, 3].map((n) => log.append(`s-${n}`, EMPTY, [counted(n)]));
    await log.close();
    expect(await Promise.all(waiting)).toHaveLength(3);
    await expect(log.append('s-4', EMPTY, [counted(4)])).rejects.toMatchObject({ code: 'log-unreachable' });
    await expect(log.read('s-1')).rejects.toMatchObject({ code: 'log-unreachable' });
  });
});

describe('the log in an EventStoreDB that does not answer', () => {
  const impatient = { answer: 50, call: 200 };
  const sockets = new Set<Socket>();
  let mute: Server;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    mute = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await log.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => mute.close(resolve));
  });

  const refusesInTime = async (ask: () => Promise<unknown>): Promise<void> => {
    const before = performance.now();
    await expect(ask()).rejects.toMatchObject({ kind: 'unavailable', code: 'log-unreachable' });
    expect(performance.now() - before).toBeLessThan(3_000);
  };
  const everyCall = async (): Promise<void> => {
    await refusesInTime(() => log.append('s-1', EMPTY, [counted(1)]));
    await refusesInTime(async () => {
      const waiting = [1, 2, 3, 4].map((n) => log.append(`s-${n}`, EMPTY, [counted(n)]));
      await Promise.allSettled(waiting);
      await waiting[3];
    });
    await refusesInTime(() => log.read('s-1'));
    await refusesInTime(() => log.readAll(null, 10));
    await refusesInTime(() => log.at('0'.repeat(20)));
    await refusesInTime(() => log.last());
  };

  it('refuses every call in time when nothing listens', async () => {
    const server = await double();
    server.stop();
    log = new EventStoreDbEventLog(server.connectionString, impatient);
    await everyCall();
  });

  it('refuses every call in time when a mute one listens', async () => {
    const { port } = mute.address() as { port: number };
    log = new EventStoreDbEventLog(`esdb://127.0.0.1:${port}?tls=false`, impatient);
    const stop = log.watch(() => undefined);
    await everyCall();
    stop();
  });

  it.each([true, false])('refuses every call in time when it hangs (batches: %s)', async (batchAppend) => {
    const server = await double({ batchAppend });
    log = new EventStoreDbEventLog(server.connectionString, impatient);
    await log.append('s-0', EMPTY, [counted(0)]);
    server.fault = forEver;
    await everyCall();
    server.fault = () => undefined;
    expect(await log.append('s-0', 0, [counted(1)])).toMatchObject({ revision: 1 });
  });
});
