import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH, CONTOH_TEXT } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh, tell } from './cases.js';
import { sendExamples } from './examples.js';

const KEY = '2d9f6f0e-64a5-4d3c-8b1e-2f3a4b5c6d7e';
const UNKNOWN = '7c1d2e3f-0000-4000-8000-00000000dead';
const CLAUSE = '7c1d2e3f-0000-4000-8000-0000000000a1';
const OTHER_CLAUSE = '7c1d2e3f-0000-4000-8000-0000000000a2';
const { kecamatan, puskesmas, perusahaan, person, witness } = CONTOH;

const clauses = [
  {
    clauseId: CLAUSE,
    text: 'Dua belas anak asuh',
    owner: puskesmas,
    dueOn: '2023-12-15',
    target: { quantity: 12, unit: 'anak asuh' },
  },
  { clauseId: OTHER_CLAUSE, text: 'Data dibuka', owner: kecamatan, dueOn: '2024-06-30' },
];
const wording = { title: 'Orang tua asuh', preamble: '', parties: [kecamatan, puskesmas], clauses };
const proposal = { occurredOn: '2023-11-02', ...wording };
const evidence = { sha256: 'a'.repeat(64), attestedBy: witness };
const ink = { occurredOn: '2023-11-20', personId: person, capacity: 'Camat', method: 'wet-ink', evidence };

/** The canonical JSON of the text above by hand: names in order, no space. */
const canonical = (id: string): string =>
  `{"clauses":[{"clauseId":"${CLAUSE}","dueOn":"2023-12-15","owner":"${puskesmas}",` +
  `"target":{"quantity":12,"unit":"anak asuh"},"text":"Dua belas anak asuh"},` +
  `{"clauseId":"${OTHER_CLAUSE}","dueOn":"2024-06-30","owner":"${kecamatan}","text":"Data dibuka"}],` +
  `"commitmentId":"${id}","parties":["${kecamatan}","${puskesmas}"],"preamble":"",` +
  `"title":"Orang tua asuh","version":1}`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Versions {
  readonly versions: readonly { readonly digest: string }[];
}

