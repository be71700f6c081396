import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { Served, type Answer } from './app.js';
import { openContoh, openLegok } from './cases.js';
import { holder, later, send, type Holder } from './holders.js';
import { over } from './signed-in.js';

const DAY = 86_400_000;
const ahead = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const legok = `/collaborations/${LEGOK.collaboration}`;
const contoh = `/collaborations/${CONTOH.collaboration}`;
const factor = { occurredOn: '2022-03-10', kind: 'driver', box: 'trust', text: 'Saling kenal' };

interface Made {
  readonly id: string;
  readonly secret: string;
}

describe('tokens', () => {
  let served: Served;
  let owner: Holder;

  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
    await openContoh(served);
    owner = await holder(served, [over('facilitator', '36.03'), over('administrator', '36.03')]);
  });
  afterAll(() => served.stop());

  const make = (body: object, cookie = owner.cookie): Promise<Answer> =>
    send(served, cookie, 'post', '/tokens', { name: 'Skrip', scope: 'read', expiresAt: ahead(30), ...body });
  const made = async (body: object = {}): Promise<Made> => (await make(body)).body as Made;

  it('are what a bearer brings, and a cookie’s secret is not one', async () => {
    const { secret } = await made();
    const me = (bearer: string): Promise<Answer> =>
      served.get('/session', { cookie: '', authorization: `Bearer ${bearer}` });
    expect((await me(secret)).status).toBe(200);
    expect((await me(owner.cookie.slice('rembuk='.length))).body).toMatchObject({
      status: 401,
      code: 'token-unknown',
    });
  });

  it('tell their secret once', async () => {
    const soon = ahead(366).replace(/\d{3}Z$/, '000Z');
    const answer = await make({ expiresAt: soon });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      secret: expect.stringMatching(/^rembuk_[\w-]{43}$/),
      expiresAt: soon,
    });
    const { items } = (await send(served, owner.cookie, 'get', '/tokens')).body as { items: object[] };
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(
      ['collaborationId', 'expiresAt', 'id', 'madeAt', 'name', 'scope'].sort(),
    );
  });

  it.each([
    ['that has ended already', { expiresAt: ahead(-1) }, 422, 'token-expiry-invalid'],
    ['of more than a year', { expiresAt: ahead(367) }, 422, 'token-expiry-invalid'],
    ['without an end', { expiresAt: undefined }, 400, 'request-malformed'],
    ['of another scope', { scope: 'admin' }, 400, 'request-malformed'],
    [
      'for no collaboration',
      { collaborationId: '7c1d2e3f-0000-4000-8000-00000000dead' },
      404,
      'collaboration-unknown',
    ],
  ])('are refused %s', async (_, body, status, code) => {
    expect((await make(body)).body).toMatchObject({ status, code });
  });

  it('are not made for a collaboration that their owner does not see', async () => {
    const { cookie } = await holder(served, [over('recorder', '36.03.2')]);
    const answer = await make({ collaborationId: LEGOK.collaboration }, cookie);
    expect(answer.body).toMatchObject({ status: 404, code: 'collaboration-unknown' });
  });

  it('that read do not record', async () => {
    const { secret } = await made();
    expect((await send(served, secret, 'get', legok)).status).toBe(200);
    const recorded = await send(served, secret, 'post', `${legok}/factors`, factor);
    expect(recorded.body).toMatchObject({ status: 403, code: 'access-denied' });
  });

  it('that record do so in the name of their owner', async () => {
    const { secret } = await made({ scope: 'record' });
    expect((await send(served, secret, 'post', `${legok}/factors`, factor)).status).toBe(201);
  });

  it('for one collaboration open no other', async () => {
    const { secret } = await made({ scope: 'record', collaborationId: LEGOK.collaboration });
    expect((await send(served, secret, 'get', legok)).status).toBe(200);
    expect((await send(served, secret, 'get', contoh)).body).toMatchObject({ code: 'collaboration-unknown' });
    const there = await send(served, secret, 'post', `${contoh}/factors`, factor);
    expect(there.body).toMatchObject({ status: 404, code: 'collaboration-unknown' });
    const { body } = await send(served, secret, 'get', '/collaborations');
    expect((body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([LEGOK.collaboration]);
  });

  it.each([
    ['get', '/tokens'],
    ['post', '/tokens'],
    ['get', '/sessions'],
    ['delete', '/sessions'],
    ['post', '/session/password'],
    ['get', '/accounts'],
    ['post', '/invitations'],
    ['get', '/security-events'],
  ] as const)('do not %s %s', async (method, path) => {
    const { secret } = await made({ scope: 'record' });
    const answer = await send(served, secret, method, path);
    expect(answer.status).toBe(403);
    expect((answer.body as { code: string }).code).toMatch(/^(token-too-narrow|access-denied)$/);
  });

  it('end when they expire, by the time of day', async () => {
    const { secret } = await made({ expiresAt: ahead(1) });
    await later(served, 23, async () => {
      expect((await send(served, secret, 'get', legok)).status).toBe(200);
    });
    await later(served, 25, async () => {
      expect((await send(served, secret, 'get', legok)).body).toMatchObject({
        status: 401,
        code: 'token-unknown',
      });
    });
  });

  it('end when their owner revokes them, and nobody else can', async () => {
    const { id, secret } = await made();
    const stranger = await holder(served, [over('administrator')]);
    const by = (cookie: string): Promise<Answer> => send(served, cookie, 'delete', `/tokens/${id}`);
    expect((await by(stranger.cookie)).body).toMatchObject({ status: 404, code: 'token-unknown' });
    expect((await by(owner.cookie)).status).toBe(204);
    expect((await send(served, secret, 'get', legok)).status).toBe(401);
  });

  it('end with their account’s access, and do not come back with it', async () => {
    const { secret } = await made();
    expect((await send(served, secret, 'get', legok)).status).toBe(200);
    await send(served, served.cookie, 'post', `/accounts/${owner.id}/disabling`);
    expect((await send(served, secret, 'get', legok)).status).toBe(401);
    await send(served, served.cookie, 'post', `/accounts/${owner.id}/enabling`);
    expect((await send(served, secret, 'get', legok)).status).toBe(401);
  });
});
