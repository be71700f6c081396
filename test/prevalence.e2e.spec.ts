import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { cellId } from '#collaboration/prevalence/prevalence.js';
import type { PrevalenceTable } from '#collaboration/prevalence/prevalence-table.js';
import { LEGOK } from '../apps/api/src/demo-ids.js';
import { fieldsOf, Served } from './app.js';
import { openLegok, tell } from './cases.js';

const { catchmentLegok, catchmentBojongkamal, catchmentCaringin } = LEGOK;
const PATH = `/collaborations/${LEGOK.collaboration}/prevalence`;

/** The nine cells of the results table of Prawansa et al. 2024, with the percentages that it prints. */
const CELLS = [
  [catchmentLegok, '2021', 3854, 157, '4.07'],
  [catchmentBojongkamal, '2021', 1436, 20, '1.39'],
  [catchmentCaringin, '2021', 1818, 233, '12.82'],
  [catchmentLegok, '2022', 4298, 189, '4.40'],
  [catchmentBojongkamal, '2022', 1450, 79, '5.45'],
  [catchmentCaringin, '2022', 1685, 81, '4.81'],
  [catchmentLegok, '2023', 4495, 126, '2.80'],
  [catchmentBojongkamal, '2023', 1978, 54, '2.73'],
  [catchmentCaringin, '2023', 2340, 61, '2.61'],
] as const;
const TOTALS = [
  ['2021', 7108, 410, '5.77'],
  ['2022', 7433, 349, '4.70'],
  ['2023', 8813, 241, '2.73'],
] as const;

const cell = { catchmentId: catchmentLegok, period: '2021', source: 'e-ppgbm' } as const;
const counts = { ...cell, measured: 3854, stunted: 157 };
const dispute = {
  period: '2021',
  source: 'e-ppgbm',
  stated: { period: '2020', stunted: 410, percent: 5.77 },
  statedIn: 'Prawansa et al. 2024, narasi',
  reason: 'Narasi menyebut 2020, tabel menyebut 2021',
};

const shown = (percent: number): string => (Math.round(percent * 100) / 100).toFixed(2);

let served: Served;

const table = async (query = ''): Promise<PrevalenceTable> =>
  (await served.get(PATH + query)).body as PrevalenceTable;

describe("Legok's prevalence over HTTP", () => {
  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
    for (const [catchmentId, period, measured, stunted] of CELLS)
      await tell(served, PATH, { catchmentId, period, source: 'e-ppgbm', measured, stunted });
    await tell(served, `${PATH}/disputes`, dispute);
  });
  afterAll(() => served.stop());

  it('shows the twelve percentages that the paper prints', async () => {
    const { rows, totals } = await table();
    const told = rows.map((row) => [
      row.catchmentId,
      row.period,
      row.measured,
      row.stunted,
      shown(row.percent),
    ]);
    expect(told).toHaveLength(9);
    expect(told).toEqual(expect.arrayContaining(CELLS.map((one) => [...one])));
    expect(
      totals.map(({ period, measured, stunted, percent }) => [period, measured, stunted, shown(percent)]),
    ).toEqual(TOTALS);
  });

  it('has the shape that others compute on', async () => {
    const answer = await served.get(PATH);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({
          catchment: 'Puskesmas Caringin',
          catchmentId: catchmentCaringin,
          period: '2021',
          source: 'e-ppgbm',
          class: 'medium',
          interval: { low: expect.any(Number), high: expect.any(Number) },
          revision: 0,
          positions: [expect.any(String)],
        }),
      ]),
      totals: [
        { period: '2021', class: 'low', change: null },
        {
          period: '2022',
          change: { from: '2021', rising: ['Puskesmas Bojongkamal', 'Puskesmas Legok'], missing: [] },
        },
        { period: '2023', change: { from: '2022', rising: [], missing: [] } },
      ],
      incomplete: [],
    });
    expect(Object.keys((await table()).totals[2]?.change ?? {}).sort()).toEqual([
      'compositionPart',
      'from',
      'measuredRelative',
      'missing',
      'p',
      'points',
      'ratePart',
      'relative',
      'rising',
      'z',
    ]);
  });

  it('shows the year that the prose and the table dispute as a conflict, and lets it into no series', async () => {
    const { conflicts, totals } = await table();
    expect(conflicts).toEqual([
      {
        periods: ['2020', '2021'],
        reason: dispute.reason,
        values: [
          expect.objectContaining({ period: '2021', measured: 7108, stunted: 410, source: 'e-ppgbm' }),
          {
            period: '2020',
            measured: null,
            stunted: 410,
            percent: 5.77,
            source: dispute.statedIn,
            position: expect.any(String),
          },
        ],
      },
    ]);
    expect(totals.map(({ period }) => period)).toEqual(['2021', '2022', '2023']);
  });

  it('shows on a day only what was measured by then', async () => {
    const { totals } = await table('?on=2022-12-31');
    expect(totals.map(({ period }) => period)).toEqual(['2021', '2022']);
    expect((await table('?on=2022-12-30')).totals.map(({ period }) => period)).toEqual(['2021']);
  });

  it('knew nothing before it was told', async () => {
    const answer = await served.get(`${PATH}?asOf=2023-12-30T00:00:00Z`);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 'collaboration-unknown' });
  });
});

