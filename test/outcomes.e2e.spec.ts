import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEGOK } from '../apps/api/src/demo-ids.js';
import { fieldsOf, Served } from './app.js';
import { openLegok, tell } from './cases.js';

const { camat, puskesmasLegok, pkk, sicer } = LEGOK;
const LEGOK_PATH = `/collaborations/${LEGOK.collaboration}`;
const SESSIONS = `${LEGOK_PATH}/understanding-sessions`;
const OUTCOMES = `${LEGOK_PATH}/outcomes`;
const NOBODY = '00000000-0000-4000-8000-00000000ffff';

const statement = {
  topic: 'mission',
  text: 'Semua balita ditimbang setiap bulan',
  agree: [camat, puskesmasLegok],
  disagree: [],
  silent: [pkk],
};
const session = { occurredOn: '2022-03-10', statements: [statement] };
const outcome = {
  occurredOn: '2022-04-01',
  kind: 'small-win',
  title: 'Timbang serentak',
  text: 'Semua posyandu menimbang pada hari yang sama',
  commitments: [],
  parties: [puskesmasLegok, pkk],
};

let served: Served;
let dialogueId: string;
let commitmentId: string;

beforeAll(async () => {
  served = await Served.start();
  await openLegok(served);
  dialogueId = await tell(served, `${LEGOK_PATH}/dialogues`, {
    occurredOn: '2022-03-10',
    forum: { kind: 'lokmin', convener: puskesmasLegok },
    agenda: ['Timbang bulanan'],
    attendance: [
      { stakeholderId: camat, presence: 'present' },
      { stakeholderId: puskesmasLegok, presence: 'present' },
    ],
    guests: 0,
  });
  commitmentId = await tell(served, `${LEGOK_PATH}/commitments`, {
    occurredOn: '2022-03-10',
    title: 'Orang tua asuh',
    preamble: 'Para pihak bersepakat',
    parties: [camat, puskesmasLegok],
    clauses: [{ text: 'Menimbang setiap bulan', owner: puskesmasLegok, dueOn: '2022-12-31' }],
  });
});
afterAll(() => served.stop());

const items = async (path: string): Promise<readonly Record<string, unknown>[]> =>
  ((await served.get(path)).body as { items: readonly Record<string, unknown>[] }).items;

describe('An understanding session over HTTP', () => {
  it('is recorded in its meeting and listed, newest first', async () => {
    const answer = await served.post(SESSIONS, { ...session, dialogueId });
    expect([answer.status, answer.headers['etag']]).toEqual([201, '"0"']);
    const { id } = answer.body as { id: string };
    const later = await tell(served, SESSIONS, { ...session, occurredOn: '2022-05' });
    expect(await items(SESSIONS)).toEqual([
      expect.objectContaining({ id: later, dialogueId: null, provenance: null }),
      expect.objectContaining({ id, dialogueId, statements: [statement], revision: 0, retracted: null }),
    ]);
    expect(await items(`${SESSIONS}?on=2022-05-30`)).toEqual([expect.objectContaining({ id })]);
  });

  it('can be taken back, and is still whole as of before', async () => {
    const id = await tell(served, SESSIONS, session);
    served.setClock('2023-12-31T07:00:00.000Z');
    const answer = await served.post(`/understanding-sessions/${id}/retraction`, { reason: 'Salah tanggal' });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id, revision: 1 })]);
    const of = (all: readonly Record<string, unknown>[]): unknown => all.find((one) => one['id'] === id);
    expect(of(await items(SESSIONS))).toMatchObject({ retracted: { reason: 'Salah tanggal' } });
    expect(of(await items(`${SESSIONS}?asOf=2023-12-31T06:00:00Z`))).toMatchObject({ retracted: null });
  });

  it.each([
    ['an unknown meeting', { ...session, dialogueId: NOBODY }, 'dialogue-unknown-here', 'dialogueId'],
    [
      'a stakeholder in two places',
      { ...session, statements: [{ ...statement, disagree: [camat] }] },
      'stakeholder-named-twice',
      'statements.0',
    ],
    [
      'a stakeholder outside the roster',
      { ...session, statements: [{ ...statement, agree: [sicer] }] },
      'stakeholder-unknown',
      'statements.0.agree',
    ],
    ['a topic twice', { ...session, statements: [statement, statement] }, 'topic-twice', 'statements'],
  ])('is refused with %s', async (_what, body, code, field) => {
    const answer = await served.post(SESSIONS, body);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ field, code }] });
  });

  it('is refused when malformed, naming every field', async () => {
    const answer = await served.post(SESSIONS, {
      occurredOn: '2022-02-30',
      statements: [
        { ...statement, topic: 'weather', agree: ['camat'], disagree: 'nobody', mood: 'good' },
        [],
      ],
      provenance: [],
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'occurredOn is-occurred-on',
      'provenance is-object',
      'statements is-object',
      'statements.0.agree is-uuid',
      'statements.0.disagree array-max-size',
      'statements.0.disagree is-array',
      'statements.0.disagree is-uuid',
      'statements.0.mood unknown-field',
      'statements.0.topic is-in',
    ]);
  });
});

