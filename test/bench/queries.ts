import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from './bench.js';
import { median, percentile, type Figure } from './figures.js';
import { ENTRY, serve } from './server.js';
import { writeLog } from './written-log.js';

/** As many events as the demonstration has, in each of three collaborations. */
const EVENTS = 600;
const ON = '2016-12-31';
const AS_OF = '2015-01-08T00:00:00Z';

async function times(url: string, cookie: string, count: number): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < count; n++) {
    const from = performance.now();
    const response = await fetch(url, { headers: { cookie } });
    await response.text();
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    took.push(performance.now() - from);
  }
  return took;
}

/** What a page waits for, on cases as large as the demonstration's; beside it the emptiest answer there is. */
export const queries: Measure = async ({ folder, quick, say }) => {
  const data = join(folder, 'queries');
  mkdirSync(data);
  const { collaborations } = await writeLog(join(data, 'log.db'), 3 * EVENTS, 3);
  const [one] = collaborations;
  if (!one) throw new Error('There is a collaboration');
  const server = await serve(ENTRY, { REMBUK_DATA: data });
  const [cookie = ''] = server.cookies;
  try {
    const api = `${server.url}/api/v1`;
    const its = `${api}/collaborations/${one.id}`;
    const last = String(3 * EVENTS).padStart(12, '0');
    await fetch(its, { headers: { cookie, 'rembuk-position': last } });
    const asked = [
      ['phases', `${its}/phases?on=${ON}`],
      ['phases as known then', `${its}/phases?on=${ON}&asOf=${AS_OF}`],
      ['alerts', `${its}/alerts?on=${ON}`],
      ['timeline', `${its}/timeline`],
      ['prevalence', `${its}/prevalence`],
      ['board', `${api}/regions/${one.region.slice(0, 2)}/board`],
    ] as const;
    const rounds = quick ? 2 : 5;
    const count = quick ? 30 : 150;
    const figures: Figure[] = [];
    for (const [what, url] of asked) {
      const took: { ours: number[]; rival: number[] }[] = [];
      for (let round = 0; round < rounds; round++)
        took.push({
          ours: await times(url, cookie, count),
          rival: await times(`${server.url}/health/live`, '', count),
        });
      for (const share of [0.5, 0.95]) {
        const ours = median(took.map((round) => percentile(round.ours, share)));
        const rival = median(took.map((round) => percentile(round.rival, share)));
        figures.push({
          what: `GET ${what}, p${share * 100}`,
          unit: 'ms',
          ours,
          rival: { what: 'GET /health/live', value: rival },
          ratio: ours / rival,
          target: null,
        });
      }
      say(`queries, ${what}`);
    }
    return figures;
  } finally {
    await server.stop();
  }
};
