import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { Clock } from '#event-sourcing/clock.js';
import { addDays, dayNumber, isOccurredOn } from '#collaboration/occurred-on.js';
import type { Provenance } from '#collaboration/record-row.js';
import { markDemo, type DemoClock } from '../../../api/src/demo-clock.js';
import { CONTOH, LEGOK } from '../../../api/src/demo-ids.js';
import { application } from '../../../api/src/serve.js';
import { settingsFrom } from '../../../api/src/settings.js';
import { REAL } from './story/roster.js';
import { people, standsAt, story } from './story/story.js';

/** As much of any body as these sentences speak of. */
interface Told {
  readonly id?: string;
  readonly name?: string;
  readonly title?: string;
  readonly number?: string;
  readonly kind?: string;
  readonly occurredOn?: string;
  readonly scheduledFor?: string;
  readonly forum?: { readonly kind: string };
  readonly attendance?: readonly { readonly stakeholderId: string; readonly presence: string }[];
  readonly items?: readonly { readonly itemId: string }[];
  readonly clauses?: readonly { readonly owner: string; readonly target?: { readonly unit: string } }[];
  readonly direction?: string;
  readonly observed?: string;
  readonly confidential?: boolean;
  readonly party?: string;
  readonly catchmentId?: string;
  readonly period?: string;
  readonly measured?: number;
  readonly stunted?: number;
  readonly provenance?: Provenance;
}

const legok = `/collaborations/${LEGOK.collaboration}`;
const told = (path: string | RegExp): readonly Told[] =>
  story
    .filter((step) => (typeof path === 'string' ? step.path === path : path.test(step.path)))
    .map(({ body }) => body);
const inLegok = (things: string): readonly Told[] => told(`${legok}/${things}`);

const facts = (file: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(new URL(`legok/${file}.csv`, import.meta.url)), { columns: true });

/** New records: what has a provenance, and where the record is made. */
const records = story.filter(({ path }) =>
  /^\/collaborations(\/[^/]+\/(?!.*\/)(?!.*corrections|closing).+)?$/.test(path),
);

describe('The story of the demonstration', () => {
  it('is told forwards, in office hours of working days, up to the moment at which the clock stands', () => {
    const moments = story.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)?.localeCompare(standsAt)).toBe(-1);
    for (const { at, label } of story) {
      const weekday = (dayNumber(at.slice(0, 10)) + 4) % 7;
      expect([
        label,
        at,
        weekday > 0 && weekday < 6,
        at.slice(11) >= '02:00' && at.slice(11) <= '09:00',
      ]).toEqual([label, at, true, true]);
    }
  });

  it('gives everything an id of its own', () => {
    const ids = records.flatMap(({ body }) => (body as Told).id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = told(/^\/dialogues\/[^/]+\/minutes$/).flatMap(({ items = [] }) =>
      items.map(({ itemId }) => itemId),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is acted by people of the directory, who have the accounts of the contract', () => {
    const known = new Set(people.map(({ id }) => id));
    expect(story.filter(({ actor }) => !known.has(actor))).toEqual([]);
    expect(people.flatMap(({ email }) => email ?? [])).toEqual([
      'camat@legok.demo',
      'notulis@legok.demo',
      'puskesmas@legok.demo',
      'polsek@legok.demo',
      'koramil@legok.demo',
      'pkk@legok.demo',
      'sicer@legok.demo',
      'peneliti@legok.demo',
      'pengawas@tangerang.demo',
      'admin@legok.demo',
    ]);
    expect(people.filter(({ name }) => !name.endsWith('(contoh)'))).toEqual([]);
  });

  it('fills two years of five forums', () => {
    const meetings = inLegok('dialogues').filter(({ forum }) => forum?.kind !== 'other');
    const count = (kind: string): number => meetings.filter(({ forum }) => forum?.kind === kind).length;
    expect(Object.fromEntries(facts('forums').map(({ key = '' }) => [key, count(key)]))).toEqual({
      'rembuk-stunting': 2,
      forkopimcam: 22,
      lokmin: 24,
      loktri: 8,
      ngopi: 7,
    });
    const days = meetings.map(({ occurredOn, scheduledFor }) => occurredOn ?? scheduledFor ?? '').sort();
    expect([days[0], days.at(-1), new Set(days).size]).toEqual(['2022-01-20', '2023-12-19', 63]);
  });

  it('holds signals, commitments, sessions and outcomes as planned', () => {
    expect(inLegok('trust-signals').length).toBe(80);
    expect(inLegok('trust-signals').filter(({ confidential }) => confidential).length).toBe(6);
    expect(inLegok('commitments').length).toBe(8);
    expect(inLegok('understanding-sessions').length).toBe(6);
    expect(inLegok('outcomes').length).toBe(15);
    expect(
      inLegok('commitments').flatMap(({ clauses = [] }) => clauses.map(({ target }) => target?.unit)),
    ).toContain('anak asuh');
  });

  it.each([
    'attendance',
    'amendments',
    'cancellation',
    'retraction',
    'declines',
    'breach',
    'repeal',
    'ending',
    'role',
    'prevalence/corrections',
    'prevalence/disputes',
  ])('has a step of the kind %s in Legok', (kind) => {
    expect(
      story.filter(({ path }) => path.endsWith(`/${kind}`) && !path.includes(CONTOH.collaboration)),
    ).not.toEqual([]);
  });
});

