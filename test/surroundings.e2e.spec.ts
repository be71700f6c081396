import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Projector } from '#event-sourcing/projector.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { fieldsOf, Served } from './app.js';
import { openContoh, openLegok, tell } from './cases.js';

const { camat, puskesmasLegok, pkk, sicer } = LEGOK;
const LEGOK_PATH = `/collaborations/${LEGOK.collaboration}`;
const NOBODY = '00000000-0000-4000-8000-00000000ffff';

const condition = {
  occurredOn: '2022-01-10',
  aspect: 'resource-asymmetry',
  level: 'high',
  finding: 'Hanya puskesmas yang punya alat ukur',
  stakeholders: [puskesmasLegok],
};
const decree = {
  occurredOn: '2022-02-01',
  title: 'Surat Keputusan Camat Legok tentang Tim Percepatan Penurunan Stunting 2022-2024',
  number: '463/Kep.18-Kec.Lgk/2022',
  kind: 'decree',
  level: 'district',
  members: [camat, puskesmasLegok],
};
const judgement = {
  occurredOn: '2022-06',
  aspect: 'clear-ground-rules',
  level: 'low',
  finding: 'Tata tertib belum tertulis',
};
const facilitation = {
  occurredOn: '2022-03-05',
  kind: 'mediating',
  by: camat,
  towards: [puskesmasLegok, pkk],
  note: 'Jadwal timbang disepakati',
};
const factor = { occurredOn: '2022', kind: 'driver', box: 'commitment', text: 'Anggaran desa tersedia' };

let served: Served;

beforeAll(async () => {
  served = await Served.start();
  await openLegok(served);
  await openContoh(served);
});
afterAll(() => served.stop());

interface List {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

const list = async (path: string): Promise<List> => (await served.get(LEGOK_PATH + path)).body as List;
const ids = async (path: string): Promise<unknown[]> => (await list(path)).items.map(({ id }) => id);

describe('Starting conditions over HTTP', () => {
  const PATH = `${LEGOK_PATH}/starting-conditions`;

  it('are none at first', async () => {
    const answer = await served.get(PATH);
    expect([answer.status, answer.body]).toEqual([
      200,
      { items: [], next: null, incomplete: [], revision: null },
    ]);
  });

  it('are assessed one by one, answer with the assessment’s id, and are listed newest first', async () => {
    const first = await served.post(PATH, condition);
    expect([first.status, first.body]).toEqual([201, expect.objectContaining({ revision: 0 })]);
    const second = await tell(served, PATH, {
      ...condition,
      occurredOn: '2021-12',
      aspect: 'prehistory',
      prehistory: 'cooperation',
    });
    const answer = await served.get(PATH);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      items: [
        {
          id: (first.body as { id: string }).id,
          occurredOn: '2022-01-10',
          level: 'high',
          prehistory: null,
          finding: condition.finding,
          stakeholders: [puskesmasLegok],
        },
        { id: second, prehistory: 'cooperation' },
      ],
      revision: 1,
    });
    expect(await ids('/starting-conditions?on=2022-01-09')).toEqual([second]);
    expect(await ids('/starting-conditions?on=2021-12-30')).toEqual([]);
  });

  it.each([
    ['a prehistory untold', { ...condition, aspect: 'prehistory' }, 'prehistory-missing', 'prehistory'],
    ['a prehistory elsewhere', { ...condition, prehistory: 'none' }, 'prehistory-misplaced', 'prehistory'],
    [
      'somebody outside the roster',
      { ...condition, stakeholders: [sicer] },
      'stakeholder-unknown',
      'stakeholders',
    ],
  ])('are refused with %s', async (_what, body, code, field) => {
    const answer = await served.post(PATH, body);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ field, code }] });
  });

  it('are refused when malformed, naming every field', async () => {
    const answer = await served.post(PATH, {
      ...condition,
      id: 'one',
      aspect: 'weather',
      level: 3,
      prehistory: null,
      finding: 'x'.repeat(2_001),
      stakeholders: camat,
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'aspect is-in',
      'finding is-length',
      'id is-uuid',
      'level is-in',
      'prehistory is-in',
      'stakeholders array-max-size',
      'stakeholders is-array',
    ]);
  });

  it('belong to a collaboration that exists', async () => {
    for (const answer of [
      await served.post(`/collaborations/${NOBODY}/starting-conditions`, condition),
      await served.get(`/collaborations/${NOBODY}/starting-conditions`),
    ])
      expect(answer.body).toMatchObject({ status: 404, code: 'collaboration-unknown' });
    expect((await served.get('/collaborations/legok/starting-conditions')).body).toMatchObject({
      status: 400,
      code: 'id-invalid',
    });
  });
});

