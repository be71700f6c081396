import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Accounts } from '#directory/accounts.js';
import { Directory } from '#directory/directory.js';
import { SecurityEvents } from '#directory/security-events.js';
import { RealTime } from '../apps/api/src/access/real-time.js';
import { Served, type Answer } from './app.js';
import { Authenticator, type Odd, type Offered } from './authenticator.js';
import { over, signedIn } from './signed-in.js';

const ORIGIN = 'http://localhost:3000';
const HERE = { host: 'localhost:3000', origin: ORIGIN };
const NOBODY = { ...HERE, cookie: '' };

interface Begun {
  readonly ceremony: string;
  readonly options: Offered & Readonly<Record<string, unknown>>;
}

/** Somebody with one passkey. */
interface Owner {
  readonly accountId: string;
  readonly headers: typeof NOBODY;
  readonly passkey: Authenticator;
}

describe('passkeys', () => {
  let served: Served;
  let refusal: unknown;
  let ahead = 0;
  const pass = (minutes: number): void => {
    ahead += minutes * 60_000;
    served.app.get(RealTime).now = () => new Date(Date.now() + ahead).toISOString();
  };

  beforeAll(async () => {
    served = await Served.start();
    refusal = (await send(await begin(), new Authenticator(ORIGIN).get({ challenge: 'x' }))).body;
  });
  afterAll(() => served.stop());

  async function begin(path = '/session/passkey/options', headers = NOBODY): Promise<Begun> {
    const { status, body } = await served.post(path, {}, headers);
    expect(status).toBe(200);
    return body as Begun;
  }
  const send = ({ ceremony }: Begun, response: object, headers = NOBODY): Promise<Answer> =>
    served.post('/session/passkey', { ceremony, response }, headers);
  const add = ({ ceremony }: Begun, response: object, headers: typeof NOBODY): Promise<Answer> =>
    served.post('/passkeys', { ceremony, name: 'Telepon (contoh)', response }, headers);
  const remove = (id: string, headers: typeof NOBODY): Promise<Answer> =>
    request(served.app.getHttpServer()).delete(`/api/v1/passkeys/${id}`).set(headers);

  async function somebody(): Promise<Owner['headers']> {
    const cookie = await signedIn(served.app.get(Directory), [over('recorder')]);
    return { ...HERE, cookie };
  }
  async function owner(id?: string): Promise<Owner> {
    const headers = await somebody();
    const passkey = new Authenticator(ORIGIN, id);
    const begun = await begin('/passkeys/options', headers);
    expect((await add(begun, passkey.create(begun.options), headers)).status).toBe(201);
    const { accountId } = (await served.get('/session', headers)).body as { accountId: string };
    return { accountId, headers, passkey };
  }
  async function signIn({ passkey }: Owner, odd: Odd = {}): Promise<Answer> {
    const begun = await begin();
    return send(begun, passkey.get(begun.options, odd));
  }
  const ownOf = async ({ headers }: Owner): Promise<{ id: string }[]> =>
    ((await served.get('/passkeys', headers)).body as { items: { id: string }[] }).items;

  function expectRefused(answer: Answer): void {
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual(refusal);
    expect(answer.headers['set-cookie']).toBeUndefined();
  }

  it('are offered for this host, bound to an opaque handle, without attestation and never twice', async () => {
    const { headers, accountId, passkey } = await owner();
    const { options } = await begin('/passkeys/options', headers);
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Rembuk' },
      user: { id: Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url') },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: passkey.id }],
    });
  });

  it('sign in, in place of the session that was there, and tell when they were used', async () => {
    const one = await owner();
    const begun = await begin();
    expect(begun.options).not.toHaveProperty('allowCredentials');
    expect(begun.options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    const answer = await send(begun, one.passkey.get(begun.options), one.headers);
    expect(answer.body).toMatchObject({ accountId: one.accountId, grants: [{ role: 'recorder' }] });
    const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^rembuk=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    const headers = { ...HERE, cookie: cookie.split(';')[0] ?? '' };
    expect((await served.get('/session', headers)).status).toBe(200);
    expect((await served.get('/session', one.headers)).status).toBe(401);
    const [own] = await ownOf({ ...one, headers });
    expect(own).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      name: 'Telepon (contoh)',
      transports: ['internal', 'hybrid'],
      addedAt: expect.any(String),
      lastUsedAt: expect.any(String),
    });
    expect((await signIn(one)).status).toBe(200);
    const [event] = await served.app.get(SecurityEvents).newest(1);
    expect(event).toMatchObject({ type: 'SignedIn', by: one.accountId, data: { method: 'passkey' } });
  });

  it('sign in time and again when they do not count', async () => {
    const one = await owner();
    for (let times = 0; times < 2; times++) expect((await signIn(one, { counter: 0 })).status).toBe(200);
  });

  it('work behind TLS under the name in the settings', async () => {
    const here = await Served.start(undefined, { REMBUK_ORIGIN: 'https://rembuk.example' });
    try {
      const headers = {
        host: 'rembuk.example',
        origin: 'https://rembuk.example',
        cookie: `__Host-${here.cookie}`,
      };
      const passkey = new Authenticator(headers.origin);
      const made = (await here.post('/passkeys/options', {}, headers)).body as Begun;
      const response = passkey.create(made.options);
      const added = await here.post('/passkeys', { ceremony: made.ceremony, name: 'a', response }, headers);
      expect([added.status, made.options.rp?.id]).toEqual([201, 'rembuk.example']);
      const asked = (await here.post('/session/passkey/options', {}, headers)).body as Begun;
      const body = { ceremony: asked.ceremony, response: passkey.get(asked.options) };
      const answer = await here.post('/session/passkey', body, headers);
      expect(answer.status).toBe(200);
      expect(answer.headers['set-cookie']?.[0]).toMatch(/^__Host-rembuk=.*; Secure/);
    } finally {
      await here.stop();
    }
  });

  describe('refuse to sign in, always in the same words,', () => {
    it.each<[string, Odd]>([
      ['on another origin', { origin: 'http://localhost:4000' }],
      ['for another name', { rpId: 'rembuk.example' }],
      ['whose user was not verified', { verified: false }],
      ['for another challenge', { challenge: randomBytes(32).toString('base64url') }],
      ['that say they register', { type: 'webauthn.create' }],
      ['for another account', { userHandle: randomBytes(16).toString('base64url') }],
      ['for no account', { userHandle: '' }],
    ])('%s', async (_, odd) => {
      const one = await owner();
      expectRefused(await signIn(one, odd));
      expect((await signIn(one)).status).toBe(200);
    });

    it('whose answer was sent before', async () => {
      const { passkey } = await owner();
      const begun = await begin();
      const answer = passkey.get(begun.options);
      expect((await send(begun, answer)).status).toBe(200);
      expectRefused(await send(begun, answer));
      expectRefused(await send(await begin(), answer));
    });

    it('whose ceremony failed before', async () => {
      const { passkey } = await owner();
      const begun = await begin();
      expectRefused(await send(begun, passkey.get(begun.options, { verified: false })));
      expectRefused(await send(begun, passkey.get(begun.options)));
    });

    it('in a ceremony of another kind', async () => {
      const { passkey, headers } = await owner();
      const begun = await begin('/passkeys/options', headers);
      expectRefused(await send(begun, passkey.get({ ...begun.options, rpId: 'localhost' })));
    });

    it('after ten minutes', async () => {
      const { passkey } = await owner();
      const [begun, other] = [await begin(), await begin()];
      pass(9);
      expect((await send(other, passkey.get(other.options))).status).toBe(200);
      pass(2);
      expectRefused(await send(begun, passkey.get(begun.options)));
    });

    it('that counted backwards or not at all', async () => {
      const one = await owner();
      expect((await signIn(one, { counter: 7 })).status).toBe(200);
      for (const counter of [6, 7, 0]) expectRefused(await signIn(one, { counter }));
      expect((await signIn(one, { counter: 8 })).status).toBe(200);
    });

    it('that two answered with at once, as a copy would', async () => {
      const one = await owner();
      const [asked, again] = [await begin(), await begin()];
      const answers = await Promise.all(
        [asked, again].map((begun) => send(begun, one.passkey.get(begun.options, { counter: 9 }))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    });

    it('signed by another key', async () => {
      const { passkey, accountId } = await owner();
      const userHandle = Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
      const begun = await begin();
      expectRefused(
        await send(begun, new Authenticator(ORIGIN, passkey.id).get(begun.options, { userHandle })),
      );
    });

    it('of an account that is shut out', async () => {
      const one = await owner();
      await served.app
        .get(Accounts)
        .setDisabled(one.accountId, true, { by: null, at: new Date().toISOString() });
      expectRefused(await signIn(one));
    });

    it('that nobody registered, that were removed, and what is no answer at all', async () => {
      const one = await owner();
      const [own] = await ownOf(one);
      expect((await remove(own?.id ?? '', one.headers)).status).toBe(204);
      expectRefused(await signIn(one));
      const begun = await begin();
      expectRefused(await send(begun, new Authenticator(ORIGIN).get(begun.options)));
      for (const response of [{}, { id: 1, response: null }, { id: one.passkey.id, response: [] }])
        expectRefused(await send(await begin(), response));
    });
  });

  describe('are not added', () => {
    it.each<[string, Odd]>([
      ['on another origin', { origin: 'http://localhost:4000' }],
      ['for another name', { rpId: 'rembuk.example' }],
      ['when the user was not verified', { verified: false }],
      ['for another challenge', { challenge: randomBytes(32).toString('base64url') }],
      ['by an answer that signs in', { type: 'webauthn.get' }],
      ['with certificates', { format: 'apple' }],
    ])('%s', async (_, odd) => {
      const headers = await somebody();
      const begun = await begin('/passkeys/options', headers);
      const answer = await add(begun, new Authenticator(ORIGIN).create(begun.options, odd), headers);
      expect(answer.body).toMatchObject({ status: 422, code: 'passkey-refused' });
    });

    it('in the ceremony of another account, of a sign-in, too late, or twice', async () => {
      const [one, other] = [await somebody(), await somebody()];
      const passkey = new Authenticator(ORIGIN);
      const begun = await begin('/passkeys/options', one);
      const refused = { status: 422, code: 'passkey-refused' };
      expect((await add(begun, passkey.create(begun.options), other)).body).toMatchObject(refused);
      expect((await add(begun, passkey.create(begun.options), one)).body).toMatchObject(refused);
      const signing = await begin();
      expect(
        (await add(signing, passkey.create({ ...signing.options, rp: { id: 'localhost' } }), one)).body,
      ).toMatchObject(refused);
      const late = await begin('/passkeys/options', one);
      pass(11);
      expect((await add(late, passkey.create(late.options), one)).body).toMatchObject(refused);
      const good = await begin('/passkeys/options', one);
      const answer = passkey.create(good.options);
      expect((await add(good, answer, one)).status).toBe(201);
      expect((await add(good, answer, one)).body).toMatchObject(refused);
      const again = await begin('/passkeys/options', other);
      expect((await add(again, passkey.create(again.options), other)).body).toMatchObject({
        status: 409,
        code: 'passkey-already-there',
      });
    });
  });

  it('are seen and removed by their owner alone, however long their ids are', async () => {
    const one = await owner(randomBytes(400).toString('base64url'));
    const other = await owner();
    const [own] = await ownOf(one);
    const unknown = { status: 404, code: 'passkey-unknown' };
    expect((await ownOf(other)).map(({ id }) => id)).not.toContain(own?.id);
    expect((await remove(own?.id ?? '', other.headers)).body).toMatchObject(unknown);
    expect(await ownOf(one)).toHaveLength(1);
    expect((await remove(own?.id ?? '', one.headers)).status).toBe(204);
    expect((await remove(own?.id ?? '', one.headers)).body).toMatchObject(unknown);
  });

  it('are for who is signed in', async () => {
    for (const path of ['/passkeys/options', '/passkeys'])
      expect((await served.post(path, {}, NOBODY)).body).toMatchObject({ code: 'not-signed-in' });
    expect((await served.get('/passkeys', NOBODY)).body).toMatchObject({ code: 'not-signed-in' });
    expect((await remove('a', NOBODY)).body).toMatchObject({ code: 'not-signed-in' });
  });

  it('have to wait after thirty failures from one place', async () => {
    pass(60);
    const one = await owner();
    for (let failures = 0; failures < 30; failures++) expectRefused(await signIn(one, { verified: false }));
    const [event] = await served.app.get(SecurityEvents).newest(1);
    expect(event).toMatchObject({ type: 'SignInLocked', about: one.accountId, data: { method: 'passkey' } });
    const locked = await signIn(one);
    expect(locked.body).toMatchObject({ status: 429, code: 'sign-in-locked' });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    pass(1);
    expect((await signIn(one)).status).toBe(200);
  });
});
