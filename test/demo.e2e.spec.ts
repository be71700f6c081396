import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addDays } from '#collaboration/occurred-on.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { PASSWORD } from '../apps/cli/src/demo/cast.js';
import { beginsAt } from '../apps/cli/src/demo/story/story.js';
import { tell } from '../apps/cli/src/demo/tell.js';
import { Served } from './app.js';

const legok = `/collaborations/${LEGOK.collaboration}`;

interface Listed<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly incomplete: readonly string[];
}
interface Alert {
  readonly rule: string;
  readonly about: { readonly stakeholders?: readonly string[] };
}
interface Phases {
  readonly phases: readonly {
    readonly phase: string;
    readonly state: string;
    readonly headline: number | null;
  }[];
  readonly cycles: readonly { readonly from: string; readonly to: string | null }[];
  readonly incomplete: readonly string[];
}
interface Stakeholder {
  readonly id: string;
  readonly name: string;
}

/** Routes about accounts and files: what they take works once, or is no JSON. */
const AROUND_ACCESS = new Set(['session', 'account', 'invitation', 'token', 'passkey', 'attachment']);

/** One day in each week of the story. */
const weeks = Array.from({ length: 104 }, (_, n) => addDays('2022-01-03', n * 7));

describe('the demonstration', () => {
  let served: Served;
  const read = async <Answer>(path: string): Promise<Answer> => {
    const { status, body, text } = await served.get(path);
    if (status !== 200) throw new Error(`${path}: ${text}`);
    return body as Answer;
  };
  const all = async <Item>(path: string): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed<Item> = await read(
        `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  };

  beforeAll(async () => {
    served = await Served.start(beginsAt);
    await tell(served.app);
    await served.seen();
  }, 60_000);
  afterAll(() => served.stop());

  it('holds what the story needs', async () => {
    const counts: Record<string, number> = {};
    for (const list of [
      'dialogues',
      'trust-signals',
      'commitments',
      'understanding-sessions',
      'outcomes',
      'factors',
    ])
      counts[list] = (await all(`${legok}/${list}`)).length;
    expect(counts['dialogues']).toBeGreaterThanOrEqual(60);
    expect(counts['trust-signals']).toBeGreaterThanOrEqual(80);
    expect(counts['commitments']).toBeGreaterThanOrEqual(8);
    expect(counts['understanding-sessions']).toBe(6);
    expect(counts['outcomes']).toBe(15);
    expect(counts['factors']).toBeGreaterThanOrEqual(4);
  });

  it('shows the paper’s twelve percentages to its two decimals', async () => {
    const { rows, totals } = await read<{
      rows: { catchment: string; period: string; percent: number }[];
      totals: { period: string; percent: number }[];
    }>(`${legok}/prevalence`);
    const percent = (catchment: string | null, period: string): string | undefined =>
      (catchment === null
        ? totals.find((total) => total.period === period)
        : rows.find((row) => row.catchment === catchment && row.period === period)
      )?.percent.toFixed(2);
    const table = [null, 'Puskesmas Legok', 'Puskesmas Bojongkamal', 'Puskesmas Caringin'].map((catchment) =>
      ['2021', '2022', '2023'].map((period) => percent(catchment, period)),
    );
    expect(table).toEqual([
      ['5.77', '4.70', '2.73'],
      ['4.07', '4.40', '2.80'],
      ['1.39', '5.45', '2.73'],
      ['12.82', '4.81', '2.61'],
    ]);
  });

  it('shows the dispute of 2020 and 2021', async () => {
    const { conflicts } = await read<{
      conflicts: {
        periods: string[];
        values: { period: string; stunted: number; measured: number | null }[];
      }[];
    }>(`${legok}/prevalence`);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.periods).toEqual(['2020', '2021']);
    expect(conflicts[0]?.values.map(({ period, stunted }) => [period, stunted])).toEqual([
      ['2021', 410],
      ['2020', 410],
    ]);
  });

  it.each([
    ['2022-01-19', 'no-evidence', 'no-evidence', 'no-evidence', 'no-evidence', 'no-evidence'],
    ['2022-02-17', 'emerging', 'emerging', 'no-evidence', 'no-evidence', 'no-evidence'],
    ['2022-06-30', 'established', 'emerging', 'established', 'emerging', 'emerging'],
    ['2023-01-31', 'established', 'established', 'established', 'established', 'established'],
    ['2023-06-10', 'established', 'weakening', 'weakening', 'weakening', 'emerging'],
    ['2023-12-31', 'established', 'established', 'established', 'established', 'established'],
  ])('stands on %s at %s, %s, %s, %s and %s', async (day, ...states) => {
    const { phases, incomplete } = await read<Phases>(`${legok}/phases?on=${day}`);
    expect(phases.map(({ state }) => state)).toEqual(states);
    expect(incomplete).toEqual([]);
  });

  it('closes its first cycle by the middle of 2022 and is in its fifth at the end', async () => {
    const { cycles } = await read<Phases>(`${legok}/phases`);
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
  ])('raises %s in Legok, on %s', async (rule, on) => {
    expect((await all<Alert>(`${legok}/alerts?on=${on}`)).map((alert) => alert.rule)).toContain(rule);
  });

  it.each([
    'repair-trust-first',
    'minutes-unapproved',
    'cadence-missed',
    'prevalence-stale',
    'unsigned-members',
  ])('still raises %s in the invented sub-district on the last day', async (rule) => {
    const items = await all<Alert>(`/collaborations/${CONTOH.collaboration}/alerts?on=2023-12-31`);
    expect(items.map((alert) => alert.rule)).toContain(rule);
  });

  it('never raises an alert that names a real party', async () => {
    const stakeholders = await all<Stakeholder>(`${legok}/stakeholders`);
    const real = new Set(stakeholders.filter(({ name }) => !name.includes('(contoh)')).map(({ id }) => id));
    for (const on of weeks) {
      const alerts = await all<Alert>(`${legok}/alerts?on=${on}`);
      const named = alerts.flatMap(({ about }) => about.stakeholders ?? []);
      expect([on, named.filter((id) => real.has(id))]).toEqual([on, []]);
    }
  });

  it('knew a provisional figure for two weeks', async () => {
    const known = async (asOf: string): Promise<number | undefined> =>
      (
        await read<{ rows: { catchment: string; period: string; measured: number }[] }>(
          `${legok}/prevalence?asOf=${asOf}`,
        )
      ).rows.find(({ catchment, period }) => catchment === 'Puskesmas Legok' && period === '2022')?.measured;
    expect(await known('2023-01-29T05:00:00Z')).toBe(4251);
    expect(await known('2023-01-31T05:00:00Z')).toBe(4298);
  });

  it('gives no real party a fault of substance', async () => {
    const stakeholders = await all<Stakeholder>(`${legok}/stakeholders`);
    const real = new Set(stakeholders.filter(({ name }) => !name.includes('(contoh)')).map(({ id }) => id));
    const events = await served.app.get(EventLog).readAll(null, 100_000);
    const faults = events.flatMap(({ type, data, position }) => {
      const { direction, observed, party } = data as {
        direction?: string;
        observed?: string;
        party?: string;
      };
      if (type === 'TrustSignalObserved' && direction === 'negative') return [{ position, by: observed }];
      if (type === 'SigningDeclined') return [{ position, by: party }];
      return [];
    });
    expect(faults.length).toBeGreaterThan(3);
    expect(faults.filter(({ by }) => real.has(by ?? ''))).toEqual([]);
  });

  it('marks as illustration whatever has no source', async () => {
    const events = await served.app.get(EventLog).readAll(null, 100_000);
    const begun = events.filter(({ data }) => 'provenance' in data);
    expect(begun.length).toBeGreaterThan(200);
    for (const { data, position } of begun) {
      const { citation, illustration } = (
        data as { provenance: { citation?: string; illustration: boolean } }
      ).provenance;
      expect([position, illustration || citation !== undefined]).toEqual([position, true]);
    }
    const beginning =
      /^(CollaborationOpened|StakeholderJoined|DialogueHeld|DialogueScheduled|TrustSignalObserved|CommitmentProposed|UnderstandingSessionHeld|OutcomeRecorded|FactorNoted|FacilitationRecorded|RuleAdopted|StartingConditionAssessed|PrevalenceMeasured)$/;
    expect(events.filter(({ type, data }) => beginning.test(type) && !('provenance' in data))).toEqual([]);
  });

  it('is recorded as it happens: what was known in 2022 is less than what is known now', async () => {
    const now = await read<Phases>(`${legok}/phases?on=2022-06-30`);
    const then = await read<Phases>(`${legok}/phases?on=2022-06-30&asOf=2022-06-30T16:00:00Z`);
    expect(then).not.toEqual(now);
    const timeline = await all<{
      backdated: boolean;
      retractedBy: string | null;
      correctedBy: string | null;
    }>(`${legok}/timeline`);
    expect(timeline.filter(({ backdated }) => backdated).length).toBeGreaterThan(5);
    expect(timeline.filter(({ retractedBy }) => retractedBy !== null).length).toBeGreaterThan(0);
    expect(timeline.filter(({ correctedBy }) => correctedBy !== null).length).toBeGreaterThan(2);
  });

  it('is told by those who were there, each time alike', async () => {
    const events = await served.app.get(EventLog).readAll(null, 100_000);
    expect(new Set(events.map(({ meta }) => meta.actor)).size).toBeGreaterThan(8);
    const again = await Served.start(beginsAt);
    await tell(again.app);
    expect(await again.app.get(EventLog).readAll(null, 100_000)).toEqual(events);
    await again.stop();
  }, 30_000);

  it('puts both sub-districts on the supervisor’s board, and only what lies below the code', async () => {
    const board = await all<{ name: string; region: string; states: object }>('/regions/36.03/board');
    expect(board.length).toBeGreaterThanOrEqual(2);
    expect(await all('/regions/36.03.2/board')).toEqual([]);
    expect((await all<{ region: string }>('/regions/36.03.20/board')).map(({ region }) => region)).toEqual([
      '36.03.20',
    ]);
  });

  it('accepts every example of the documentation as it stands, time and again', async () => {
    interface Operation {
      readonly parameters?: readonly {
        readonly name: string;
        readonly in: string;
        readonly example?: unknown;
      }[];
      readonly requestBody?: { readonly content: Record<string, { readonly example?: object }> };
      readonly responses: Record<string, { readonly content?: object }>;
      readonly tags?: readonly string[];
    }
    const isEndless = ({ responses }: Operation): boolean =>
      Object.keys(responses['200']?.content ?? {}).includes('text/event-stream');
    const server = served.app.getHttpServer();
    const document = await request(server).get('/api/openapi.json').expect(200);
    const { paths } = document.body as { paths: Record<string, Record<string, Operation>> };
    const operations = Object.entries(paths).flatMap(([template, methods]) =>
      Object.entries(methods)
        .filter(([, { tags = [] }]) => !tags.some((tag) => AROUND_ACCESS.has(tag)))
        .map(([method, operation]) => ({ template, method, operation })),
    );
    const pathOf = (template: string, { parameters = [] }: Operation): string =>
      template.replace(/\{(\w+)\}/g, (_, name) => {
        const example = parameters.find((parameter) => parameter.name === name)?.example;
        expect([template, name, typeof example]).toEqual([template, name, 'string']);
        return String(example);
      });
    const commands = operations.filter(({ method }) => method !== 'get');
    expect(commands.length).toBeGreaterThan(45);
    const account = { email: 'admin@legok.demo', password: PASSWORD };
    const admin = String((await served.post('/session', account, { cookie: '' })).headers['set-cookie']?.[0]);
    const refused: string[] = [];
    for (let time = 1; time <= 3; time++)
      for (const { template, method, operation } of commands) {
        const example = operation.requestBody?.content['application/json']?.example;
        if (operation.requestBody) expect([template, typeof example]).toEqual([template, 'object']);
        expect(Object.keys(example ?? {})).not.toContain('id');
        const asked = request(server)[method as 'post' | 'patch' | 'delete'](pathOf(template, operation));
        const { status, text } = await asked
          .set({ 'idempotency-key': randomUUID(), cookie: admin })
          .send(example);
        if (status >= 300) refused.push(`${time} ${method} ${template} ${status} ${text}`);
      }
    expect(refused).toEqual([]);
    const queries = operations.filter(({ method, operation }) => method === 'get' && !isEndless(operation));
    expect(queries.length).toBeGreaterThan(20);
    for (const { template, operation } of queries) {
      const { status, text } = await request(server)
        .get(pathOf(template, operation))
        .set({ cookie: served.cookie });
      if (status !== 200) refused.push(`get ${template} ${status} ${text}`);
    }
    expect(refused).toEqual([]);
  });
});
