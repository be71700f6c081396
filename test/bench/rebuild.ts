import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import type { Bench, Measure } from './bench.js';
import { atLeast, atMost, median, type Figure } from './figures.js';
import type { Rebuilt } from './rebuild-once.js';
import { writeLog, type WrittenLog } from './written-log.js';

const ONCE = fileURLToPath(new URL('./rebuild-once.js', import.meta.url));

interface Run extends Rebuilt {
  /** Of the rival: rows of the same log copied into one table. */
  readonly copySeconds: number;
}

/** What the disk and the JSON alone cost: every event read, parsed, and put down as one row under its id. */
function copy(log: string, to: string): number {
  const from = performance.now();
  const source = new Sqlite(log, { readonly: true });
  const target = new Sqlite(to);
  target.pragma('journal_mode = WAL');
  target.pragma('synchronous = NORMAL');
  target.exec('CREATE TABLE copy (id TEXT PRIMARY KEY, row TEXT NOT NULL)');
  const put = target.prepare('INSERT INTO copy (id, row) VALUES (?, ?)');
  const page = source.prepare<[number], { position: number; id: string; data: string; meta: string }>(
    'SELECT * FROM event WHERE position > ? ORDER BY position LIMIT 10000',
  );
  const putAll = target.transaction((rows: ReturnType<typeof page.all>) => {
    for (const { id, data, meta } of rows)
      put.run(id, JSON.stringify({ data: JSON.parse(data) as object, meta: JSON.parse(meta) as object }));
  });
  for (let rows = page.all(0); rows.length > 0; rows = page.all(rows.at(-1)?.position ?? Infinity))
    putAll(rows);
  source.close();
  target.close();
  return (performance.now() - from) / 1000;
}

function requireWhole({ events, parked, rows }: Rebuilt, size: number, expected: WrittenLog['rows']): void {
  const wrong = Object.entries(expected).filter(([view, count]) => rows[view] !== count);
  if (events !== size || parked > 0 || wrong.length > 0)
    throw new Error(
      `Rebuilt ${events} of ${size} events, ${parked} parked; not as expected: ${wrong.join('; ')}`,
    );
}

/** A process of its own rebuilds over the tables of the rebuild before, as an operator's would. */
async function runs({ folder, say }: Bench, size: number, rounds: number): Promise<Run[]> {
  const log = join(folder, `log-${size}.db`);
  const tables = join(folder, `views-${size}.db`);
  const { rows } = await writeLog(log, size);
  const measured: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [ONCE, log, tables]);
    const rebuilt = JSON.parse(stdout) as Rebuilt;
    requireWhole(rebuilt, size, rows);
    const copied = join(folder, `copy-${size}-${round}.db`);
    measured.push({ ...rebuilt, copySeconds: copy(log, copied) });
    rmSync(copied);
    say(`rebuild of ${size} events, round ${round + 1}: ${rebuilt.seconds.toFixed(1)} s`);
  }
  for (const file of [log, tables]) rmSync(file);
  return measured;
}

function figures(size: number, measured: readonly Run[]): Figure[] {
  const name = `rebuild of ${size.toLocaleString('en')} events`;
  const rate = size / median(measured.map(({ seconds }) => seconds));
  const peak = Math.max(...measured.map(({ peakMegabytes }) => peakMegabytes));
  const plain = { rival: null, ratio: null } as const;
  return [
    {
      what: name,
      unit: 'events/s',
      ours: rate,
      rival: { what: 'rows copied', value: size / median(measured.map(({ copySeconds }) => copySeconds)) },
      ratio: median(measured.map(({ seconds, copySeconds }) => copySeconds / seconds)),
      target: atLeast(15_000, rate, 'ours'),
    },
    {
      ...plain,
      what: `${name}, a second of CPU`,
      unit: 'events',
      ours: size / median(measured.map(({ cpuSeconds }) => cpuSeconds)),
      target: null,
    },
    { ...plain, what: `${name}, peak RSS`, unit: 'MB', ours: peak, target: atMost(400, peak, 'ours') },
  ];
}

/** All read models from the log, small and large: the time must grow with the log and no faster. */
export const rebuild: Measure = async (bench) => {
  const [small, large] = bench.sizes;
  const ofSmall = await runs(bench, small, bench.quick ? 2 : 5);
  const ofLarge = await runs(bench, large, bench.quick ? 1 : 3);
  const times = (of: 'seconds' | 'cpuSeconds'): number =>
    median(ofLarge.map((run) => run[of])) / median(ofSmall.map((run) => run[of]));
  const bound = (1.1 * large) / small;
  const growth = (what: string, of: 'seconds' | 'cpuSeconds'): Figure => ({
    what: `time of ${large.toLocaleString('en')} over ${small.toLocaleString('en')} events${what}`,
    unit: 'times',
    ours: times(of),
    rival: { what: 'the log', value: large / small },
    ratio: times(of) / (large / small),
    target: of === 'seconds' ? atMost(bound, times(of), 'ours') : null,
  });
  return [
    ...figures(small, ofSmall),
    ...figures(large, ofLarge),
    growth('', 'seconds'),
    growth(', CPU', 'cpuSeconds'),
  ];
};
