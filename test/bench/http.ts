import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { SECTORS } from '#collaboration/sector.js';
import type { Bench, Measure } from './bench.js';
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
}

/** Opens a collaboration with six stakeholders. */
async function open({ url }: Server): Promise<Case> {
  const all = `${url}/api/v1/collaborations`;
  const occurredOn = '2022-01-10';
  const { id } = await post<{ id: string }>(all, {
    occurredOn,
    name: 'Legok',
    issue: 'stunting',
    region: '36.03.20',
  });
  const parties: string[] = [];
  for (const sector of SECTORS.slice(0, 6)) {
    const joining = { occurredOn, name: `Pihak ${sector}`, sector, state: true, role: 'partner' };
    parties.push((await post<{ id: string }>(`${all}/${id}/stakeholders`, joining)).id);
  }
  return {
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
async function load({ dialogues, body }: Case, seconds: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url: dialogues,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests failed`);
  return requests.average;
}

async function probe({ url }: Server, { dialogues, body }: Case, data: string, times: number): Promise<Seen> {
  const asked = JSON.stringify({ url, dialogues, data, body, times });
  const { stdout } = await promisify(execFile)(process.execPath, [PROBE, asked]);
  return JSON.parse(stdout) as Seen;
}

interface Measured {
  readonly busy: Case;
  readonly perSecond: number;
  readonly seen: Seen;
}

async function rembuk({ quick }: Bench, data: string): Promise<Measured> {
  const server = await serve(ENTRY, { REMBUK_DATA: data });
  try {
    const [busy, watched] = [await open(server), await open(server)];
    await load(busy, quick ? 1 : 3);
    const perSecond = await load(busy, quick ? 2 : 6);
    const [seen] = await Promise.all([
      probe(server, watched, data, quick ? 20 : 60),
      load(busy, quick ? 3 : 8),
    ]);
    return { busy, perSecond, seen };
  } finally {
    await server.stop();
  }
}

async function crud({ quick }: Bench, file: string, { dialogues, body }: Case): Promise<number> {
  const server = await serve('./crud-server.js', { CRUD_FILE: file });
  try {
    const rival = { dialogues: server.url + new URL(dialogues).pathname, body };
    await load(rival, quick ? 1 : 3);
    return await load(rival, quick ? 2 : 6);
  } finally {
    await server.stop();
  }
}

function visible(what: string, of: readonly (readonly number[])[], bound: number | null): Figure[] {
  return [0.5, 0.95].map((share) => {
    const ours = median(of.map((round) => percentile(round, share)));
    const target = share === 0.95 && bound !== null ? atMost(bound, ours, 'ours') : null;
    return { what: `${what}, p${share * 100}`, unit: 'ms', ours, rival: null, ratio: null, target };
  });
}

/** Recording a held meeting at 32 connections, and how soon it is there to read under that load. */
export const http: Measure = async (bench) => {
  const rounds: Round[] = [];
  const seen: Seen[] = [];
  for (let round = 0; round < (bench.quick ? 2 : 5); round++) {
    const ours = await rembuk(bench, join(bench.folder, `http-${round}`));
    const rival = await crud(bench, join(bench.folder, `crud-${round}.db`), ours.busy);
    rounds.push({ ours: ours.perSecond, rival });
    seen.push(ours.seen);
    bench.say(`http, round ${round + 1}: ${ours.perSecond.toFixed(0)}/s against ${rival.toFixed(0)}/s`);
  }
  return [
    compared(
      `recording a meeting, ${CONNECTIONS} connections`,
      'requests/s',
      'Nest + TypeORM insert',
      rounds,
      (ratio) => atLeast(3, ratio, 'ratio'),
    ),
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
};
