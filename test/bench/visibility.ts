import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { post } from './server.js';

// Beside the load, in a process of its own: records meetings one by one and sees how soon each is there to read.

/** Between two tries, in milliseconds: the watcher must not be a load of its own. */
const PAUSE = 20;

/** Milliseconds from a command's answer. */
export interface Seen {
  /** Until its row stands in the tables. */
  readonly inTables: readonly number[];
  /** Until a GET with its Rembuk-Position has answered. */
  readonly answered: readonly number[];
}

interface Asked {
  readonly url: string;
  readonly cookie: string;
  readonly dialogues: string;
  readonly data: string;
  readonly body: object;
  readonly seconds: number;
}

const { url, cookie, dialogues, data, body, seconds } = JSON.parse(process.argv[2] ?? '{}') as Asked;
const db = new Sqlite(join(data, 'views.db'), { readonly: true });
const row = db.prepare<[string]>('SELECT 1 FROM dialogue WHERE "key" = ?');
const clock = new Int32Array(new SharedArrayBuffer(4));
const rest = (ms: number): unknown => Atomics.wait(clock, 0, 0, ms);

const inTables: number[] = [];
const answered: number[] = [];
for (const until = performance.now() + seconds * 1000; performance.now() < until;) {
  const one = await post<{ id: string }>(dialogues, body, cookie);
  const from = performance.now();
  while (!row.get(one.id)) rest(0.25);
  inTables.push(performance.now() - from);

  const other = await post<{ id: string; position: string }>(dialogues, body, cookie);
  const since = performance.now();
  const response = await fetch(`${url}/api/v1/dialogues/${other.id}`, {
    headers: { cookie, 'rembuk-position': other.position },
  });
  await response.text();
  if (!response.ok) throw new Error(`The meeting is not there: ${response.status}`);
  answered.push(performance.now() - since);
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
}
db.close();
const seen: Seen = { inTables, answered };
console.log(JSON.stringify(seen));