describe('commitments over HTTP', () => {
  let served: Served;
  let contoh: string;

  beforeAll(async () => {
    served = await Served.start();
    contoh = await openContoh(served);
    await tell(served, `${contoh}/stakeholders`, {
      id: perusahaan,
      occurredOn: '2022',
      name: 'PT Contoh (contoh)',
      sector: 'private',
      state: false,
      role: 'partner',
    });
  });
  afterAll(() => served.stop());

  const proposed = (over: object = {}): Promise<string> =>
    tell(served, `${contoh}/commitments`, { ...proposal, ...over });

  const agreed = async (over: object = {}): Promise<string> => {
    const id = await proposed(over);
    await tell(served, `/commitments/${id}/agreement`, { occurredOn: '2023-11-15' });
    return id;
  };

  const digestOf = async (id: string): Promise<string> => {
    const { versions } = (await served.get(`/commitments/${id}`)).body as Versions;
    return String(versions.at(-1)?.digest);
  };

  const signed = async (id: string, ...parties: readonly string[]): Promise<void> => {
    const digest = await digestOf(id);
    for (const party of parties)
      await tell(served, `/commitments/${id}/signatures`, { ...ink, party, digest });
  };

  const inForce = async (over: object = {}): Promise<string> => {
    const id = await agreed(over);
    await signed(id, kecamatan, puskesmas);
    return id;
  };

  it('are proposed, agreed and signed over the digest of their canonical text', async () => {
    const answer = await served.post(`${contoh}/commitments`, proposal);
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ etag: '"0"' });
    const { id } = answer.body as { id: string };
    const path = `/commitments/${id}`;
    const read = async (query = ''): Promise<unknown> => (await served.get(`${path}${query}`)).body;
    expect(await read()).toMatchObject({ ...wording, status: 'proposed', versions: [], revision: 0 });
    await tell(served, `${path}/agreement`, { occurredOn: '2023-11-15' });
    const digest = sha256(canonical(id));
    expect(await read()).toMatchObject({
      status: 'agreed',
      versions: [{ digest, text: { commitmentId: id, version: 1, ...wording }, inForce: null }],
    });
    await tell(served, `${path}/signatures`, { ...ink, party: kecamatan, digest });
    expect(await read()).toMatchObject({ status: 'agreed' });
    const last = await served.post(`${path}/signatures`, { ...ink, party: puskesmas, digest });
    expect(last.body).toMatchObject({ id, revision: 4 });
    expect(await read()).toMatchObject({
      status: 'in-force',
      versions: [{ signatures: [{ party: kecamatan, evidence }, { party: puskesmas }] }],
    });
    expect(await read('?on=2023-11-19')).toMatchObject({ status: 'agreed' });
    expect(await read('?on=2023-11-14')).toMatchObject({ status: 'proposed' });
    expect((await served.get(path)).headers).toMatchObject({ etag: '"4"' });
  });

  it('give clauses ids that a retry meets again', async () => {
    const headers = { 'Idempotency-Key': KEY };
    const nameless = { ...proposal, clauses: clauses.map(({ clauseId: _id, ...clause }) => clause) };
    const first = await served.post(`${contoh}/commitments`, nameless, headers);
    const again = await served.post(`${contoh}/commitments`, nameless, headers);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    const other = await served.post(`${contoh}/commitments`, { ...nameless, title: 'Lain' }, headers);
    expect(other.body).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
  });

  it.each([
    ['no title', { ...proposal, title: '' }, 'title', 'is-length'],
    ['a preamble of 2,001 letters', { ...proposal, preamble: 'a'.repeat(2_001) }, 'preamble', 'is-length'],
    ['a party that is no id', { ...proposal, parties: ['camat', puskesmas] }, 'parties', 'is-uuid'],
    [
      '201 parties',
      { ...proposal, parties: Array<string>(201).fill(puskesmas) },
      'parties',
      'array-max-size',
    ],
    ['a clause that is a list', { ...proposal, clauses: [clauses] }, 'clauses', 'is-object'],
    [
      'a target of half a child',
      { ...proposal, clauses: [{ ...clauses[0], target: { quantity: 0.5, unit: 'anak' } }] },
      'clauses.0.target.quantity',
      'is-int',
    ],
    [
      'a due day that does not exist',
      { ...proposal, clauses: [{ ...clauses[1], dueOn: '2023-02-30' }] },
      'clauses.0.dueOn',
      'is-day',
    ],
    ['an unknown field', { ...proposal, penalty: 1 }, 'penalty', 'unknown-field'],
  ])('name the field of a body with %s', async (_, body, field, code) => {
    const answer = await served.post(`${contoh}/commitments`, body);
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'request-malformed',
      errors: expect.arrayContaining([expect.objectContaining({ field, code })]),
    });
  });

  it.each([
    ['by one alone', { ...proposal, parties: [puskesmas] }, 'commitment-needs-two-parties'],
    ['without a clause', { ...proposal, clauses: [] }, 'commitment-needs-a-clause'],
    [
      'owed by a stranger',
      { ...proposal, clauses: [{ ...clauses[0], owner: UNKNOWN }] },
      'clause-owner-no-party',
    ],
    ['in a meeting nobody recorded', { ...proposal, dialogueId: UNKNOWN }, 'dialogue-unknown-here'],
    ['in the future', { ...proposal, occurredOn: '2024-01-01' }, 'date-in-the-future'],
  ])('are refused when proposed %s', async (_, body, code) => {
    const answer = await served.post(`${contoh}/commitments`, body);
    expect(answer.body).toMatchObject({ status: 422, code });
  });

  it('are proposed in a meeting that is on record', async () => {
    const dialogueId = await tell(served, `${contoh}/dialogues`, {
      occurredOn: '2023-11-02',
      forum: { kind: 'lokmin', convener: puskesmas },
      agenda: [],
      attendance: [kecamatan, puskesmas].map((stakeholderId) => ({ stakeholderId, presence: 'present' })),
      guests: 0,
    });
    const id = await proposed({ dialogueId });
    expect((await served.get(`/commitments/${id}`)).body).toMatchObject({ dialogueId });
    await tell(served, `/dialogues/${dialogueId}/retraction`, { reason: 'salah' });
    const answer = await served.post(`${contoh}/commitments`, { ...proposal, dialogueId });
    expect(answer.body).toMatchObject({ status: 422, code: 'dialogue-unknown-here' });
  });

  it('are refused when nobody proposed them', async () => {
    const refusal = { status: 404, code: 'commitment-unknown' };
    const path = `/commitments/${UNKNOWN}`;
    expect((await served.get(path)).body).toMatchObject(refusal);
    expect((await served.post(`${path}/agreement`, {})).body).toMatchObject(refusal);
    const signing = { ...ink, party: kecamatan, digest: sha256('') };
    expect((await served.post(`${path}/signatures`, signing)).body).toMatchObject(refusal);
    expect((await served.post(`${path}/declines`, { party: kecamatan, reason: 'x' })).body).toMatchObject(
      refusal,
    );
    const note = { note: 'x' };
    expect((await served.post(`${path}/clauses/${CLAUSE}/fulfilment`, note)).body).toMatchObject(refusal);
    const elsewhere = await served.get(`/collaborations/${UNKNOWN}/commitments`);
    expect(elsewhere.body).toMatchObject({ status: 404, code: 'collaboration-unknown' });
  });

  it.each([
    ['over another text', { digest: sha256('another text') }, 422, 'commitment-text-changed'],
    ['with a passkey, which nothing verifies', { method: 'passkey' }, 422, 'signing-method-unavailable'],
    ['as certified, which nothing verifies', { method: 'certified' }, 422, 'signing-method-unavailable'],
    ['without a witness', { evidence: undefined }, 422, 'signature-needs-witness'],
    [
      'with oneself as witness',
      { evidence: { ...evidence, attestedBy: person } },
      422,
      'signature-needs-witness',
    ],
    ['by nobody it asks', { party: perusahaan }, 422, 'commitment-party-not-required'],
    ['by a method that is none', { method: 'fax' }, 400, 'request-malformed'],
    ['over a digest that is none', { digest: 'A'.repeat(64) }, 400, 'request-malformed'],
    ['by no person', { personId: 'Pak Camat' }, 400, 'request-malformed'],
  ])('cannot be signed %s', async (_, over, status, code) => {
    const id = await agreed();
    const body = { ...ink, party: kecamatan, digest: await digestOf(id), ...over };
    const answer = await served.post(`/commitments/${id}/signatures`, body);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('cannot be signed or declined before they are agreed', async () => {
    const path = `/commitments/${await proposed()}`;
    const refusal = { status: 422, code: 'commitment-not-agreed' };
    const signing = { ...ink, party: kecamatan, digest: sha256('') };
    expect((await served.post(`${path}/signatures`, signing)).body).toMatchObject(refusal);
    expect((await served.post(`${path}/declines`, { party: kecamatan, reason: 'x' })).body).toMatchObject(
      refusal,
    );
  });

  it('ask all parties again when they are amended, and the old text can be signed no more', async () => {
    const id = await inForce();
    const path = `/commitments/${id}`;
    const old = await digestOf(id);
    served.setClock('2023-12-31T06:00:00.000Z');
    const amended = { ...wording, preamble: 'Diperpanjang', reason: 'target bergeser' };
    await tell(served, `${path}/amendments`, amended);
    expect((await served.get(path)).body).toMatchObject({
      preamble: 'Diperpanjang',
      versions: [
        { digest: old, signatures: [{}, {}] },
        { text: { version: 2 }, reason: 'target bergeser', signatures: [] },
      ],
    });
    const before = await served.get(`${path}?asOf=2023-12-31T05:59:59Z`);
    expect(before.body).toMatchObject({ preamble: '', revision: 4, versions: [{ digest: old }] });
    expect((before.body as Versions).versions).toHaveLength(1);
    const third = await agreed({ parties: [kecamatan, puskesmas, perusahaan] });
    const superseded = await digestOf(third);
    await tell(served, `/commitments/${third}/amendments`, amended);
    const signing = { ...ink, occurredOn: undefined, party: kecamatan, digest: superseded };
    const answer = await served.post(`/commitments/${third}/signatures`, signing);
    expect(answer.body).toMatchObject({ status: 422, code: 'commitment-version-superseded' });
  });

  it('record who declines the present text, and why', async () => {
    const id = await agreed();
    await tell(served, `/commitments/${id}/amendments`, { ...wording, preamble: 'Baru', reason: 'x' });
    await tell(served, `/commitments/${id}/declines`, { party: puskesmas, reason: 'anggaran' });
    expect((await served.get(`/commitments/${id}`)).body).toMatchObject({
      versions: [{ declines: [] }, { declines: [{ party: puskesmas, reason: 'anggaran' }] }],
    });
  });

  it('stand as their clauses stand on the day asked for', async () => {
    const id = await inForce();
    const clause = `/commitments/${id}/clauses/${CLAUSE}`;
    await tell(served, `${clause}/progress`, { occurredOn: '2023-11-30', quantity: 7, note: 'tujuh' });
    await tell(served, `${clause}/breach`, { occurredOn: '2023-12-20', reason: 'berhenti' });
    const status = async (query = ''): Promise<unknown> => {
      const answer = await served.get(`/commitments/${id}${query}`);
      return (answer.body as { status: string }).status;
    };
    expect(await status()).toBe('breached');
    expect(await status('?on=2023-12-19')).toBe('in-force');
    await tell(served, `${clause}/fulfilment`, { occurredOn: '2023-12-28', note: 'akhirnya' });
    await tell(served, `/commitments/${id}/clauses/${OTHER_CLAUSE}/fulfilment`, { note: 'dibuka' });
    expect(await status()).toBe('fulfilled');
    const { body } = (await served.get(`${contoh}/commitments?limit=200`)) as { body: { items: object[] } };
    expect(body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ id, status: 'fulfilled' })]),
    );
    expect((await served.get(`/commitments/${id}`)).body).toMatchObject({
      clauseFacts: [{ kind: 'progress', quantity: 7 }, { kind: 'breached' }, { kind: 'fulfilled' }, {}],
    });
  });

  it.each([
    ['a clause nobody owes', UNKNOWN, { quantity: 1, note: 'x' }, 404, 'clause-unknown'],
    [
      'a count where nothing is counted',
      OTHER_CLAUSE,
      { quantity: 1, note: 'x' },
      422,
      'clause-without-target',
    ],
    ['less than nothing', CLAUSE, { quantity: -1, note: 'x' }, 400, 'request-malformed'],
    [
      'progress before the agreement',
      CLAUSE,
      { occurredOn: '2023-11-01', note: 'x' },
      422,
      'date-before-agreement',
    ],
  ])('refuse progress on %s', async (_, clauseId, body, status, code) => {
    const id = await inForce();
    const answer = await served.post(`/commitments/${id}/clauses/${clauseId}/progress`, body);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('are withdrawn and taken back', async () => {
    const id = await inForce();
    await tell(served, `/commitments/${id}/withdrawal`, { occurredOn: '2023-12-10', reason: 'diganti' });
    expect((await served.get(`/commitments/${id}`)).body).toMatchObject({ status: 'withdrawn' });
    expect((await served.get(`/commitments/${id}?on=2023-12-09`)).body).toMatchObject({ status: 'in-force' });
    await tell(served, `/commitments/${id}/retraction`, { reason: 'salah' });
    expect((await served.get(`/commitments/${id}?on=2023-12-09`)).body).toMatchObject({
      status: 'retracted',
    });
  });

  it('refuse a command of somebody who has not seen the newest revision', async () => {
    const id = await agreed();
    const withdrawal = { reason: 'x' };
    const stale = await served.post(`/commitments/${id}/withdrawal`, withdrawal, { 'If-Match': '"0"' });
    expect(stale.body).toMatchObject({ status: 412, code: 'revision-stale' });
    const fresh = await served.post(`/commitments/${id}/withdrawal`, withdrawal, { 'If-Match': '"1"' });
    expect(fresh.body).toMatchObject({ id, revision: 2 });
    expect(fresh.headers).toMatchObject({ etag: '"2"' });
  });

  it('accept every example of the documentation, time and again', async () => {
    const text = { ...proposal, ...CONTOH_TEXT };
    const {
      proposed: open,
      agreed: signable,
      declinable,
      inForce: binding,
      amendable,
      withdrawable,
      retractableCommitment,
    } = CONTOH;
    for (const id of [open, withdrawable, retractableCommitment]) await proposed({ ...text, id });
    for (const id of [signable, declinable, amendable, binding]) await agreed({ ...text, id });
    await signed(binding, ...CONTOH_TEXT.parties);
    const act = (id: string, what: string): string => `post /api/v1/commitments/${id}/${what}`;
    const expected = {
      [`post /api/v1${contoh}/commitments`]: 201,
      [act(open, 'agreement')]: 200,
      [act(signable, 'signatures')]: 200,
      [act(declinable, 'declines')]: 200,
      [act(amendable, 'amendments')]: 200,
      [act(withdrawable, 'withdrawal')]: 200,
      [act(retractableCommitment, 'retraction')]: 200,
      [act(binding, `clauses/${CONTOH.clause}/progress`)]: 200,
      [act(binding, `clauses/${CONTOH.clauseDone}/fulfilment`)]: 200,
      [act(binding, `clauses/${CONTOH.clauseBroken}/breach`)]: 200,
    };
    expect(await sendExamples(served.app, 'commitment', served.cookie)).toEqual(expected);
    expect(await sendExamples(served.app, 'commitment', served.cookie)).toEqual(expected);
  });
});