describe('A cell over HTTP', () => {
  beforeEach(async () => {
    served = await Served.start();
    await openLegok(served);
  });
  afterEach(() => served.stop());

  it('answers the id of its one record and where that stands', async () => {
    const answer = await served.post(PATH, counts);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: cellId(LEGOK.collaboration, cell),
      revision: 0,
      position: answer.headers['rembuk-position'],
    });
    expect(answer.headers['etag']).toBe('"0"');
  });

  it('shows the old figure as it was known before the correction', async () => {
    await tell(served, PATH, counts);
    served.setClock('2023-12-31T07:00:00.000Z');
    const correction = await served.post(`${PATH}/corrections`, {
      ...counts,
      stunted: 150,
      reason: 'Tujuh anak tercatat dua kali',
    });
    expect([correction.status, correction.body]).toEqual([200, expect.objectContaining({ revision: 1 })]);

    expect((await table()).rows).toEqual([
      expect.objectContaining({
        stunted: 150,
        revision: 1,
        positions: [expect.any(String), expect.any(String)],
        history: [
          expect.objectContaining({ stunted: 157, reason: null }),
          expect.objectContaining({ stunted: 150, reason: 'Tujuh anak tercatat dua kali' }),
        ],
      }),
    ]);
    expect((await table('?asOf=2023-12-31T06:00:00Z')).rows).toEqual([
      expect.objectContaining({ stunted: 157, revision: 0 }),
    ]);
    expect((await table('?asOf=2023-12-31T14:30:00%2B07:00')).rows).toEqual([
      expect.objectContaining({ stunted: 150 }),
    ]);
  });

  it('can be taken back, counts no more, and is still known as of before', async () => {
    await tell(served, PATH, counts);
    served.setClock('2023-12-31T07:00:00.000Z');
    const retraction = { ...cell, reason: 'Angka puskesmas lain' };
    const first = await served.post(`${PATH}/retractions`, retraction);
    expect([first.status, first.body]).toEqual([200, expect.objectContaining({ revision: 1 })]);
    expect(await table()).toMatchObject({ rows: [], totals: [] });
    expect((await table('?asOf=2023-12-31T06:00:00Z')).rows).toHaveLength(1);
    const second = await served.post(`${PATH}/retractions`, retraction);
    expect(second.body).toEqual(first.body);
  });

  it('can be disputed, and the same statement again is no second one', async () => {
    await tell(served, PATH, counts);
    const statement = { ...dispute, catchmentId: catchmentLegok };
    const first = await served.post(`${PATH}/disputes`, statement);
    expect([first.status, first.body]).toEqual([
      201,
      expect.objectContaining({ id: cellId(LEGOK.collaboration, cell), revision: 1 }),
    ]);
    const again = await served.post(`${PATH}/disputes`, statement);
    expect(again.body).toEqual(first.body);
    const { rows, conflicts } = await table();
    expect(rows).toEqual([expect.objectContaining({ stunted: 157, revision: 1 })]);
    expect(conflicts).toHaveLength(1);
  });

  it('is corrected as of today and measured as of its period, where no day is told', async () => {
    await tell(served, PATH, counts);
    await tell(served, `${PATH}/corrections`, { ...counts, stunted: 150, reason: 'Salah jumlah' });
    const [row] = (await table()).rows;
    expect(row?.history.map(({ occurredOn }) => occurredOn)).toEqual(['2021', '2023-12-31']);
  });

  it('is measured once: the same key gets the same answer, another body under it is refused', async () => {
    const key = { 'idempotency-key': '7f9c24e8-3b12-4fef-91e0-56a2d5a1f0c3' };
    const first = await served.post(PATH, counts, key);
    const again = await served.post(PATH, counts, key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    const other = await served.post(PATH, { ...counts, stunted: 1 }, key);
    expect([other.status, other.body]).toEqual([
      409,
      expect.objectContaining({ code: 'idempotency-key-reused' }),
    ]);
    const anew = await served.post(PATH, { ...counts, stunted: 1 });
    expect([anew.status, anew.body]).toEqual([
      422,
      expect.objectContaining({ code: 'prevalence-already-measured' }),
    ]);
  });

  it('is not corrected over a revision that has moved on', async () => {
    await tell(served, PATH, counts);
    const corrected = { ...counts, stunted: 150, reason: 'Salah jumlah' };
    const stale = await served.post(`${PATH}/corrections`, corrected, { 'if-match': '"7"' });
    expect([stale.status, stale.body]).toEqual([412, expect.objectContaining({ code: 'revision-stale' })]);
    const fresh = await served.post(`${PATH}/corrections`, corrected, { 'if-match': '"0"' });
    expect(fresh.status).toBe(200);
  });
});

