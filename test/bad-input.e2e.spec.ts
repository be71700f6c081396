import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { EventLog } from '#event-sourcing/event-log.js';
import type { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh } from './cases.js';

const key = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const signal = (over: object = {}): object => ({
  occurredOn: '2023-12-20',
  direction: 'positive',
  weight: 1,
  observer: CONTOH.kecamatan,
  observed: CONTOH.desa,
  text: 'Data dibagikan',
  confidential: false,
  ...over,
});
const figure = (over: object = {}): object => ({
  catchmentId: CONTOH.catchment,
  period: '2022',
  source: 'e-ppgbm',
  measured: 100,
  stunted: 5,
  ...over,
});

describe('bad input', () => {
  let served: Served;
  let contoh: string;
  beforeAll(async () => {
    served = await Served.start();
    contoh = await openContoh(served);
  });
  afterAll(() => served.stop());

  const raw = (body: string, type = 'application/json'): request.Test =>
    request(served.app.getHttpServer())
      .post(`/api/v1${contoh}/trust-signals`)
      .set({ 'content-type': type, cookie: served.cookie })
      .send(body);
  const events = async (): Promise<number> => (await served.app.get(EventLog).readAll(null, 10_000)).length;

  it.each([
    ['wrong types', signal({ weight: 'two', confidential: 1 }), ['confidential is-boolean', 'weight is-in']],
    ['a missing field', signal({ text: undefined }), ['text is-string']],
    ['null for a field that may be absent', signal({ dialogueId: null }), ['dialogueId is-uuid']],
    ['an unknown field', signal({ colour: 'red' }), ['colour unknown-field']],
    ['a date that does not exist', signal({ occurredOn: '2023-02-30' }), ['occurredOn is-occurred-on']],
    ['an id that is none', signal({ observer: 'camat' }), ['observer is-uuid']],
    ['a text without end', signal({ text: 'a'.repeat(3_000) }), ['text is-length']],
    ['a list', [], ['occurredOn is-occurred-on']],
  ])('with %s is answered 400 and names the field', async (_, body, fields) => {
    const { status, body: problem } = await served.post(`${contoh}/trust-signals`, body);
    const { code, errors } = problem as { code: string; errors: { field: string; code: string }[] };
    expect([status, code]).toEqual([400, 'request-malformed']);
    const named = errors.map((error) => `${error.field} ${error.code}`);
    for (const field of fields) expect(named.map((one) => one.split(' ')[0])).toContain(field.split(' ')[0]);
  });

  it.each([
    ['broken JSON', '{"a":', 'application/json', 400],
    ['JSON that is no object', '"text"', 'application/json', 400],
    ['no JSON at all', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['a prototype to pollute', '{"__proto__":{"a":1}}', 'application/json', 400],
    ['a megabyte', JSON.stringify(signal({ text: 'a'.repeat(1_000_000) })), 'application/json', 413],
    ['deep nesting', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'application/json', 400],
  ])('of %s is refused as a problem', async (_, body, type, status) => {
    const answer = await raw(body, type);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect((answer.body as { code: string }).code).toMatch(/^[a-z-]+$/);
  });

  it.each([
    ['U+0000', signal({ text: 'a\0b' }), 400, 'text-invalid'],
    ['a lone surrogate', signal({ text: 'a\ud83e' }), 400, 'text-invalid'],
    ['an identity number', signal({ text: 'anak 3603201203190001' }), 422, 'text-holds-nik'],
    ['tomorrow', signal({ occurredOn: '2024-01-01' }), 422, 'date-in-the-future'],
    ['a stakeholder of nowhere', signal({ observed: key(9) }), 422, 'stakeholder-unknown'],
    ['a meeting of nowhere', signal({ dialogueId: key(9) }), 422, 'dialogue-unknown-here'],
  ])('with %s is refused by its rule', async (_, body, status, code) => {
    const answer = await served.post(`${contoh}/trust-signals`, body);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
  });

  it.each([
    ['more stunted than measured', { stunted: 101 }],
    ['nobody measured', { measured: 0, stunted: 0 }],
    ['negative counts', { stunted: -1 }],
    ['half a child', { stunted: 1.5 }],
  ])('of %s is refused', async (_, over) => {
    const before = await events();
    const answer = await served.post(`${contoh}/prevalence`, figure(over));
    expect([400, 422]).toContain(answer.status);
    expect((answer.body as { errors: unknown[] }).errors).not.toHaveLength(0);
    expect(await events()).toBe(before);
  });

  it.each([
    ['a collaboration', 'post', `/collaborations/${key(8)}/trust-signals`, 'collaboration-unknown'],
    ['a signal', 'post', `/trust-signals/${key(8)}/retraction`, 'trust-signal-unknown'],
    ['a meeting', 'get', `/dialogues/${key(8)}`, 'dialogue-unknown'],
    ['an event', 'get', '/events/999999999999', 'event-unknown'],
    ['a strange event', 'get', '/events/%00', 'event-unknown'],
    ['a route', 'get', '/nowhere', 'route-unknown'],
  ])('that asks for %s nobody knows is answered 404', async (_, method, path, code) => {
    const body = path.includes('retraction') ? { reason: 'keliru' } : signal();
    const answer = method === 'post' ? await served.post(path, body) : await served.get(path);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([404, code]);
  });

  it.each([
    ['id', '/dialogues/one', 'id-invalid'],
    ['region', '/regions/x/board', 'region-invalid'],
    ['cursor', `/collaborations/${CONTOH.collaboration}/trust-signals?cursor=abc`, 'cursor-unknown'],
    ['limit', `/collaborations/${CONTOH.collaboration}/trust-signals?limit=1000`, 'request-malformed'],
    ['day', `/collaborations/${CONTOH.collaboration}/phases?on=2023-02-31`, 'request-malformed'],
    ['instant', `/collaborations/${CONTOH.collaboration}/phases?asOf=yesterday`, 'request-malformed'],
    ['parameter', `/collaborations/${CONTOH.collaboration}/phases?when=now`, 'request-malformed'],
    [
      'repeated day',
      `/collaborations/${CONTOH.collaboration}/phases?on=2023-01-01&on=2023-01-02`,
      'request-malformed',
    ],
  ])('in an address (%s) is answered 400', async (_, path, code) => {
    const answer = await served.get(path);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, code]);
  });

  it.each([
    ['idempotency-key', 'mine', 'idempotency-key-invalid'],
    ['if-match', '3', 'if-match-invalid'],
  ])('in the header %s is answered 400', async (header, value, code) => {
    const answer = await served.post(`${contoh}/trust-signals`, signal(), { [header]: value });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, code]);
  });

  it('in Rembuk-Position is answered 400, and one that never comes 503', async () => {
    const path = `${contoh}/trust-signals`;
    expect((await served.get(path, { 'rembuk-position': 'here' })).status).toBe(400);
    const answer = await served.get(path, { 'rembuk-position': '999999999999' });
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
  });

  it('speaks Indonesian, and English when asked', async () => {
    const indonesian = await served.post(`${contoh}/trust-signals`, signal({ text: 'a 3603201203190001' }));
    const english = await served.post(`${contoh}/trust-signals`, signal({ text: 'a 3603201203190001' }), {
      'accept-language': 'en-GB,en;q=0.9',
    });
    expect(indonesian.headers['content-language']).toBe('id');
    expect(english.headers['content-language']).toBe('en');
    const titles = [indonesian, english].map(({ body }) => (body as { title: string }).title);
    expect(new Set(titles).size).toBe(2);
  });

  it('that uses a key again for something else is answered 409, and the same thing its first answer', async () => {
    const first = await served.post(`${contoh}/trust-signals`, signal(), { 'idempotency-key': key(1) });
    const before = await events();
    const again = await served.post(`${contoh}/trust-signals`, signal(), { 'idempotency-key': key(1) });
    const other = await served.post(`${contoh}/trust-signals`, signal({ weight: 3 }), {
      'idempotency-key': key(1),
    });
    expect(again.body).toEqual(first.body);
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'idempotency-key-reused']);
    expect(await events()).toBe(before);
  });

  it('that has seen an older revision is answered 412', async () => {
    const { body } = await served.post(`${contoh}/trust-signals`, signal());
    const { id } = body as { id: string };
    const answer = await served.post(
      `/trust-signals/${id}/retraction`,
      { reason: 'keliru' },
      { 'if-match': '"7"' },
    );
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([412, 'revision-stale']);
  });

  it('that comes twice at once is recorded once', async () => {
    const before = await events();
    const answers = await Promise.all(
      [1, 2, 3].map(() => served.post(`${contoh}/trust-signals`, signal(), { 'idempotency-key': key(2) })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await events()).toBe(before + 1);
  });

  it('in the log, of a type nobody knows, stops commands on its record alone and shows as incomplete', async () => {
    const log = served.app.get(EventLog);
    const { body } = await served.post(`${contoh}/trust-signals`, signal());
    const { id } = body as { id: string };
    const [known] = await log.read(`trustSignal-${id}`);
    if (!known) throw new Error('it was just recorded');
    const strange = { ...known, id: key(77), type: 'TrustSignalWeighed' };
    const { position } = await log.append(`trustSignal-${id}`, 0, [strange]);
    const refused = await served.post(`/trust-signals/${id}/retraction`, { reason: 'keliru' });
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'stream-not-understood']);
    const list = await served.get(`${contoh}/trust-signals`, { 'rembuk-position': position });
    expect((list.body as { incomplete: string[] }).incomplete).toEqual([position]);
    const phases = await served.get(`${contoh}/phases?asOf=2030-01-01T00:00:00Z`);
    expect((phases.body as { incomplete: string[] }).incomplete).toEqual([position]);
    expect((await served.post(`${contoh}/trust-signals`, signal())).status).toBe(201);
  });

  it('is not blamed for a full disk: 503, nothing is recorded, and it goes on when there is room', async () => {
    const log = served.app.get<SqliteEventLog>(EventLog);
    const before = await events();
    const pages = Number(log['db'].pragma('page_count', { simple: true }));
    log['db'].pragma(`max_page_count = ${pages + 1}`);
    const long = signal({ text: 'panjang '.repeat(200) });
    const statuses: number[] = [];
    while (!statuses.includes(503) && statuses.length < 100)
      statuses.push((await served.post(`${contoh}/trust-signals`, long)).status);
    expect(new Set(statuses)).toEqual(new Set([...statuses.slice(0, -1), 503]));
    const together = await Promise.all(
      Array.from({ length: 30 }, () => served.post(`${contoh}/trust-signals`, long)),
    );
    const full = together.filter(({ status }) => status === 503);
    expect(full.length).toBeGreaterThan(0);
    expect(new Set(full.map(({ body }) => (body as { code: string }).code))).toEqual(
      new Set(['storage-full']),
    );
    expect(full[0]?.headers['retry-after']).toBe('2');
    const stored = [...statuses, ...together.map(({ status }) => status)].filter((status) => status === 201);
    expect(await events()).toBe(before + stored.length);
    log['db'].pragma('max_page_count = 1000000');
    expect((await served.post(`${contoh}/trust-signals`, long)).status).toBe(201);
    expect(await events()).toBe(before + stored.length + 1);
  });
});
