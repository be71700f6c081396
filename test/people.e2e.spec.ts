import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { RealTime } from '../apps/api/src/access/real-time.js';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { held } from './held.js';
import { Served } from './app.js';
import { openContoh, openLegok, tell } from './cases.js';
import { sendExamples } from './examples.js';

const KEY = '3e9f6f0e-64a5-4d3c-8b1e-2f3a4b5c6d7e';
/** The time of day, by which people are forgotten; the domain's clock stands elsewhere. */
const NOW = new Date().toISOString();
const UNKNOWN = '7c1d2e3f-0000-4000-8000-00000000dead';

const camat = {
  collaborationId: CONTOH.collaboration,
  name: 'Wati (contoh)',
  title: 'Camat Contoh',
  stakeholderId: CONTOH.kecamatan,
};

describe('people over HTTP', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.start();
    served.app.get(RealTime).now = () => NOW;
    await openContoh(served);
    await openLegok(served);
  });
  afterAll(() => served.stop());

  const change = (id: string, body: object): Promise<Response> =>
    request(served.app.getHttpServer())
      .patch(`/api/v1/people/${id}`)
      .set({ cookie: served.cookie })
      .send(body);
  const forget = (id: string): Promise<Response> =>
    request(served.app.getHttpServer()).delete(`/api/v1/people/${id}`).set({ cookie: served.cookie });

  it('are added, and known by an id that tells nothing of them', async () => {
    const added = await served.post('/people', camat);
    expect(added.status).toBe(201);
    const { id } = added.body as { id: string };
    expect(added.body).toEqual({ id });
    expect((await served.get(`/people/${id}`)).body).toEqual({
      id,
      ...camat,
      accountId: null,
      addedAt: expect.stringMatching(/^2023-12-31T05:0/),
      forgottenAt: null,
    });
    expect(await tell(served, '/people', camat)).not.toBe(id);
  });

  it('answer the first answer again to the same key, and refuse it for somebody else', async () => {
    const headers = { 'Idempotency-Key': KEY };
    const first = await served.post('/people', camat, headers);
    const again = await served.post('/people', camat, headers);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await served.post('/people', { ...camat, name: 'Joko (contoh)' }, headers);
    expect(other.body).toMatchObject({ status: 409, code: 'person-already-known' });
  });

  it.each([
    ['no name', { ...camat, name: '' }, 400, 'request-malformed'],
    ['a name of 201 letters', { ...camat, name: 'n'.repeat(201) }, 400, 'request-malformed'],
    ['no collaboration', { name: 'Wati' }, 400, 'request-malformed'],
    ['an unknown field', { ...camat, nik: '1' }, 400, 'request-malformed'],
    ['no legal basis', { ...camat, basis: 'habit' }, 400, 'request-malformed'],
    ['a broken letter in the purpose', { ...camat, purpose: 'x\ud800' }, 400, 'text-invalid'],
    ['a broken letter in the name', { ...camat, name: 'Wati\ud800' }, 400, 'text-invalid'],
    ['an identity number in the title', { ...camat, title: 'NIK 3603201203190001' }, 422, 'text-holds-nik'],
    ['a collaboration nobody opened', { ...camat, collaborationId: UNKNOWN }, 404, 'collaboration-unknown'],
    ['a stakeholder nobody knows', { ...camat, stakeholderId: UNKNOWN }, 422, 'stakeholder-unknown'],
  ])('are refused with %s', async (_, body, status, code) => {
    const answer = await served.post('/people', body);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('are held for a purpose on a legal basis, on record once and until they are forgotten', async () => {
    const consents = async (id: string): Promise<readonly object[]> => (await held(served, id)).consents;
    const said = { purpose: 'Riset kolaborasi', basis: 'consent' };
    const id = await tell(served, '/people', { ...camat, ...said });
    await tell(served, '/people', { ...camat, id, purpose: 'Lain', basis: 'public-task' });
    const recorded = { subjectId: id, recordedAt: NOW, recordedBy: expect.any(String) };
    expect(await consents(id)).toMatchObject([{ ...said, ...recorded, withdrawnAt: null }]);
    await forget(id);
    expect(await consents(id)).toMatchObject([{ ...said, withdrawnAt: NOW }]);
    const ordinary = await tell(served, '/people', camat);
    expect(await consents(ordinary)).toMatchObject([
      { purpose: 'Pencatatan kolaborasi penurunan stunting', basis: 'public-task', withdrawnAt: null },
    ]);
  });

  it('change name, title and stakeholder, and keep what is not named', async () => {
    const id = await tell(served, '/people', camat);
    const changed = await change(id, { title: null, stakeholderId: CONTOH.desa });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ id, name: camat.name, title: null, stakeholderId: CONTOH.desa });
    expect((await change(id, { name: null })).body).toMatchObject({ status: 400, code: 'request-malformed' });
    expect((await change(id, { stakeholderId: UNKNOWN })).body).toMatchObject({
      code: 'stakeholder-unknown',
    });
    expect((await change(UNKNOWN, { name: 'Wati' })).body).toMatchObject({
      status: 404,
      code: 'person-unknown',
    });
  });

  it('are forgotten once and for all, and their id stays', async () => {
    const id = await tell(served, '/people', camat);
    const forgotten = await forget(id);
    expect(forgotten.status).toBe(200);
    expect(forgotten.body).toEqual({ id, forgottenAt: NOW });
    expect((await forget(id)).body).toEqual(forgotten.body);
    expect((await served.get(`/people/${id}`)).body).toMatchObject({ id, name: null, title: null });
    expect((await change(id, { name: 'Wati' })).body).toMatchObject({
      status: 409,
      code: 'person-forgotten',
    });
    expect((await forget(UNKNOWN)).body).toMatchObject({ status: 404, code: 'person-unknown' });
    expect((await served.get(`/people/${UNKNOWN}`)).body).toMatchObject({ code: 'person-unknown' });
  });

  it('are listed by name within a collaboration, page by page', async () => {
    const { collaborationId } = camat;
    for (const name of ['Ani (contoh)', 'Budi (contoh)'])
      await tell(served, '/people', { collaborationId, name });
    const names: (string | null)[] = [];
    let cursor = '';
    do {
      const answer = await served.get(`/people?collaborationId=${collaborationId}&limit=2${cursor}`);
      const { items, next } = answer.body as { items: { name: string | null }[]; next: string | null };
      names.push(...items.map(({ name }) => name));
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(names.slice(0, 2)).toEqual(['Ani (contoh)', 'Budi (contoh)']);
    expect(names.at(-1)).toBeNull();
    const elsewhere = await served.get(`/people?collaborationId=${UNKNOWN}`);
    expect(elsewhere.body).toMatchObject({ items: [], next: null });
    expect((await served.get('/people?on=2023-01-01')).body).toMatchObject({
      status: 400,
      errors: [{ field: 'on', code: 'unknown-field' }],
    });
  });

  it('accept every example of the documentation, time and again', async () => {
    for (const id of [CONTOH.person, CONTOH.forgettable]) await tell(served, '/people', { ...camat, id });
    const expected = {
      'post /api/v1/people': 201,
      [`patch /api/v1/people/${CONTOH.person}`]: 200,
      [`delete /api/v1/people/${CONTOH.forgettable}`]: 200,
    };
    expect(await sendExamples(served.app, 'people', served.cookie)).toEqual(expected);
    expect(await sendExamples(served.app, 'people', served.cookie)).toEqual(expected);
  });
});
