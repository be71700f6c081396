import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh, tell } from './cases.js';
import { sendExamples } from './examples.js';

const KEY = '1c9f6f0e-64a5-4d3c-8b1e-2f3a4b5c6d7e';
const UNKNOWN = '7c1d2e3f-0000-4000-8000-00000000dead';
const ITEM = '7c1d2e3f-0000-4000-8000-000000000001';
const { kecamatan, puskesmas, desa } = CONTOH;

const lokmin = { kind: 'lokmin', convener: puskesmas };
const attendance = [
  { stakeholderId: kecamatan, presence: 'present', arrivedAt: '09:05' },
  { stakeholderId: puskesmas, presence: 'represented' },
];
const meeting = { startsAt: '09:00', endsAt: '11:00', place: 'Aula', agenda: ['Hasil timbang'] };
const scheduling = { ...meeting, scheduledFor: '2024-01-11', forum: lokmin, invited: [kecamatan, desa] };
const holding = { ...meeting, occurredOn: '2023-11-02', forum: lokmin, attendance, guests: 3 };
const followUp = { kind: 'follow-up', text: 'Kirim data', owner: desa, dueOn: '2023-11-30' };
const information = { kind: 'information', text: 'Data timbang November' };

interface Follows {
  readonly openFollowUps: readonly object[];
  readonly carriedOver: readonly object[];
}