describe('Prevalence over HTTP refuses', () => {
  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
  });
  afterAll(() => served.stop());

  it.each([
    ['more stunted than measured', '', { ...counts, stunted: 3855 }, 'prevalence-stunted-exceeds-measured'],
    ['nobody measured', '', { ...counts, measured: 0, stunted: 0 }, 'prevalence-none-measured'],
    ['an undeclared catchment', '', { ...counts, catchmentId: LEGOK.camat }, 'catchment-unknown'],
    ['a day to come', '', { ...counts, occurredOn: '2024-01-01' }, 'date-in-the-future'],
    ['a period to come', '', { ...counts, period: '2024', occurredOn: '2023' }, 'period-not-begun'],
    ['an identity number', '/disputes', { ...dispute, reason: '3603201708230001' }, 'text-holds-nik'],
  ])('%s', async (_what, below, body, code) => {
    const answer = await served.post(PATH + below, body);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ code }] });
  });

  it.each(['/corrections', '/retractions'])('%s of a cell that has no figure', async (below) => {
    const body = below === '/corrections' ? counts : cell;
    const answer = await served.post(PATH + below, { ...body, reason: 'Salah jumlah' });
    expect(answer.body).toMatchObject({ status: 404, code: 'prevalence-unknown' });
  });

  it('a malformed body, and names every field', async () => {
    const measure = await served.post(PATH, {
      catchmentId: 'k-1',
      period: '2021-13',
      source: 'guess',
      measured: -1,
      stunted: 1.5,
      registered: null,
      child: 'name',
    });
    expect(measure.status).toBe(400);
    expect(fieldsOf(measure)).toEqual([
      'catchmentId is-uuid',
      'child unknown-field',
      'measured min',
      'period is-occurred-on',
      'registered is-int',
      'registered max',
      'registered min',
      'source is-in',
      'stunted is-int',
    ]);
    const disputed = await served.post(`${PATH}/disputes`, {
      ...dispute,
      period: '2021-08-01',
      stated: { period: '2020', stunted: 410, percent: 577 },
      catchmentId: null,
    });
    expect(disputed.status).toBe(400);
    expect(fieldsOf(disputed)).toEqual(['catchmentId is-uuid', 'period matches', 'stated.percent max']);
  });

  it('a collaboration that nobody opened', async () => {
    const answer = await served.post(`/collaborations/${LEGOK.camat}/prevalence`, counts);
    expect([answer.status, answer.body]).toEqual([
      404,
      expect.objectContaining({ code: 'collaboration-unknown' }),
    ]);
    expect((await served.get(`/collaborations/${LEGOK.camat}/prevalence`)).status).toBe(404);
  });
});
