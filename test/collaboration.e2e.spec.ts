import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh, tell } from './cases.js';
import { sendExamples } from './examples.js';

const KEY = '0b9f6f0e-64a5-4d3c-8b1e-2f3a4b5c6d7e';
const UNKNOWN = '7c1d2e3f-0000-4000-8000-00000000dead';
const NOON = '2023-12-31T05:00:00.000Z';

const opening = { occurredOn: '2022-01-03', name: 'GOTA', issue: 'stunting', region: '36.03.20' };
const joining = {
  occurredOn: '2022-02',
  name: 'PT Maju (contoh)',
  sector: 'private',
  state: false,
  role: 'partner',
};
const planning = {
  occurredOn: '2022-03-01',
  forum: { kind: 'ngopi', convener: CONTOH.desa },
  every: 'month',
};
const RULES = {
  windows: { dialogue: 60, trust: 90, commitment: 180, understanding: 180, outcome: 180 },
  thresholds: { dialogue: 0.5, trust: 0.3, commitment: 0.6, understanding: 0.6, outcome: 2 },
  leastEvidence: 4,
  fall: 0.1,
};

describe('collaborations over HTTP', () => {
  let served: Served;
  let contoh: string;

  beforeAll(async () => {
    served = await Served.start();
    contoh = await openContoh(served);
  });
  afterAll(() => served.stop());

  it('open, and are read back with their revision as ETag', async () => {
    const opened = await served.post('/collaborations', opening);
    expect(opened.status).toBe(201);
    expect(opened.headers).toMatchObject({ etag: '"0"', 'rembuk-position': expect.stringMatching(/^\d+$/) });
    const { id } = opened.body as { id: string };
    const read = await served.get(`/collaborations/${id}`);
    expect(read.status).toBe(200);
    expect(read.headers).toMatchObject({ etag: '"0"' });
    expect(read.body).toMatchObject({
      id,
      name: 'GOTA',
      issue: 'stunting',
      region: '36.03.20',
      revision: 0,
      stakeholders: [],
      closed: null,
      incomplete: [],
    });
  });

  it('answer the first answer again to the same key, and refuse it with another content', async () => {
    const headers = { 'Idempotency-Key': KEY };
    const first = await served.post('/collaborations', opening, headers);
    const { id } = first.body as { id: string };
    await tell(served, `/collaborations/${id}/stakeholders`, joining);
    const again = await served.post('/collaborations', opening, headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await served.post('/collaborations', { ...opening, name: 'Lain' }, headers);
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused', status: 409 });
  });

  it.each([
    ['an unknown field', { ...opening, colour: 'red' }, 'colour', 'unknown-field'],
    ['no name', { ...opening, name: '' }, 'name', 'is-length'],
    ['a name of 201 letters', { ...opening, name: 'n'.repeat(201) }, 'name', 'is-length'],
    ['a region that is none', { ...opening, region: '36.3' }, 'region', 'matches'],
    ['a day that does not exist', { ...opening, occurredOn: '2023-02-30' }, 'occurredOn', 'is-occurred-on'],
    ['an id that is none', { ...opening, id: 'x' }, 'id', 'is-uuid'],
    ['a list as provenance', { ...opening, provenance: [{ illustration: true }] }, 'provenance', 'is-object'],
  ])('name the field of a body with %s', async (_, body, field, code) => {
    const answer = await served.post('/collaborations', body);
    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json; charset=utf-8' });
    expect(answer.body).toMatchObject({
      code: 'request-malformed',
      errors: expect.arrayContaining([expect.objectContaining({ field, code })]),
    });
  });

  it.each([
    ['one to read', 'get', `/collaborations/${UNKNOWN}`, 'collaboration-unknown'],
    ['its roster', 'get', `/collaborations/${UNKNOWN}/stakeholders`, 'collaboration-unknown'],
    ['one to close', 'post', `/collaborations/${UNKNOWN}/closing`, 'collaboration-unknown'],
  ] as const)('refuse %s that nobody opened', async (_, method, path, code) => {
    const answer = method === 'get' ? await served.get(path) : await served.post(path, { reason: 'salah' });
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code });
  });

  it('refuse an id in the path that is no UUID', async () => {
    expect((await served.get('/collaborations/legok')).body).toMatchObject({
      status: 400,
      code: 'id-invalid',
    });
  });

  it('refuse a command of somebody who has not seen the newest revision', async () => {
    const stale = await served.post(`${contoh}/stakeholders`, joining, { 'If-Match': '"0"' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({ code: 'revision-stale' });
    const { headers } = await served.get(`${contoh}/stakeholders`);
    const fresh = await served.post(`${contoh}/stakeholders`, joining, {
      'If-Match': String(headers['etag']),
    });
    expect(fresh.status).toBe(201);
  });

  it('keep a roster whose members join, change roles and leave', async () => {
    served.setClock('2023-12-31T06:00:00.000Z');
    const id = await tell(served, `${contoh}/stakeholders`, joining);
    const role = { occurredOn: '2023-06-01', role: 'leading-sector' };
    expect(await tell(served, `${contoh}/stakeholders/${id}/role`, role)).toBe(id);
    await tell(served, `${contoh}/stakeholders/${id}/leaving`, {
      occurredOn: '2023-12-01',
      reason: 'pindah',
    });
    const on = async (query: string): Promise<unknown> => {
      const answer = await served.get(`${contoh}/stakeholders?limit=200${query}`);
      return (answer.body as { items: { id: string }[] }).items.find((one) => one.id === id);
    };
    expect(await on('')).toMatchObject({ role: 'leading-sector', left: { occurredOn: '2023-12-01' } });
    expect(await on('&on=2023-05-31')).toMatchObject({ name: 'PT Maju (contoh)', role: 'partner' });
    expect(await on('&on=2022-02-27')).toBeUndefined();
    expect(await on('&asOf=2023-12-31T12:59:59%2B07:00')).toBeUndefined();
  });

  it.each([
    [
      'a stakeholder nobody knows',
      `stakeholders/${UNKNOWN}/role`,
      { role: 'partner' },
      404,
      'stakeholder-unknown',
    ],
    ['a cadence nobody planned', `cadences/${UNKNOWN}/ending`, { reason: 'x' }, 404, 'cadence-unknown'],
    [
      'a forum convened by a stranger',
      'cadences',
      { ...planning, forum: { kind: 'ngopi', convener: UNKNOWN } },
      422,
      'stakeholder-unknown',
    ],
    [
      'a joining in the future',
      'stakeholders',
      { ...joining, occurredOn: '2024-01-01' },
      422,
      'date-in-the-future',
    ],
    ['an identity number', 'stakeholders', { ...joining, name: '3603201203190001' }, 422, 'text-holds-nik'],
    [
      'a village that left before it came',
      'catchments',
      {
        occurredOn: '2022',
        name: 'P',
        villages: [{ code: '36.03.99.2001', from: '2022', to: '2021' }],
      },
      422,
      'village-gone-before-it-came',
    ],
  ])('refuse %s', async (_, path, body, status, code) => {
    const answer = await served.post(`${contoh}/${path}`, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code });
  });

  it('plan and end cadences', async () => {
    const id = await tell(served, `${contoh}/cadences`, planning);
    await tell(served, `${contoh}/cadences/${id}/ending`, { occurredOn: '2023-01-31', reason: 'digabung' });
    const answer = await served.get(`${contoh}/cadences`);
    expect(answer.body).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          id,
          every: 'month',
          forum: planning.forum,
          ended: expect.objectContaining({ reason: 'digabung' }),
        }),
      ]),
    });
    expect((await served.get(`${contoh}/cadences?on=2022-02-28`)).body).toMatchObject({ items: [] });
  });

  it('declare catchments, and declare them anew', async () => {
    const villages = [{ code: '36.03.99.2001', from: '2021-01' }];
    const declared = { id: UNKNOWN, occurredOn: '2022-01-10', name: 'Pustu (contoh)', villages };
    await tell(served, `${contoh}/catchments`, declared);
    await tell(served, `${contoh}/catchments`, { ...declared, name: 'Pustu Baru (contoh)' });
    const { items } = (await served.get(`${contoh}/catchments`)).body as { items: { id: string }[] };
    expect(items.filter(({ id }) => id === UNKNOWN)).toEqual([
      expect.objectContaining({ name: 'Pustu Baru (contoh)', villages }),
    ]);
  });

  it('refuse a list of lists where villages belong', async () => {
    const answer = await served.post(`${contoh}/catchments`, {
      occurredOn: '2022',
      name: 'P',
      villages: [[{ code: '36.03.99.2001', from: '2022' }]],
    });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'villages', code: 'is-object' }] });
  });

  it('choose phase rules, which hold from their day on', async () => {
    const path = `${contoh}/phase-rules`;
    const chosen = { occurredOn: '2023-06-01', rules: RULES, reason: 'kecamatan kecil' };
    expect((await served.post(path, chosen)).status).toBe(200);
    const now = (await served.get(path)).body as { items: { id: string }[]; defaults: unknown };
    expect(now).toMatchObject({
      current: RULES,
      defaults: { windows: { dialogue: 45 } },
      items: [{ id: expect.stringMatching(/^\d+$/), rules: RULES, reason: 'kecamatan kecil' }],
    });
    const before = await served.get(`${path}?on=2023-05-31`);
    expect(before.body).toMatchObject({ items: [], current: now.defaults });
  });

  it('refuse phase rules out of bounds', async () => {
    const rules = { ...RULES, fall: 0, windows: { ...RULES.windows, trust: 0 } };
    const answer = await served.post(`${contoh}/phase-rules`, { rules, reason: 'x' });
    expect(answer.body).toMatchObject({
      status: 400,
      errors: [
        { field: 'rules.windows.trust', code: 'min' },
        { field: 'rules.fall', code: 'min' },
      ],
    });
  });

  it('are listed by name, page by page, as they were known', async () => {
    const names = ['Zona A', 'Zona B', 'Zona C'];
    served.setClock('2024-01-05T05:00:00.000Z');
    for (const name of names)
      await tell(served, '/collaborations', { ...opening, occurredOn: '2024-01-04', name });
    const found: string[] = [];
    let cursor = '';
    do {
      const answer = await served.get(`/collaborations?limit=2${cursor}`);
      const { items, next } = answer.body as { items: { name: string }[]; next: string | null };
      expect(items.length).toBeLessThanOrEqual(2);
      found.push(...items.map(({ name }) => name));
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(found).toEqual([...found].sort());
    expect(found).toEqual(expect.arrayContaining(names));
    const earlier = async (query: string): Promise<readonly string[]> => {
      const answer = await served.get(`/collaborations?${query}`);
      return (answer.body as { items: { name: string }[] }).items.map(({ name }) => name);
    };
    const before = found.filter((name) => !names.includes(name));
    expect(await earlier('on=2024-01-03')).toEqual(before);
    expect(await earlier('asOf=2024-01-04T00:00:00Z')).toEqual(before);
    expect(await earlier(`asOf=2023-12-01T00:00:00Z`)).toEqual([]);
    expect((await served.get('/collaborations?cursor=x')).body).toMatchObject({ code: 'cursor-unknown' });
    expect((await served.get('/collaborations?limit=201')).body).toMatchObject({ code: 'request-malformed' });
  });

  it('take nothing new once they are closed', async () => {
    const id = await tell(served, '/collaborations', opening);
    const closing = await served.post(`/collaborations/${id}/closing`, { reason: 'selesai' });
    expect(closing.status).toBe(200);
    const answer = await served.post(`/collaborations/${id}/stakeholders`, joining);
    expect(answer.body).toMatchObject({ status: 422, code: 'collaboration-closed' });
    expect((await served.get(`/collaborations/${id}?asOf=${NOON}`)).status).toBe(404);
  });

  it('accept every example of the documentation, time and again', async () => {
    await tell(served, '/collaborations', { ...opening, id: CONTOH.closable });
    await tell(served, `${contoh}/stakeholders`, { ...joining, id: CONTOH.leaving });
    await tell(served, `${contoh}/cadences`, { ...planning, id: CONTOH.cadence });
    const made = 201;
    const expected = {
      'post /api/v1/collaborations': made,
      [`post /api/v1/collaborations/${CONTOH.closable}/closing`]: 200,
      [`post /api/v1${contoh}/stakeholders`]: made,
      [`post /api/v1${contoh}/stakeholders/${CONTOH.puskesmas}/role`]: 200,
      [`post /api/v1${contoh}/stakeholders/${CONTOH.leaving}/leaving`]: 200,
      [`post /api/v1${contoh}/cadences`]: made,
      [`post /api/v1${contoh}/cadences/${CONTOH.cadence}/ending`]: 200,
      [`post /api/v1${contoh}/catchments`]: made,
      [`post /api/v1${contoh}/phase-rules`]: 200,
    };
    expect(await sendExamples(served.app, 'collaboration', served.cookie)).toEqual(expected);
    expect(await sendExamples(served.app, 'collaboration', served.cookie)).toEqual(expected);
  });
});
