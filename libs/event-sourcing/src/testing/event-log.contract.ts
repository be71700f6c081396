import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Recorded, Unrecorded } from '../event.js';
import { EMPTY, type EventLog } from '../event-log.js';

let made = 0;
const at = (recordedAt: string): Partial<Unrecorded['meta']> => ({ recordedAt });

/** A fact with an id of its own. */
export const counted = (n: number, meta: Partial<Unrecorded['meta']> = {}): Unrecorded => ({
  id: `00000000-0000-5000-8000-${String(++made).padStart(12, '0')}`,
  type: 'Counted',
  schemaVersion: 1,
  data: { n, text: 'Rembuk – “ñ” 🤝' },
  meta: {
    occurredOn: '2026-02-10',
    recordedAt: '2026-02-10T03:00:00.000Z',
    actor: 'a-1',
    commandId: `c-${made}`,
    payloadHash: 'h',
    correlationId: 'c',
    causationId: null,
    collaborationId: 'c-1',
    region: '36.03.20',
    ...meta,
  },
});

const numbers = (events: readonly Recorded[]): unknown[] =>
  events.map(({ data }) => (data as { n: number }).n);

/** What every event log promises; each store's spec calls this with a way to open an empty one. */
export function eventLogContract(name: string, open: () => EventLog | Promise<EventLog>): void {
  describe(`${name}, as an event log`, () => {
    let log: EventLog;
    beforeEach(async () => {
      log = await open();
    });
    afterEach(() => log.close());

    it('gives back what was appended, whole and in order', async () => {
      const [first, second, third] = [counted(1), counted(2), counted(3)];
      await log.append('s-1', EMPTY, [first, second]);
      await log.append('s-1', 1, [third]);
      const read = await log.read('s-1');
      expect(read).toEqual(
        [first, second, third].map((event, revision) => ({
          ...event,
          stream: 's-1',
          revision,
          position: read[revision]?.position,
        })),
      );
    });

    it('knows no stream that nothing was appended to', async () => {
      expect(await log.read('s-1')).toEqual([]);
      expect(await log.readAll(null, 10)).toEqual([]);
      expect(await log.last()).toBeUndefined();
    });

    it('reads a stream from a revision on', async () => {
      await log.append('s-1', EMPTY, [counted(1), counted(2), counted(3)]);
      expect(numbers(await log.read('s-1', 1))).toEqual([2, 3]);
      expect(await log.read('s-1', 3)).toEqual([]);
    });

    it('answers where the last event of an append stands', async () => {
      const appended = await log.append('s-1', EMPTY, [counted(1), counted(2)]);
      const [, second] = await log.read('s-1');
      expect(appended).toEqual({ revision: 1, position: second?.position });
      expect(await log.at(appended.position)).toEqual(second);
      expect(await log.last()).toEqual(second);
    });

    it.each([
      ['no event yet', EMPTY],
      ['an older event', 0],
      ['an event to come', 7],
    ])('refuses an append that expects %s, and leaves no trace of it', async (_, expected) => {
      await log.append('s-1', EMPTY, [counted(1), counted(2)]);
      await expect(log.append('s-1', expected, [counted(3), counted(4)])).rejects.toMatchObject({
        code: 'stream-moved-on',
      });
      expect(numbers(await log.read('s-1'))).toEqual([1, 2]);
      expect(numbers(await log.readAll(null, 10))).toEqual([1, 2]);
      expect(await log.append('s-1', 1, [counted(5)])).toMatchObject({ revision: 2 });
    });

    it('refuses an append to a stream that nothing began', async () => {
      await expect(log.append('s-1', 0, [counted(1)])).rejects.toMatchObject({ code: 'stream-moved-on' });
      expect(await log.read('s-1')).toEqual([]);
    });

    it('lets one of two simultaneous appends win, and the neighbours with it', async () => {
      const outcomes = await Promise.allSettled([
        log.append('s-1', EMPTY, [counted(1)]),
        log.append('s-1', EMPTY, [counted(2)]),
        log.append('s-2', EMPTY, [counted(3)]),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      expect(await log.read('s-1')).toHaveLength(1);
      expect(numbers(await log.read('s-2'))).toEqual([3]);
    });

    it('keeps every one of many simultaneous appends, each once and in stream order', async () => {
      const streams = Array.from({ length: 20 }, (_, s) => `many-${s}`);
      await Promise.all(
        streams.map(async (stream) => {
          for (let n = 0; n < 10; n++) await log.append(stream, n - 1, [counted(n)]);
        }),
      );
      const all = await log.readAll(null, 1_000);
      expect(all).toHaveLength(200);
      for (const stream of streams)
        expect(numbers(all.filter((event) => event.stream === stream))).toEqual([...Array(10).keys()]);
    });

    it('reads on from a position, over all streams, in the order of positions', async () => {
      const { position } = await log.append('s-1', EMPTY, [counted(1)]);
      await log.append('s-2', EMPTY, [counted(2)]);
      await log.append('s-1', 0, [counted(3)]);
      expect(numbers(await log.readAll(position, 10))).toEqual([2, 3]);
      expect(numbers(await log.readAll(position, 1))).toEqual([2]);
      const positions = (await log.readAll(null, 10)).map((event) => event.position);
      expect([...positions].sort()).toEqual(positions);
      expect(new Set(positions).size).toBe(3);
    });

    it('reads nothing after its last position', async () => {
      const { position } = await log.append('s-1', EMPTY, [counted(1)]);
      expect(await log.readAll(position, 10)).toEqual([]);
    });

    it('never lets recorded time run backwards', async () => {
      await log.append('s-1', EMPTY, [counted(1, at('2026-02-10T03:00:00.000Z'))]);
      await log.append('s-2', EMPTY, [counted(2, at('2026-02-10T02:00:00.000Z'))]);
      await log.append('s-3', EMPTY, [counted(3, at('2026-02-10T04:00:00.000Z'))]);
      const times = (await log.readAll(null, 10)).map(({ meta }) => meta.recordedAt);
      expect(times).toEqual([
        '2026-02-10T03:00:00.000Z',
        '2026-02-10T03:00:00.000Z',
        '2026-02-10T04:00:00.000Z',
      ]);
    });

    it('wakes who watches, and lets them go', async () => {
      let heard = 0;
      const woken = new Promise<void>((resolve) => {
        const stop = log.watch(() => {
          heard++;
          stop();
          resolve();
        });
      });
      await log.append('s-1', EMPTY, [counted(1)]);
      await woken;
      await log.append('s-1', 0, [counted(2)]);
      await log.append('s-1', 1, [counted(3)]);
      expect(heard).toBe(1);
    });
  });
}
