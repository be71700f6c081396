import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measure } from './bench.js';
import { atLeast, atMost, compared, median, percentile, type Figure, type Round } from './figures.js';
import { CONNECTIONS, load } from './load.js';
import { open, type Case } from './meetings.js';
import { ENTRY, serve, type Server } from './server.js';
import type { Seen } from './visibility.js';

const PROBE = fileURLToPath(new URL('./visibility.js', import.meta.url));

/** Whether what was recorded can be read, asked over and over while others record. */
async function watch(
  { url, cookies: [cookie] }: Server,
  { dialogues, body }: Case,
  data: string,
  seconds: number,
): Promise<Seen> {
  const asked = JSON.stringify({ url, cookie, dialogues, data, body, seconds });
  const { stdout } = await promisify(execFile)(process.execPath, [PROBE, asked]);
  return JSON.parse(stdout) as Seen;
}

function visible(what: string, of: readonly (readonly number[])[], bound: number | null): Figure[] {
  return [0.5, 0.95].map((share) => {
    const ours = median(of.map((round) => percentile(round, share)));
    const target = share === 0.95 && bound !== null ? atMost(bound, ours, 'ours') : null;
    return { what: `${what}, p${share * 100}`, unit: 'ms', ours, rival: null, ratio: null, target };
  });
}

/** Recording a held meeting at 32 connections, and how soon it is there to read under that load. */
export const http: Measure = async ({ folder, quick, say }) => {
  const data = join(folder, 'http');
  const rembuk = await serve(ENTRY, { REMBUK_DATA: data }, CONNECTIONS);
  const crud = await serve('./crud-server.js', { CRUD_FILE: join(folder, 'crud.db') });
  const bare = await serve('./crud-server.js', {});
  try {
    const [busy, watched] = [await open(rembuk), await open(rembuk)];
    const path = new URL(busy.dialogues).pathname;
    const record = ({ url }: Server): Promise<number> =>
      load({ url: url + path, body: busy.body }, rembuk.cookies, seconds);
    const seconds = quick ? 2 : 4;
    const rounds: Round[] = [];
    const storeless: Round[] = [];
    // All stand ready and take turns, so that whatever else this machine does hits all; the first turn warms up.
    for (let round = 0; round <= (quick ? 3 : 9); round++) {
      const ours = await record(rembuk);
      rounds.push({ ours, rival: await record(crud) });
      storeless.push({ ours, rival: await record(bare) });
      say(`http, round ${round}`);
    }
    const seen: Seen[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const times = watch(rembuk, watched, data, 2 * seconds - 1);
      await load({ url: busy.dialogues, body: busy.body }, rembuk.cookies, 2 * seconds);
      seen.push(await times);
      say(`visibility, round ${round + 1}`);
    }
    return [
      compared(
        `recording a meeting, ${CONNECTIONS} connections`,
        'requests/s',
        'Nest + TypeORM insert',
        rounds.slice(1),
        (ratio) => atLeast(3, ratio, 'ratio'),
      ),
      compared('the same', 'requests/s', 'Nest without a store', storeless.slice(1), () => null),
      ...visible(
        'recorded to visible in the tables',
        seen.map(({ inTables }) => inTables),
        20,
      ),
      ...visible(
        'recorded to answered by a GET with its position',
        seen.map(({ answered }) => answered),
        null,
      ),
    ];
  } finally {
    await Promise.all([rembuk, crud, bare].map((server) => server.stop()));
  }
};
