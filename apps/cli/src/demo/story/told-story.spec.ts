import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { Clock } from '#event-sourcing/clock.js';
import { addDays } from '#collaboration/occurred-on.js';
import { markDemo, type DemoClock } from '../../../../api/src/demo-clock.js';
import { CONTOH, LEGOK } from '../../../../api/src/demo-ids.js';
import { application } from '../../../../api/src/serve.js';
import { settingsFrom } from '../../../../api/src/settings.js';
import { REAL } from './roster.js';
import { standsAt, story } from './story.js';

const legok = `/collaborations/${LEGOK.collaboration}`;

const totalsPrinted: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(new URL('../legok/prevalence-totals.csv', import.meta.url)),
  { columns: true },
);

interface PhasesAnswer {
  readonly phases: readonly {
    readonly phase: string;
    readonly state: string;
    readonly headline: number | null;
  }[];
  readonly cycles: readonly { readonly from: string; readonly to: string | null }[];
}
interface AlertsAnswer {
  readonly items: readonly {
    readonly rule: string;
    readonly about: { readonly stakeholders?: readonly string[] };
  }[];
}
interface PrevalenceAnswer {
  readonly rows: readonly {
    readonly catchment: string;
    readonly period: string;
    readonly measured: number;
  }[];
  readonly totals: readonly {
    readonly period: string;
    readonly measured: number;
    readonly percent: number;
  }[];
  readonly conflicts: readonly { readonly periods: readonly string[] }[];
}

describe('Told through the front door, the story', () => {
  const data = mkdtempSync(join(tmpdir(), 'rembuk-story-'));
  let app: NestFastifyApplication;

  const get = async <Answer>(path: string): Promise<Answer> => {
    const answer = await request(app.getHttpServer()).get(`/api/v1${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.body as Answer;
  };
  const alertsOn = async (id: string, day: string): Promise<AlertsAnswer['items']> =>
    (await get<AlertsAnswer>(`/collaborations/${id}/alerts?on=${day}`)).items;

  beforeAll(async () => {
    markDemo(data, { standsAt: story[0]?.at ?? standsAt, complete: false });
    app = await application(settingsFrom({ REMBUK_DATA: data }), { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const clock = app.get<DemoClock>(Clock);
    let position = '';
    for (const { at, path, body, label } of story) {
      clock.set(at);
      const answer = await request(app.getHttpServer()).post(`/api/v1${path}`).send(body);
      if (answer.status >= 300) throw new Error(`${at} ${label}: ${answer.text}`);
      position = (answer.body as { position: string }).position;
    }
    clock.set(standsAt);
    await request(app.getHttpServer()).get(`/api/v1${legok}/phases`).set('Rembuk-Position', position);
  }, 120_000);
  afterAll(async () => {
    await app.close();
    rmSync(data, { recursive: true });
  });

  it.each([
    ['2022-01-19', 'no-evidence', 'no-evidence', 'no-evidence', 'no-evidence', 'no-evidence'],
    ['2022-02-17', 'emerging', 'emerging', 'no-evidence', 'no-evidence', 'no-evidence'],
    ['2022-06-30', 'established', 'emerging', 'established', 'emerging', 'emerging'],
    ['2023-01-31', 'established', 'established', 'established', 'established', 'established'],
    ['2023-06-10', 'established', 'weakening', 'weakening', 'weakening', 'emerging'],
    ['2023-12-31', 'established', 'established', 'established', 'established', 'established'],
  ])('stands on %s at %s, %s, %s, %s and %s', async (day, ...states) => {
    const { phases } = await get<PhasesAnswer>(`${legok}/phases?on=${day}`);
    expect(phases.map(({ state }) => state)).toEqual(states);
  });

  it('closes its first cycle by the middle of 2022 and is in its fifth at the end', async () => {
    const { cycles } = await get<PhasesAnswer>(`${legok}/phases`);
    expect(cycles.map(({ from, to }) => [from, to])).toEqual([
      ['2022-01-20', '2022-06-28'],
      ['2022-07-05', '2022-11-17'],
      ['2022-12-06', '2023-06-20'],
      ['2023-06-27', '2023-09-19'],
      ['2023-10-03', null],
    ]);
  });

  it.each([
    ['starting-conditions-unassessed', '2022-02-01'],
    ['organic-leader', '2022-03-15'],
    ['prevalence-stale', '2022-03-02'],
    ['no-interdependence', '2022-04-01'],
    ['cadence-missed', '2022-04-05'],
    ['overdue-follow-ups', '2022-06-01'],
    ['honest-broker', '2022-07-01'],
    ['no-small-win', '2022-08-20'],
    ['silent-sector', '2022-10-01'],
    ['unsigned-members', '2022-12-31'],
    ['trust-falling', '2023-06-10'],
    ['overdue-clauses', '2023-06-10'],
  ])('raises %s in Legok, on %s', async (rule, day) => {
    expect((await alertsOn(LEGOK.collaboration, day)).map((alert) => alert.rule)).toContain(rule);
  });

  it.each([
    'repair-trust-first',
    'minutes-unapproved',
    'cadence-missed',
    'prevalence-stale',
    'unsigned-members',
  ])('still raises %s in the invented sub-district on the last day', async (rule) => {
    expect((await alertsOn(CONTOH.collaboration, '2023-12-31')).map((alert) => alert.rule)).toContain(rule);
  });

  it('never raises an alert that names a real party', async () => {
    for (let day = '2022-01-10'; day <= '2023-12-31'; day = addDays(day, 7)) {
      const items = await alertsOn(LEGOK.collaboration, day);
      const named = items.flatMap(({ rule, about: { stakeholders = [] } }) =>
        stakeholders.map((id) => [rule, id]),
      );
      expect([day, named.filter(([, id = '']) => REAL.includes(id))]).toEqual([day, []]);
    }
  });

  it('ends with the figures of the paper, falling, beside the year that it disputes', async () => {
    const { totals, conflicts } = await get<PrevalenceAnswer>(`${legok}/prevalence`);
    expect(totals.map(({ period, percent }) => [period, percent.toFixed(2)])).toEqual(
      totalsPrinted.map(({ period, printed_percent }) => [period, printed_percent]),
    );
    expect(conflicts.map(({ periods }) => periods)).toEqual([['2020', '2021']]);
  });

  it('knew a provisional figure for two weeks', async () => {
    const known = async (asOf: string): Promise<number | undefined> =>
      (await get<PrevalenceAnswer>(`${legok}/prevalence?asOf=${asOf}`)).rows.find(
        ({ catchment, period }) => catchment === 'Puskesmas Legok' && period === '2022',
      )?.measured;
    expect(await known('2023-01-29T05:00:00Z')).toBe(4251);
    expect(await known('2023-01-31T05:00:00Z')).toBe(4298);
  });
});