describe('The facts of the Legok case', () => {
  it('are the rows of the results table, the last of a cell that was corrected', () => {
    const catchments = new Map(inLegok('catchments').map(({ id = '', name }) => [id, name]));
    const cells = new Map(
      [...inLegok('prevalence'), ...inLegok('prevalence/corrections')].map(
        ({ catchmentId = '', period, measured, stunted }) => {
          const catchment = catchments.get(catchmentId);
          return [
            `${period} ${catchment}`,
            { period, catchment, measured: `${measured}`, stunted: `${stunted}` },
          ];
        },
      ),
    );
    const printed = facts('prevalence').map(({ period, catchment, measured, stunted }) => ({
      period,
      catchment,
      measured,
      stunted,
    }));
    expect([...cells.values()]).toEqual(expect.arrayContaining(printed));
    expect(cells.size).toBe(printed.length);
  });

  it('are the stakeholders, rules and programmes that the paper names', () => {
    const names = inLegok('stakeholders').map(({ name }) => name);
    const spelled: Readonly<Record<string, string>> = {
      villages: 'Kepala Desa dan Lurah se-Kecamatan Legok',
      community: 'Masyarakat Kecamatan Legok',
    };
    expect(names).toEqual(
      expect.arrayContaining(facts('stakeholders').map(({ key = '', name }) => spelled[key] ?? name)),
    );
    const rules = inLegok('rules').map(({ title, number = '', occurredOn }) => [title, number, occurredOn]);
    expect(rules).toEqual(
      expect.arrayContaining(facts('rules').map(({ title, number, year }) => [title, number, year])),
    );
    const titles = inLegok('outcomes').map(({ title = '' }) => title.toLowerCase());
    const programmes = facts('programmes').filter(({ key }) => key !== 'gota');
    expect(titles).toEqual(expect.arrayContaining(programmes.map(({ name = '' }) => name.toLowerCase())));
  });

  it('are told from illustration by every record itself', () => {
    for (const { label, body } of records) {
      const { provenance } = body as Told;
      expect([label, typeof provenance?.illustration]).toEqual([label, 'boolean']);
      if (!provenance?.illustration)
        expect([label, provenance?.citation]).toEqual([
          label,
          expect.stringMatching(/^Prawansa dkk\. 2024, /),
        ]);
    }
    const factual = records.filter(({ body }) => (body as Told).provenance?.illustration === false);
    const things = new Set(factual.map(({ path }) => path.replace(`${legok}/`, '')));
    expect([...things].sort()).toEqual([
      'catchments',
      'factors',
      'outcomes',
      'prevalence',
      'prevalence/disputes',
      'rules',
      'stakeholders',
    ]);
  });

  it('bear no day that the paper does not print', () => {
    for (const { label, body } of records) {
      const { provenance, occurredOn = '2021', name } = body as Told;
      if (provenance?.illustration !== false || name !== undefined) continue;
      // Only the dispute has a day: that of the manuscript's receipt, which the paper prints.
      expect([label, occurredOn.length === 4 || occurredOn === '2023-12-15']).toEqual([label, true]);
      expect(isOccurredOn(occurredOn)).toBe(true);
    }
  });
});

describe('Real parties', () => {
  const real = (id: string | undefined): boolean => id !== undefined && REAL.includes(id);

  it('are those of the roster that are not called contoh', () => {
    const roster = inLegok('stakeholders').filter(({ name = '' }) => !name.includes('(contoh)'));
    expect(roster.map(({ id }) => id)).toEqual(REAL);
  });

  it('are never absent, never distrusted, and decline and break nothing', () => {
    const attendances = [...inLegok('dialogues'), ...told(/^\/dialogues\/[^/]+\/(holding|attendance)$/)];
    const absent = attendances.flatMap(({ attendance = [] }) =>
      attendance.filter(({ presence }) => presence === 'absent'),
    );
    expect(absent.length).toBeGreaterThan(5);
    expect(absent.filter(({ stakeholderId }) => real(stakeholderId))).toEqual([]);
    const distrusted = inLegok('trust-signals').filter(({ direction }) => direction === 'negative');
    expect(distrusted.length).toBeGreaterThan(10);
    expect(distrusted.filter(({ observed }) => real(observed))).toEqual([]);
    expect(told(/declines$/).filter(({ party }) => real(party))).toEqual([]);
    const broken = story
      .filter(({ path }) => path.endsWith('/breach'))
      .map(({ body }) => (body as { reason: string }).reason);
    expect(broken).toEqual(['Pengasuhan tidak dijalankan sampai batas waktu lewat']);
  });
});

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
      facts('prevalence-totals').map(({ period, printed_percent }) => [period, printed_percent]),
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
