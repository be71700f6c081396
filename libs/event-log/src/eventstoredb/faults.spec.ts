import { createServer, type Server, type Socket } from 'node:net';
import grpc from '@grpc/grpc-js';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Recorded } from '#event-sourcing/event.js';
import { EMPTY } from '#event-sourcing/event-log.js';
import { counted } from '#event-sourcing/testing/event-log.contract.js';
import { EventStoreDouble, type Moment } from '../../../../test/eventstoredb/double.js';
import { rpcError } from '../../../../test/eventstoredb/encoding.js';
import { EventStoreDbEventLog } from './eventstoredb-event-log.js';

const HURRIED = { answer: 300, call: 3_000 };
const { UNAUTHENTICATED, UNAVAILABLE, UNKNOWN } = grpc.status;

const numbers = (events: readonly Recorded[]): unknown[] =>
  events.map(({ data }) => (data as { n: number }).n);
const forEver = (): Promise<void> => new Promise(() => undefined);
const goesDown = (): Promise<void> => Promise.reject(rpcError(UNAVAILABLE, 'going down'));
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.each([
  ['in batches', true],
  ['without batches', false],
])('the log in EventStoreDB, appending %s', (_, batchAppend) => {
  const method = batchAppend ? 'batchAppend' : 'append';
  let server: EventStoreDouble;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    server = await new EventStoreDouble({ batchAppend }).start();
    log = new EventStoreDbEventLog(server.connectionString, HURRIED);
  });
  afterEach(async () => {
    await log.close();
    server.stop();
  });

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
    ['is an error', goesDown],
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

  it('is not harmed by the end of a call that it gave up', async () => {
    let fail: (failure: Error) => void = () => undefined;
    once({ method, phase: 'after' }, () => new Promise((_resolve, reject) => (fail = reject)));
    await log.append('s-1', EMPTY, [counted(1)]);
    once({ method, phase: 'before' }, () => {
      fail(rpcError(UNAVAILABLE, 'at last'));
      return later(50);
    });
    await log.append('s-1', 0, [counted(2)]);
    expect(numbers(await log.read('s-1'))).toEqual([1, 2]);
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

  it('stores every append once and in order, whatever fails', async () => {
    const faults: Record<string, () => Promise<void> | void> = {
      none: () => undefined,
      refusal: goesDown,
      restart: () => restart(),
      silence: forEver,
    };
    const fault = fc.record({
      phase: fc.constantFrom('before', 'after'),
      kind: fc.constantFrom(...Object.keys(faults)),
    });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 3, maxLength: 6 }), async (planned) => {
        const waiting = [...planned];
        server.fault = (now) => {
          if (now.method !== method || now.phase !== waiting[0]?.phase) return;
          return faults[waiting.shift()?.kind ?? 'none']?.();
        };
        const quick = new EventStoreDbEventLog(server.connectionString, { answer: 150, call: 10_000 });
        const streams = [`a-${++runs}`, `b-${runs}`];
        await Promise.all(
          streams.map(async (stream) => {
            for (let n = 0; n < 6; n++) await quick.append(stream, n - 1, [counted(n)]);
          }),
        );
        for (const stream of streams) expect(numbers(await quick.read(stream))).toEqual([0, 1, 2, 3, 4, 5]);
        await quick.close();
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);
});

describe('the log in an EventStoreDB that comes and goes', () => {
  let server: EventStoreDouble;
  let log: EventStoreDbEventLog;
  beforeEach(async () => {
    server = await new EventStoreDouble().start();
    log = new EventStoreDbEventLog(server.connectionString, HURRIED);
  });
  afterEach(async () => {
    await log.close();
    server.stop();
  });

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
    await later(200);
    await server.start();
    expect(await appended).toMatchObject({ revision: 1 });
    expect(numbers(await read).slice(0, 1)).toEqual([1]);
    expect(numbers(await log.readAll(null, 10))).toEqual([1, 2]);
  });

  it('waits for a read that is slow but goes on', async () => {
    await log.append('s-1', EMPTY, [counted(1), counted(2), counted(3), counted(4)]);
    let reads = 0;
    server.fault = async ({ phase }) => {
      if (phase === 'event') await later(120);
      else reads++;
    };
    expect(numbers(await log.read('s-1'))).toEqual([1, 2, 3, 4]);
    expect(reads).toBe(1);
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
    await later(700);
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
      const waiting = [...Array(40).keys()].map((n) => log.append(`s-${n}`, 9, [counted(n)]));
      await Promise.allSettled(waiting);
      await waiting.at(-1);
    });
    await refusesInTime(() => log.read('s-1'));
    await refusesInTime(() => log.readAll(null, 10));
    await refusesInTime(() => log.at('0'.repeat(20)));
    await refusesInTime(() => log.last());
  };

  it('refuses every call in time when nothing listens', async () => {
    const server = await new EventStoreDouble().start();
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
    const server = await new EventStoreDouble({ batchAppend }).start();
    log = new EventStoreDbEventLog(server.connectionString, impatient);
    await log.append('s-0', EMPTY, [counted(0)]);
    server.fault = forEver;
    await everyCall();
    server.fault = () => undefined;
    expect(await log.append('s-0', 0, [counted(1)])).toMatchObject({ revision: 1 });
    server.stop();
  });
});