describe('A rule over HTTP', () => {
  const PATH = `${LEGOK_PATH}/rules`;

  it('is adopted, repealed by its id alone, and stands on the days before', async () => {
    const id = await tell(served, PATH, decree);
    served.setClock('2023-12-31T07:00:00.000Z');
    const answer = await served.post(`/rules/${id}/repeal`, { occurredOn: '2023-06', reason: 'Diganti' });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id, revision: 1 })]);

    const stands = { id, number: decree.number, members: decree.members, repealed: null };
    const repealed = { id, repealed: { occurredOn: '2023-06', reason: 'Diganti' } };
    expect((await list('/rules')).items).toMatchObject([repealed]);
    expect((await list('/rules?on=2023-06-30')).items).toMatchObject([repealed]);
    expect((await list('/rules?on=2023-06-29')).items).toMatchObject([stands]);
    expect((await list('/rules?asOf=2023-12-31T06:00:00Z')).items).toMatchObject([stands]);
    expect((await list('/rules?on=2022-01-31')).items).toEqual([]);

    const again = await served.post(`/rules/${id}/repeal`, { reason: 'Diganti lagi' });
    expect([again.status, again.body]).toEqual([200, answer.body]);
  });

  it('is adopted once under a key, and another body under it is refused', async () => {
    const key = { 'idempotency-key': '3d0f7a52-5d6b-4d0a-9a43-6b1f0c2e8d77' };
    const first = await served.post(PATH, decree, key);
    const again = await served.post(PATH, decree, key);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    const other = await served.post(PATH, { ...decree, title: 'Lain' }, key);
    expect(other.body).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  it('is not repealed over a revision that has moved on', async () => {
    const id = await tell(served, PATH, decree);
    const etag = String((await served.get(PATH)).headers['etag']);
    await tell(served, PATH, decree);
    const stale = await served.post(`/rules/${id}/repeal`, { reason: 'Diganti' }, { 'if-match': etag });
    expect(stale.body).toMatchObject({ status: 412, code: 'revision-stale' });
  });

  it('that nobody adopted is not repealed', async () => {
    const answer = await served.post(`/rules/${NOBODY}/repeal`, { reason: 'Diganti' });
    expect(answer.body).toMatchObject({ status: 404, code: 'rule-unknown' });
  });

  it('is not repealed before it was adopted', async () => {
    const id = await tell(served, PATH, decree);
    const answer = await served.post(`/rules/${id}/repeal`, { occurredOn: '2021', reason: 'Diganti' });
    expect(answer.body).toMatchObject({ status: 422, code: 'date-before-adoption' });
  });

  it('keeps its id from a later one of another collaboration', async () => {
    const id = 'c0ffee00-0000-4000-8000-000000000002';
    await tell(served, PATH, { ...decree, id, title: 'Yang pertama' });
    await tell(served, `/collaborations/${CONTOH.collaboration}/rules`, { ...decree, id, members: [] });
    await tell(served, `/rules/${id}/repeal`, { reason: 'Diganti' });
    const { items } = await list('/rules');
    expect(items.find((rule) => rule['id'] === id)).toMatchObject({ repealed: { reason: 'Diganti' } });
  });

  it.each([
    ['members of a law', { ...decree, kind: 'law' }, 'rule-names-no-members', 'members'],
    ['a member twice', { ...decree, members: [camat, camat] }, 'stakeholder-named-twice', 'members'],
    ['a day to come', { ...decree, occurredOn: '2024-01-01' }, 'date-in-the-future', 'occurredOn'],
  ])('is refused with %s', async (_what, body, code, field) => {
    const answer = await served.post(PATH, body);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ field, code }] });
  });

  it('is refused when malformed, naming every field', async () => {
    const answer = await served.post(PATH, {
      ...decree,
      title: '',
      number: 463,
      kind: 'song',
      level: 'moon',
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'kind is-in',
      'level is-in',
      'number is-length',
      'number is-string',
      'title is-length',
    ]);
  });
});

describe('Assessments of the design over HTTP', () => {
  it('are recorded and listed, newest first', async () => {
    const path = `${LEGOK_PATH}/design-assessments`;
    const id = await tell(served, path, judgement);
    const other = await tell(served, path, { ...judgement, occurredOn: '2022-07-01', level: 'medium' });
    expect((await list('/design-assessments')).items).toMatchObject([
      { id: other, level: 'medium' },
      { id, occurredOn: '2022-06', aspect: 'clear-ground-rules', finding: judgement.finding },
    ]);
    expect(await ids('/design-assessments?on=2022-06-30')).toEqual([id]);
    expect((await served.post(path, { ...judgement, aspect: 'beauty' })).status).toBe(400);
  });
});