describe('An outcome over HTTP', () => {
  it('is recorded with the commitments it came from and listed', async () => {
    const id = await tell(served, OUTCOMES, {
      ...outcome,
      commitments: [commitmentId],
      provenance: { citation: 'Prawansa et al. 2024, section D', illustration: false },
    });
    expect(await items(OUTCOMES)).toEqual([
      expect.objectContaining({
        id,
        kind: 'small-win',
        title: outcome.title,
        commitments: [commitmentId],
        parties: outcome.parties,
        provenance: { citation: 'Prawansa et al. 2024, section D', illustration: false },
        recorded: expect.objectContaining({ occurredOn: '2022-04-01' }),
      }),
    ]);
  });

  it('gets the same answer under the same key, and another body under it is refused', async () => {
    const key = { 'idempotency-key': '2b9d6a04-7f0e-4a52-8f5e-0c1d3b5a7e91' };
    const before = (await items(OUTCOMES)).length;
    const first = await served.post(OUTCOMES, outcome, key);
    const again = await served.post(OUTCOMES, outcome, key);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect(await items(OUTCOMES)).toHaveLength(before + 1);
    const other = await served.post(OUTCOMES, { ...outcome, title: 'Lain' }, key);
    expect(other.body).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  it('keeps the id that its caller chose', async () => {
    const id = 'c0ffee00-0000-4000-8000-000000000001';
    expect(await tell(served, OUTCOMES, { ...outcome, id })).toBe(id);
    expect((await served.post(OUTCOMES, { ...outcome, id })).status).toBe(201);
    const other = await served.post(OUTCOMES, { ...outcome, id, title: 'Lain' });
    expect(other.body).toMatchObject({ status: 422, code: 'outcome-already-recorded' });
  });

  it('is taken back once, over the revision that was seen', async () => {
    const id = await tell(served, OUTCOMES, outcome);
    const path = `/outcomes/${id}/retraction`;
    const stale = await served.post(path, { reason: 'Ditunda' }, { 'if-match': '"3"' });
    expect(stale.body).toMatchObject({ status: 412, code: 'revision-stale' });
    const first = await served.post(path, { reason: 'Ditunda' }, { 'if-match': '"0"' });
    expect([first.status, first.body]).toEqual([200, expect.objectContaining({ id, revision: 1 })]);
    const again = await served.post(path, { reason: 'Ditunda lagi' });
    expect([again.status, again.body]).toEqual([200, first.body]);
  });

  it.each([
    [
      'a commitment of nowhere',
      { ...outcome, commitments: [NOBODY] },
      'commitment-unknown-here',
      'commitments',
    ],
    ['nobody behind it', { ...outcome, parties: [] }, 'outcome-needs-a-party', 'parties'],
    ['a party outside the roster', { ...outcome, parties: [sicer] }, 'stakeholder-unknown', 'parties'],
    ['a day to come', { ...outcome, occurredOn: '2024-01-01' }, 'date-in-the-future', 'occurredOn'],
  ])('is refused with %s', async (_what, body, code, field) => {
    const answer = await served.post(OUTCOMES, body);
    expect(answer.body).toMatchObject({ status: 422, code, errors: [{ field, code }] });
  });

  it('is refused when malformed, naming every field', async () => {
    const { title: _title, ...untitled } = outcome;
    const answer = await served.post(OUTCOMES, {
      ...untitled,
      kind: 'big-win',
      text: '',
      commitments: [commitmentId, commitmentId],
      parties: Array.from({ length: 201 }, () => camat),
    });
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual([
      'commitments array-unique',
      'kind is-in',
      'parties array-max-size',
      'text is-length',
      'title is-length',
      'title is-string',
    ]);
  });

  it.each([
    [`/outcomes/${NOBODY}/retraction`, 'outcome-unknown'],
    [`/understanding-sessions/${NOBODY}/retraction`, 'understanding-unknown'],
  ])('that nobody recorded is not taken back: %s', async (path, code) => {
    expect((await served.post(path, { reason: 'Salah' })).body).toMatchObject({ status: 404, code });
  });
});