describe('dialogues over HTTP', () => {
  let served: Served;
  let dialogues: string;

  beforeAll(async () => {
    served = await Served.start();
    dialogues = `${await openContoh(served)}/dialogues`;
  });
  afterAll(() => served.stop());

  const held = (over: object = {}): Promise<string> => tell(served, dialogues, { ...holding, ...over });

  it('are scheduled and then held in the forum they were scheduled for', async () => {
    const scheduled = await served.post(dialogues, scheduling);
    expect(scheduled.status).toBe(201);
    expect(scheduled.headers).toMatchObject({ etag: '"0"' });
    const { id } = scheduled.body as { id: string };
    const path = `/dialogues/${id}`;
    expect((await served.get(path)).body).toMatchObject({
      date: '2024-01-11',
      invited: [kecamatan, desa],
      held: null,
    });
    const { forum, ...told } = { ...holding, occurredOn: '2023-12-28' };
    expect((await served.post(`${path}/holding`, told)).status).toBe(200);
    const read = await served.get(path);
    expect(read.headers).toMatchObject({ etag: '"1"' });
    expect(read.body).toMatchObject({
      forum,
      date: '2023-12-28',
      invited: [kecamatan, desa],
      held: { occurredOn: '2023-12-28' },
      attendance: [{ attendance, guests: 3, reason: null }],
      openFollowUps: [],
      incomplete: [],
    });
    const again = await served.post(`${path}/holding`, told);
    expect(again.body).toMatchObject({ id, revision: 1 });
    const otherwise = await served.post(`${path}/holding`, { ...told, guests: 4 });
    expect(otherwise.body).toMatchObject({ status: 422, code: 'dialogue-already-held' });
  });

  it.each([
    ['neither day', { ...scheduling, scheduledFor: undefined }, 'scheduledFor', 'is-day'],
    ['both days', { ...scheduling, occurredOn: '2023-11-02' }, 'scheduledFor', 'not-beside'],
    ['nobody invited to it', { ...scheduling, invited: undefined }, 'invited', 'is-array'],
    ['an attendance before it is held', { ...scheduling, attendance }, 'attendance', 'not-beside'],
    ['no attendance though it was held', { ...holding, attendance: undefined }, 'attendance', 'is-array'],
    ['no guests though it was held', { ...holding, guests: undefined }, 'guests', 'is-int'],
    ['invitations after it was held', { ...holding, invited: [desa] }, 'invited', 'not-beside'],
    ['half a guest', { ...holding, guests: 0.5 }, 'guests', 'is-int'],
    ['a time of no day', { ...holding, startsAt: '24:00' }, 'startsAt', 'matches'],
    ['51 points', { ...holding, agenda: Array<string>(51).fill('Satu') }, 'agenda', 'array-max-size'],
    ['a point of 501 letters', { ...holding, agenda: ['a'.repeat(501)] }, 'agenda', 'is-length'],
    [
      'a presence that is none',
      { ...holding, attendance: [{ stakeholderId: desa, presence: 'late' }] },
      'attendance.0.presence',
      'is-in',
    ],
    [
      'a forum that is none',
      { ...holding, forum: { kind: 'ngobrol', convener: desa } },
      'forum.kind',
      'is-in',
    ],
    ['an unknown field', { ...holding, mood: 'good' }, 'mood', 'unknown-field'],
  ])('name the field of a body with %s', async (_, body, field, code) => {
    const answer = await served.post(dialogues, body);
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'request-malformed',
      errors: expect.arrayContaining([expect.objectContaining({ field, code })]),
    });
  });

  it.each([
    ['in the future', { ...holding, occurredOn: '2024-01-01' }, 'date-in-the-future'],
    ['of one party', { ...holding, attendance: attendance.slice(1) }, 'dialogue-needs-two-parties'],
    ['that ended before it began', { ...holding, endsAt: '08:00' }, 'meeting-ends-before-it-starts'],
    [
      'that was convened by a stranger',
      { ...holding, forum: { kind: 'ngopi', convener: UNKNOWN } },
      'stakeholder-unknown',
    ],
    ['of a nameless forum', { ...holding, forum: { kind: 'other', convener: desa } }, 'forum-name-missing'],
  ])('are refused when held %s', async (_, body, code) => {
    const answer = await served.post(dialogues, body);
    expect(answer.body).toMatchObject({ status: 422, code });
  });

  it('are refused when nobody recorded them', async () => {
    const { forum: _forum, ...told } = holding;
    const refusal = { status: 404, code: 'dialogue-unknown' };
    expect((await served.get(`/dialogues/${UNKNOWN}`)).body).toMatchObject(refusal);
    expect((await served.post(`/dialogues/${UNKNOWN}/holding`, told)).body).toMatchObject(refusal);
    expect((await served.post(`/dialogues/${UNKNOWN}/cancellation`, { reason: 'x' })).body).toMatchObject(
      refusal,
    );
    const elsewhere = `/collaborations/${UNKNOWN}/dialogues`;
    expect((await served.post(elsewhere, holding)).body).toMatchObject({ code: 'collaboration-unknown' });
    expect((await served.get(elsewhere)).body).toMatchObject({ code: 'collaboration-unknown' });
  });

  it('are cancelled, corrected and taken back', async () => {
    const cancelled = await tell(served, dialogues, scheduling);
    await tell(served, `/dialogues/${cancelled}/cancellation`, { reason: 'bentrok' });
    expect((await served.get(`/dialogues/${cancelled}`)).body).toMatchObject({
      cancelled: { reason: 'bentrok' },
    });
    const id = await held();
    const corrected = { attendance: [...attendance, { stakeholderId: desa, presence: 'absent' }], guests: 1 };
    await tell(served, `/dialogues/${id}/attendance`, { ...corrected, reason: 'daftar kertas' });
    await tell(served, `/dialogues/${id}/retraction`, { reason: 'tercatat dua kali' });
    expect((await served.get(`/dialogues/${id}`)).body).toMatchObject({
      attendance: [{ guests: 3 }, { ...corrected, reason: 'daftar kertas' }],
      retracted: { reason: 'tercatat dua kali' },
    });
    const answer = await served.post(`/dialogues/${id}/minutes`, { items: [information] });
    expect(answer.body).toMatchObject({ status: 422, code: 'dialogue-retracted' });
  });

  it('have minutes that approval freezes and only an amendment changes', async () => {
    const path = `/dialogues/${await held()}`;
    served.setClock('2023-12-31T06:00:00.000Z');
    expect((await served.post(`${path}/approval`, {})).body).toMatchObject({
      status: 422,
      code: 'minutes-missing',
    });
    await tell(served, `${path}/minutes`, { items: [information] });
    await tell(served, `${path}/approval`, { note: 'disetujui' });
    const late = await served.post(`${path}/minutes`, { items: [information, followUp] });
    expect(late.body).toMatchObject({ status: 422, code: 'minutes-approved' });
    served.setClock('2023-12-31T07:00:00.000Z');
    await tell(served, `${path}/amendments`, { items: [information, followUp], reason: 'kurang satu' });
    const readings = async (query: string): Promise<readonly { items: readonly { itemId: string }[] }[]> => {
      const answer = await served.get(`${path}${query}`);
      return (answer.body as { minutes: { readings: { items: { itemId: string }[] }[] } }).minutes.readings;
    };
    expect(await readings('')).toMatchObject([
      { items: [information], reason: null },
      { items: [information, followUp], reason: 'kurang satu' },
    ]);
    expect(await readings('?asOf=2023-12-31T06:30:00Z')).toHaveLength(1);
    expect((await served.get(`${path}?asOf=2023-12-01T00:00:00Z`)).body).toMatchObject({
      code: 'dialogue-unknown',
    });
  });

  it('give lines of minutes ids that a retry meets again', async () => {
    const path = `/dialogues/${await held()}/minutes`;
    const headers = { 'Idempotency-Key': KEY };
    const first = await served.post(path, { items: [information, followUp] }, headers);
    const again = await served.post(path, { items: [information, followUp] }, headers);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['rembuk-position']).toBe(first.headers['rembuk-position']);
    const other = await served.post(path, { items: [information] }, headers);
    expect(other.body).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  it.each([
    ['without text', { kind: 'information', text: '' }, 400, 'request-malformed'],
    ['of 2,001 letters', { kind: 'information', text: 'a'.repeat(2_001) }, 400, 'request-malformed'],
    ['that is a list', [information], 400, 'request-malformed'],
    ['with an owner though nothing follows', { ...information, owner: desa }, 422, 'item-no-follow-up'],
    ['that follows up by no day', { ...followUp, dueOn: undefined }, 422, 'follow-up-incomplete'],
    ['with an identity number', { ...information, text: 'NIK 3603201203190001' }, 422, 'text-holds-nik'],
  ])('refuse a line of minutes %s', async (_, item, status, code) => {
    const answer = await served.post(`/dialogues/${await held()}/minutes`, { items: [item] });
    expect(answer.body).toMatchObject({ status, code });
  });

  it('carry open follow-ups over to later meetings of their forum, until they are closed', async () => {
    const forum = { kind: 'other', name: 'Rapat koordinasi (contoh)', convener: kecamatan };
    const first = await held({ forum, occurredOn: '2023-10-05' });
    const second = await held({ forum, occurredOn: '2023-12-07' });
    const elsewhere = await held({ forum: { ...forum, name: 'Forum lain' }, occurredOn: '2023-12-08' });
    await tell(served, `/dialogues/${first}/minutes`, {
      items: [information, { itemId: ITEM, ...followUp }],
    });
    const follows = async (id: string, query = ''): Promise<Follows> => {
      const answer = await served.get(`/dialogues/${id}${query}`);
      return answer.body as Follows;
    };
    const open = { ...followUp, itemId: ITEM, dialogueId: first, heldOn: '2023-10-05', overdue: true };
    expect(await follows(first)).toMatchObject({ openFollowUps: [open], carriedOver: [] });
    expect(await follows(second)).toMatchObject({
      openFollowUps: [],
      carriedOver: [{ ...open, evidence: [expect.any(String), expect.any(String)] }],
    });
    expect(await follows(second, '?on=2023-11-30')).toMatchObject({ carriedOver: [{ overdue: false }] });
    expect(await follows(elsewhere)).toMatchObject({ carriedOver: [] });
    const closing = { occurredOn: '2023-12-20', closing: 'done', note: 'terkirim' };
    const path = `/dialogues/${first}/follow-ups/${ITEM}/closing`;
    expect((await served.post(path, closing)).status).toBe(200);
    expect(await follows(second)).toMatchObject({ carriedOver: [] });
    expect(await follows(second, '?on=2023-12-19')).toMatchObject({ carriedOver: [open] });
    const stranger = `/dialogues/${first}/follow-ups/${UNKNOWN}/closing`;
    expect((await served.post(stranger, closing)).body).toMatchObject({
      status: 404,
      code: 'follow-up-unknown',
    });
    const otherwise = await served.post(path, { closing: 'dropped' });
    expect(otherwise.body).toMatchObject({ status: 422, code: 'follow-up-already-closed' });
  });

  it('inherit nothing from later meetings, and of one day only from those told before', async () => {
    const forum = { kind: 'other', name: 'Rapat harian (contoh)', convener: kecamatan };
    const [first, second, third] = [
      await held({ forum, occurredOn: '2023-10-05' }),
      await held({ forum, occurredOn: '2023-10-06' }),
      await held({ forum, occurredOn: '2023-10-06' }),
    ];
    for (const id of [second, third]) await tell(served, `/dialogues/${id}/minutes`, { items: [followUp] });
    const heirs = async (id: string): Promise<unknown> => {
      const answer = await served.get(`/dialogues/${id}`);
      return (answer.body as { carriedOver: { dialogueId: string }[] }).carriedOver.map(
        (one) => one.dialogueId,
      );
    };
    expect([await heirs(first), await heirs(second), await heirs(third)]).toEqual([[], [], [second]]);
  });

  it('refuse a command of somebody who has not seen the newest revision', async () => {
    const path = `/dialogues/${await held()}`;
    await tell(served, `${path}/minutes`, { items: [information] });
    const stale = await served.post(`${path}/approval`, {}, { 'If-Match': '"0"' });
    expect(stale.body).toMatchObject({ status: 412, code: 'revision-stale' });
    expect((await served.post(`${path}/approval`, {}, { 'If-Match': '"1"' })).status).toBe(200);
  });

  it('are listed newest first, page by page', async () => {
    const dates: string[] = [];
    let cursor = '';
    do {
      const answer = await served.get(`${dialogues}?limit=3${cursor}`);
      const { items, next } = answer.body as { items: { date: string }[]; next: string | null };
      dates.push(...items.map(({ date }) => date));
      cursor = next === null ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(dates.length).toBeGreaterThan(6);
    expect(dates).toEqual([...dates].sort().reverse());
    const answer = await served.get(`${dialogues}?on=2023-10-31`);
    expect(answer.body).toMatchObject({ items: [{ date: '2023-10-06' }, {}, {}, {}] });
  });

  it('accept every example of the documentation, time and again', async () => {
    await tell(served, dialogues, { ...scheduling, id: CONTOH.scheduled });
    await tell(served, dialogues, { ...scheduling, id: CONTOH.cancellable });
    for (const id of [CONTOH.held, CONTOH.minuted, CONTOH.approved, CONTOH.retractable]) await held({ id });
    await tell(served, `/dialogues/${CONTOH.minuted}/minutes`, { items: [information] });
    const items = [{ ...followUp, itemId: CONTOH.followUp }];
    await tell(served, `/dialogues/${CONTOH.approved}/minutes`, { items });
    await tell(served, `/dialogues/${CONTOH.approved}/approval`, {});
    const act = (id: string, what: string): string => `post /api/v1/dialogues/${id}/${what}`;
    const expected = {
      [`post /api/v1${dialogues}`]: 201,
      [act(CONTOH.scheduled, 'holding')]: 200,
      [act(CONTOH.held, 'attendance')]: 200,
      [act(CONTOH.cancellable, 'cancellation')]: 200,
      [act(CONTOH.retractable, 'retraction')]: 200,
      [act(CONTOH.held, 'minutes')]: 200,
      [act(CONTOH.minuted, 'approval')]: 200,
      [act(CONTOH.approved, 'amendments')]: 200,
      [act(CONTOH.approved, `follow-ups/${CONTOH.followUp}/closing`)]: 200,
    };
    expect(await sendExamples(served.app, 'dialogue', served.cookie)).toEqual(expected);
    expect(await sendExamples(served.app, 'dialogue', served.cookie)).toEqual(expected);
  });
});
