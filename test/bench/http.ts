import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { SECTORS } from '#collaboration/sector.js';
import type { Measure } from './bench.js';
import { atLeast, atMost, compared, median, percentile, type Figure, type Round } from './figures.js';
import { post, serve, type Server } from './server.js';
import type { Seen } from './visibility.js';

const CONNECTIONS = 32;
const ENTRY = '../../apps/api/src/main.js';
const PROBE = fileURLToPath(new URL('./visibility.js', import.meta.url));

interface Case {
  /** Where its meetings are recorded. */
  readonly dialogues: string;
  /** A meeting that was held: six parties, an agenda, a place. */
  readonly body: object;
  readonly cookie: string;
}

/** Opens a collaboration with six stakeholders. */
async function open({ url, cookie }: Server): Promise<Case> {
  const all = `${url}/api/v1/collaborations`;
  const occurredOn = '2022-01-10';
  const { id } = await post<{ id: string }>(
    all,
    {
      occurredOn,
      name: 'Legok',
      issue: 'stunting',
      region: '36.03.20',
    },
    cookie,
  );
  const parties: string[] = [];
  for (const sector of SECTORS.slice(0, 6)) {
    const joining = { occurredOn, name: `Pihak ${sector}`, sector, state: true, role: 'partner' };
    parties.push((await post<{ id: string }>(`${all}/${id}/stakeholders`, joining, cookie)).id);
  }
  return {
    cookie,
    dialogues: `${all}/${id}/dialogues`,
    body: {
      occurredOn: '2023-02-10',
      forum: { kind: 'lokmin', convener: parties[0] },
      startsAt: '09:00',
      endsAt: '11:30',
      place: 'Aula Kantor Kecamatan Legok',
      agenda: ['Evaluasi penimbangan bulan lalu', 'Rencana kunjungan rumah', 'Orang tua asuh'],
      attendance: parties.map((stakeholderId) => ({ stakeholderId, presence: 'present' })),
      guests: 3,
    },
  };
}

/** Requests a second; every one of them must succeed. */
async function load({ cookie, dialogues, body }: Case, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: dialogues,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`);
  return requests.average;
}

/** Whether what was recorded can be read, asked over and over while others record. */
async function watch(
  { url, cookie }: Server,
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
  const rembuk = await serve(ENTRY, { REMBUK_DATA: data });
  const crud = await serve('./crud-server.js', { CRUD_FILE: join(folder, 'crud.db') });
  const bare = await serve('./crud-server.js', {});
  try {
    const [busy, watched] = [await open(rembuk), await open(rembuk)];
    const at = ({ url }: Server): Case => ({ ...busy, dialogues: url + new URL(busy.dialogues).pathname });
    const seconds = quick ? 2 : 4;
    const rounds: Round[] = [];
    const storeless: Round[] = [];
    // All stand ready and take turns, so that whatever else this machine does hits all; the first turn warms up.
    for (let round = 0; round <= (quick ? 3 : 9); round++) {
      const ours = await load(busy, seconds);
      rounds.push({ ours, rival: await load(at(crud), seconds) });
      storeless.push({ ours, rival: await load(at(bare), seconds) });
      say(`http, round ${round}`);
    }
    const seen: Seen[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const times = watch(rembuk, watched, data, 2 * seconds - 1);
      await load(busy, 2 * seconds);
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