describe('A facilitation over HTTP', () => {
  const PATH = `${LEGOK_PATH}/facilitations`;

  it('is recorded, listed, and taken back', async () => {
    const id = await tell(served, PATH, facilitation);
    expect((await list('/facilitations')).items).toMatchObject([
      { id, kind: 'mediating', by: camat, towards: [puskesmasLegok, pkk], dialogueId: null, retracted: null },
    ]);
    const answer = await served.post(`/facilitations/${id}/retraction`, { reason: 'Salah catat' });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id, revision: 1 })]);
    expect((await list('/facilitations')).items).toMatchObject([
      { id, retracted: { reason: 'Salah catat' } },
    ]);
  });

  it('is refused in a meeting that is not on record', async () => {
    const answer = await served.post(PATH, { ...facilitation, dialogueId: NOBODY });
    expect(answer.body).toMatchObject({ status: 422, code: 'dialogue-unknown-here' });
  });

  it('is refused in another collaboration’s meeting', async () => {
    const dialogueId = await tell(served, `/collaborations/${CONTOH.collaboration}/dialogues`, {
      occurredOn: '2022-03-05',
      forum: { kind: 'ngopi', convener: CONTOH.desa },
      agenda: [],
      attendance: [
        { stakeholderId: CONTOH.desa, presence: 'present' },
        { stakeholderId: CONTOH.puskesmas, presence: 'present' },
      ],
      guests: 0,
    });
    const answer = await served.post(PATH, { ...facilitation, dialogueId });
    expect(answer.body).toMatchObject({ status: 422, code: 'dialogue-unknown-here' });
  });

  it('that nobody recorded is not taken back', async () => {
    const answer = await served.post(`/facilitations/${NOBODY}/retraction`, { reason: 'Salah' });
    expect(answer.body).toMatchObject({ status: 404, code: 'facilitation-unknown' });
  });
});

describe('Factors over HTTP', () => {
  const PATH = `${LEGOK_PATH}/factors`;

  it('are noted and listed page by page, newest first', async () => {
    const told: string[] = [];
    for (const occurredOn of ['2022', '2022-05', '2023-01-02'])
      told.unshift(await tell(served, PATH, { ...factor, occurredOn, kind: 'barrier', box: 'dialogue' }));
    // 2022 counts from its last day on, and so comes after May.
    const [january, may, year] = told;
    const first = await list('/factors?limit=2');
    expect(first.items).toMatchObject([
      { id: january, kind: 'barrier', box: 'dialogue', text: factor.text },
      { id: year },
    ]);
    expect(first.next).not.toBeNull();
    const second = await list(`/factors?limit=2&cursor=${String(first.next)}`);
    expect([second.items.map(({ id }) => id), second.next]).toEqual([[may], null]);
  });

  it('are taken back once', async () => {
    const id = await tell(served, PATH, factor);
    const first = await served.post(`/factors/${id}/retraction`, { reason: 'Kotak keliru' });
    const again = await served.post(`/factors/${id}/retraction`, { reason: 'Kotak keliru' });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect((await served.post(`/factors/${id}/retraction`, {})).status).toBe(400);
    const unknown = await served.post(`/factors/${NOBODY}/retraction`, { reason: 'Salah' });
    expect(unknown.body).toMatchObject({ status: 404, code: 'factor-unknown' });
  });

  it('are refused when malformed, naming every field', async () => {
    const answer = await served.post(PATH, { kind: 'wish', box: 'sixth', text: 'x'.repeat(2_001) });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'box is-in',
      'kind is-in',
      'occurredOn is-occurred-on',
      'text is-length',
    ]);
    expect((await served.post(PATH, { ...factor, text: 'a\u0000b' })).body).toMatchObject({
      status: 400,
      code: 'text-invalid',
    });
  });
});

describe('While the views lag', () => {
  it('a rule cannot be repealed by its id, and the caller may try again', async () => {
    const lagging = await Served.start();
    await openLegok(lagging);
    await lagging.app.get(Projector).stop();
    const id = await tell(lagging, `${LEGOK_PATH}/rules`, decree);
    const answer = await lagging.post(`/rules/${id}/repeal`, { reason: 'Diganti' });
    expect(answer.body).toMatchObject({ status: 503, code: 'views-behind' });
    expect(answer.headers['retry-after']).toBeDefined();
    await lagging.stop();
  });
});
