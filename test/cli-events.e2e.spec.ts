import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Recorded } from '#event-sourcing/event.js';
import { begun, eventsOf, inLog, killedWhen, passing, rembuk, unrecorded } from './cli.js';

jest.setTimeout(120_000);

const withoutPosition = ({ position: _, ...event }: Recorded): object => event;
const lines = (file: string): Recorded[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);
const jsonl = (events: readonly object[]): string => {
  const file = join(passing(), 'log.jsonl');
  writeFileSync(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  return file;
};

/** Events of many streams, now one alone, now several of one stream together, none two alike. */
async function written(events: number): Promise<string> {
  const data = passing();
  await inLog(data, async (log) => {
    const heads = new Map<string, number>();
    const appends: Promise<unknown>[] = [];
    for (let n = 0; n < events;) {
      const stream = `sketch-${(n * 7) % 97}`;
      const expected = heads.get(stream) ?? -1;
      const together = Array.from({ length: Math.min((n % 3) + 1, events - n) }, (_, index) =>
        event(n + index),
      );
      heads.set(stream, expected + together.length);
      appends.push(log.append(stream, expected, together));
      n += together.length;
    }
    await Promise.all(appends);
  });
  return data;
}

const event = (n: number): ReturnType<typeof unrecorded> =>
  unrecorded(
    `e-${n}`,
    n % 5 === 0 ? 'FromAnotherTime' : 'FactorNoted',
    // U+2028 ends a line to some readers, and to no JSON.
    {
      n,
      text: `baris\u2028satu\r\n"dua" \\ é 👶 ${n}`,
      half: 0.1 * n,
      none: null,
      many: [n, [n]],
      __proto: {},
    },
    { occurredOn: ['2022', '2022-02', '2022-02-03'][n % 3], recordedAt: instant(n) },
  );
const instant = (n: number): string => new Date(Date.UTC(2023, 0, 1) + 250 * Math.floor(n / 4)).toISOString();

async function refusedBy(data: string, events: readonly object[]): Promise<void> {
  const before = await eventsOf(data);
  const { code, out, err } = await rembuk(data, ['import', 'events', jsonl(events)]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^log-not-empty: .*\n$/);
  expect(await eventsOf(data)).toEqual(before);
}

describe('the log as a file', () => {
  let data: string;
  let file: string;
  beforeAll(async () => {
    data = await written(2_503);
    file = join(passing(), 'log.jsonl');
    expect(await rembuk(data, ['export', 'events', file])).toMatchObject({ code: 0 });
  });

  it('holds every event whole, in order, and nothing is left beside it', async () => {
    expect(lines(file)).toEqual(await eventsOf(data));
    expect(readdirSync(join(file, '..'))).toEqual(['log.jsonl']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('comes back as the same log, and leaves it as the same file but for positions', async () => {
    const other = join(passing(), 'new', 'folder');
    expect(await rembuk(other, ['import', 'events', file])).toMatchObject({ code: 0 });
    expect((await eventsOf(other)).map(withoutPosition)).toEqual((await eventsOf(data)).map(withoutPosition));
    const again = join(passing(), 'again.jsonl');
    await rembuk(other, ['export', 'events', again]);
    expect(lines(again).map(withoutPosition)).toEqual(lines(file).map(withoutPosition));
  });

  it('survives positions that are not those of a fresh log', async () => {
    const moved = jsonl(lines(file).map((one, n) => ({ ...one, position: `other-${n}` })));
    const other = passing();
    await rembuk(other, ['import', 'events', moved]);
    expect((await eventsOf(other)).map(({ position }) => position).slice(0, 2)).toEqual([
      '000000000001',
      '000000000002',
    ]);
  });

  it.each<[string, (all: Recorded[]) => readonly object[]]>([
    ['all of the file', (all) => all],
    ['more than the file', (all) => all.slice(0, 1_000)],
    ['what an empty file has not', () => []],
  ])('is refused by a log that holds %s', async (_, change) => {
    await refusedBy(data, change(lines(file)));
  });

  it.each([0, 600, 999])(
    'is refused by a log of a thousand events that is another at event %d',
    async (at) => {
      const other = passing();
      await rembuk(other, ['import', 'events', jsonl(lines(file).slice(0, 1_000))]);
      await refusedBy(
        other,
        lines(file).map((one, n) => (n === at ? { ...one, id: 'another' } : one)),
      );
    },
  );

  it('cannot be made of a log that is not there, nor read where it is not', async () => {
    const nowhere = join(passing(), 'nowhere');
    for (const [args, says] of [
      [['export', 'events', join(passing(), 'x')], /^log-missing: .*\n$/],
      [['import', 'events', join(passing(), 'missing.jsonl')], /^ENOENT.*\n$/],
      [['import', 'events', passing()], /^EISDIR.*\n$/],
    ] as const) {
      const { code, err } = await rembuk(nowhere, args);
      expect(err).toMatch(says);
      expect(code).toBe(1);
    }
    expect(existsSync(nowhere)).toBe(false);
  });

  it('leaves no half of a file where it cannot be written', async () => {
    const folder = passing();
    const { code } = await rembuk(data, ['export', 'events', join(folder, 'no', 'such.jsonl')]);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each<[string, (fifth: Recorded) => object | string]>([
    ['no JSON', () => '{"id":'],
    ['no object', () => '[]'],
    ['nothing', () => ''],
    ['a field too many', (one) => ({ ...one, extra: 1 })],
    ['no id', (one) => ({ ...one, id: 7 })],
    ['no stream', (one) => ({ ...one, stream: 'sketch' })],
    ['no position', ({ position: _, ...one }) => one],
    ['no type', (one) => ({ ...one, type: '' })],
    ['no schemaVersion', (one) => ({ ...one, schemaVersion: 0 })],
    ['no data', (one) => ({ ...one, data: [] })],
    ['no meta', (one) => ({ ...one, meta: 'me' })],
    ['no actor', (one) => ({ ...one, meta: { ...one.meta, actor: null } })],
    ['no cause', (one) => ({ ...one, meta: { ...one.meta, causationId: 1 } })],
    ['no such day', (one) => ({ ...one, meta: { ...one.meta, occurredOn: '2022-02-30' } })],
    [
      'a time of another zone',
      (one) => ({ ...one, meta: { ...one.meta, recordedAt: '2023-01-01T00:00:00+07:00' } }),
    ],
    ['no such time', (one) => ({ ...one, meta: { ...one.meta, recordedAt: '2023-13-01T00:00:00.000Z' } })],
    [
      'a time that runs back',
      (one) => ({ ...one, meta: { ...one.meta, recordedAt: '2022-12-31T23:59:59.999Z' } }),
    ],
    ['a revision left out', (one) => ({ ...one, revision: one.revision + 1 })],
    ['a revision from below', (one) => ({ ...one, revision: -1 })],
  ])('with %s in its fifth line is refused by that number, and nothing is written', async (_, spoil) => {
    const bad = join(passing(), 'bad.jsonl');
    const spoilt = lines(file).map((one, n) => (n === 4 ? spoil(one) : one));
    writeFileSync(bad, spoilt.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
    const other = passing();
    const { code, out, err } = await rembuk(other, ['import', 'events', bad]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^event-line-invalid: Line 5: .*\n$/);
    expect(readdirSync(other)).toEqual([]);
  });

  it('with bytes that are no UTF-8 is refused by the line', async () => {
    const bad = join(passing(), 'bad.jsonl');
    const bytes = readFileSync(file);
    bytes[bytes.indexOf('👶', bytes.indexOf('\n'))] = 0xff;
    writeFileSync(bad, bytes);
    expect((await rembuk(passing(), ['import', 'events', bad])).err).toMatch(/^event-line-invalid: Line 2: /);
  });
});

describe('an import of events that is killed', () => {
  it('goes on where it stopped, and every event is there once', async () => {
    const events = await eventsOf(await written(40_000));
    const file = jsonl(events);
    const data = passing();
    let held = 0;
    for (let times = 0; times < 3; times++) {
      const importing = begun(data, ['import', 'events', file]);
      expect(await killedWhen(importing, () => sizeOf(join(data, 'log.db-wal')) > 300_000)).toBe(true);
      const { length } = await eventsOf(data);
      expect(length).toBeGreaterThan(held);
      held = length;
    }
    expect(held).toBeLessThan(events.length);
    expect(await rembuk(data, ['import', 'events', file])).toMatchObject({ code: 0 });
    expect((await eventsOf(data)).map(withoutPosition)).toEqual(events.map(withoutPosition));
  });
});

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
