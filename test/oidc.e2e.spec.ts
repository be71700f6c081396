import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, type Account } from '#directory/accounts.js';
import { Directory } from '#directory/directory.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Identities } from '#directory/identities.js';
import { Sessions } from '#directory/sessions.js';
import { Callers } from '../apps/api/src/access/callers.js';
import { RealTime } from '../apps/api/src/access/real-time.js';
import { held } from './held.js';
import { Served } from './app.js';
import { Browser, CLIENT, OpenId } from './openid.js';

const REFUSED = '/masuk?galat=sign-in-refused';
const UNAVAILABLE = '/masuk?galat=oidc-unavailable';
const COOKIE = 'rembuk-oidc';
const PATH = '/api/v1/session/oidc';

const environment = (issuer: string): Record<string, string> => ({
  REMBUK_OIDC_ISSUER: issuer,
  REMBUK_OIDC_CLIENT_ID: CLIENT.id,
  REMBUK_OIDC_CLIENT_SECRET: CLIENT.secret,
});

describe('signing in with OpenID', () => {
  let openId: OpenId;
  let served: Served;
  let start: string;
  let callback: string;

  beforeAll(async () => {
    openId = await OpenId.start();
    served = await Served.start(undefined, environment(openId.issuer));
    const { port } = await listening(served);
    start = `http://127.0.0.1:${port}${PATH}`;
    callback = `${start}/callback`;
    openId.serve(callback);
  });
  afterAll(async () => {
    await served.stop();
    await openId.down();
  });

  const doer = (): { by: null; at: string } => ({ by: null, at: new Date().toISOString() });
  const accounts = (): Accounts => served.app.get(Accounts);
  const newAccount = (): Promise<Account> =>
    accounts().make(
      { email: `${randomUUID()}@rembuk.invalid`, name: 'Wati (contoh)', passwordHash: null },
      doer(),
    );
  const emailOf = ({ email }: Account): string => email ?? '';
  const disable = async ({ id }: Account): Promise<void> => {
    await accounts().setDisabled(id, true, doer());
    served.app.get(Callers).forgetAll();
  };

  /** Where the browser is sent in the end, and who is signed in then. */
  const ends = async (browser: Browser, address: string): Promise<[string | null, string | null]> => {
    const answer = await browser.get(address);
    expect(answer.status).toBe(302);
    const me = await browser.get(`${new URL(start).origin}/api/v1/session`);
    const { accountId = null } = (await me.json()) as { accountId?: string };
    return [answer.headers.get('location'), accountId];
  };
  const signIn = async (browser = new Browser()): Promise<[string | null, string | null]> =>
    ends(browser, await browser.upTo(callback, start));

  it('is not begun by another site, which would put another session in place of one’s own', async () => {
    const begun = async (site: string): Promise<number> =>
      (await fetch(start, { headers: { 'sec-fetch-site': site }, redirect: 'manual' })).status;
    expect([await begun('cross-site'), await begun('same-origin'), await begun('none')]).toEqual([
      403, 302, 302,
    ]);
  });

  it('goes to the provider with a challenge, a state and a nonce, and leaves a cookie for the way back', async () => {
    const answer = await new Browser().get(start);
    expect(answer.status).toBe(302);
    const to = new URL(answer.headers.get('location') ?? '');
    expect(`${to.origin}${to.pathname}`).toBe(`${openId.issuer}/auth`);
    expect(Object.fromEntries(to.searchParams)).toEqual({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid email',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^rembuk-oidc=[\w-]{43}; Max-Age=600; Path=\/api\/v1\/session\/oidc; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it('opens the account with the address that the provider vouches for, however it is written', async () => {
    const account = await newAccount();
    const subject = openId.meet({ email: emailOf(account).toUpperCase(), email_verified: true });
    const browser = new Browser();
    expect(await signIn(browser)).toEqual(['/', account.id]);
    expect(browser.cookie(start, COOKIE)).toBeUndefined();
    expect((await held(served, account.id)).identities).toMatchObject([{ issuer: openId.issuer, subject }]);
    expect(await served.app.get(Sessions).of(account.id, new Date().toISOString())).toMatchObject([
      { method: 'oidc', device: 'Peramban (contoh)' },
    ]);
    const events = (await held(served, account.id)).securityEvents;
    expect(events.map(({ type }) => type)).toEqual(['AccountMade', 'IdentityLinked', 'SignedIn']);
    expect(JSON.stringify(events)).not.toMatch(/@|Wati/);
    expect(JSON.stringify(events)).not.toContain(subject);
  });

  it('opens the same account by subject after the address has changed at the provider, and nobody else’s', async () => {
    const [account, other] = [await newAccount(), await newAccount()];
    const subject = openId.meet({ email: emailOf(account), email_verified: true });
    expect(await signIn()).toEqual(['/', account.id]);
    openId.change(subject, { email: emailOf(other), email_verified: true });
    expect(await signIn()).toEqual(['/', account.id]);
    openId.change(subject, {});
    expect(await signIn()).toEqual(['/', account.id]);
  });

  it('refuses without telling whether there is an account', async () => {
    const account = await newAccount();
    const email = emailOf(account);
    for (const somebody of [
      { email, email_verified: false },
      { email },
      { email: 'siapa@rembuk.invalid', email_verified: true },
      { email_verified: true },
      {},
    ]) {
      openId.meet(somebody);
      expect(await signIn()).toEqual([REFUSED, null]);
    }
    expect((await held(served, account.id)).identities).toEqual([]);
    expect(await accounts().byEmail('siapa@rembuk.invalid')).toBeNull();
    expect(await served.app.get(SecurityEvents).newest(1)).toMatchObject([
      { type: 'SignInRefused', by: null, about: null, data: { method: 'oidc' } },
    ]);
  });

  it('opens the account in two windows at once', async () => {
    const account = await newAccount();
    openId.meet({ email: emailOf(account), email_verified: true });
    const windows = [new Browser(), new Browser(), new Browser()];
    const ready = await Promise.all(windows.map((browser) => browser.upTo(callback, start)));
    const signedIn = await Promise.all(windows.map((browser, index) => ends(browser, ready[index] ?? '')));
    expect(signedIn).toEqual(windows.map(() => ['/', account.id]));
    expect((await held(served, account.id)).identities).toHaveLength(1);
  });

  it('links one of two subjects that come with the same address at once', async () => {
    const account = await newAccount();
    const { app } = served;
    const doer = { by: account.id, at: new Date().toISOString() };
    const link = (subject: string): Promise<boolean> =>
      app.get(Identities).link('https://sso.example', subject, account.id, doer);
    expect(await Promise.all([link('satu'), link('dua'), link('satu')])).toEqual([true, false, true]);
  });

  it('opens no account that has another subject at this provider', async () => {
    const account = await newAccount();
    openId.meet({ email: emailOf(account), email_verified: true });
    expect(await signIn()).toEqual(['/', account.id]);
    openId.meet({ email: emailOf(account), email_verified: true });
    expect(await signIn()).toEqual([REFUSED, null]);
  });

  it('opens no disabled account, known to the provider or not', async () => {
    const [known, unknown] = [await newAccount(), await newAccount()];
    openId.meet({ email: emailOf(known), email_verified: true });
    expect(await signIn()).toEqual(['/', known.id]);
    await disable(known);
    expect(await signIn()).toEqual([REFUSED, null]);
    openId.meet({ email: emailOf(unknown), email_verified: true });
    await disable(unknown);
    expect(await signIn()).toEqual([REFUSED, null]);
    expect((await held(served, unknown.id)).identities).toEqual([]);
  });

  it('ends the session that was there before', async () => {
    const [before, after] = [await newAccount(), await newAccount()];
    const { secret } = await served.app
      .get(Sessions)
      .begin(before.id, 'password', 'jest', new Date().toISOString());
    const browser = new Browser();
    browser.set(start, 'rembuk', secret);
    expect((await browser.get(start.replace('/oidc', ''))).status).toBe(200);
    openId.meet({ email: emailOf(after), email_verified: true });
    expect(await signIn(browser)).toEqual(['/', after.id]);
    expect(browser.cookie(start, 'rembuk')).not.toBe(secret);
    browser.set(start, 'rembuk', secret);
    expect((await browser.get(start.replace('/oidc', ''))).status).toBe(401);
  });

  describe('takes no answer', () => {
    let browser: Browser;
    let back: string;
    let accountId: string;

    /** At the provider everything went well; the answer has not been brought back yet. */
    const arrive = async (): Promise<void> => {
      const account = await newAccount();
      accountId = account.id;
      openId.meet({ email: emailOf(account), email_verified: true });
      browser = new Browser();
      back = await browser.upTo(callback, start);
    };
    const changed = (address: string, name: string, value: string | null): string => {
      const url = new URL(address);
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
      return url.href;
    };

    it.each([
      ['with a forged state', 'state', 'forged'],
      ['without a state', 'state', null],
      ['with a forged code', 'code', 'forged'],
      ['without a code', 'code', null],
      ['of another provider', 'iss', 'https://evil.example'],
    ])('%s, and then not the right one either', async (_, name, value) => {
      await arrive();
      expect(await ends(browser, changed(back, name, value))).toEqual([REFUSED, null]);
      expect(await ends(browser, back)).toEqual([REFUSED, null]);
    });

    it('twice', async () => {
      await arrive();
      const cookie = browser.cookie(start, COOKIE) ?? '';
      expect(await ends(browser, back)).toEqual(['/', accountId]);
      const thief = new Browser();
      thief.set(start, COOKIE, cookie, PATH);
      expect(await ends(thief, back)).toEqual([REFUSED, null]);
    });

    it('of a browser that was not sent', async () => {
      await arrive();
      expect(await ends(new Browser(), back)).toEqual([REFUSED, null]);
      const other = new Browser();
      await other.get(start);
      expect(await ends(other, back)).toEqual([REFUSED, null]);
      expect(await ends(browser, back)).toEqual(['/', accountId]);
    });

    it('with the code of another sign-in', async () => {
      await arrive();
      const elsewhere = new URL(await new Browser().upTo(callback, start)).searchParams.get('code');
      expect(await ends(browser, changed(back, 'code', elsewhere))).toEqual([REFUSED, null]);
    });

    it('to another nonce', async () => {
      await arrive();
      const other = new Browser();
      const authorization = await other.upTo(openId.issuer, start);
      const answered = await other.upTo(callback, changed(authorization, 'nonce', 'n-0S6_WzA2Mj'));
      expect(await ends(other, answered)).toEqual([REFUSED, null]);
    });

    it('after ten minutes', async () => {
      await arrive();
      const time = served.app.get(RealTime);
      const now = time.now.bind(time);
      time.now = () => new Date(Date.now() + 600_000).toISOString();
      try {
        expect(await ends(browser, back)).toEqual([REFUSED, null]);
      } finally {
        time.now = now;
      }
    });

    it('that says no', async () => {
      await arrive();
      const no = changed(changed(back, 'code', null), 'error', 'access_denied');
      expect(await ends(browser, no)).toEqual([REFUSED, null]);
    });

    it('while the provider is down, and takes the next when it is up again', async () => {
      await arrive();
      await openId.down();
      try {
        expect(await ends(browser, back)).toEqual([UNAVAILABLE, null]);
        expect((await browser.get(start)).headers.get('location')).toBe(UNAVAILABLE);
      } finally {
        await openId.up();
      }
      expect(await signIn(browser)).toEqual(['/', accountId]);
    });
  });

  it('is offered', async () => {
    const { status, body } = await served.get('/session/methods', { cookie: '' });
    expect([status, body]).toEqual([200, { password: true, passkey: true, oidc: true }]);
  });

  it('keeps no secret of a way to the provider where it could be read', async () => {
    const browser = new Browser();
    await browser.get(start);
    const kept: unknown = await served.app.get(Directory).committed.query('SELECT * FROM ceremony');
    expect(JSON.stringify(kept)).not.toContain(browser.cookie(start, COOKIE) ?? '');
  });
});

describe('signing in with OpenID that is not set up', () => {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served.stop());

  it.each(['/session/oidc', '/session/oidc/callback?code=c&state=s'])('is not there at %s', async (path) => {
    const { body } = await served.get(path, { cookie: '' });
    expect(body).toMatchObject({ status: 404, code: 'oidc-unconfigured' });
  });

  it('is not offered', async () => {
    const { body } = await served.get('/session/methods', { cookie: '' });
    expect(body).toEqual({ password: true, passkey: true, oidc: false });
  });
});

describe('behind TLS', () => {
  let openId: OpenId;
  let served: Served;
  beforeAll(async () => {
    openId = await OpenId.start();
    served = await Served.start(undefined, {
      ...environment(openId.issuer),
      REMBUK_ORIGIN: 'https://rembuk.example',
    });
    openId.serve(`https://rembuk.example${PATH}/callback`);
  });
  afterAll(async () => {
    await served.stop();
    await openId.down();
  });

  it('the way back is to the origin, and the cookie goes over TLS alone', async () => {
    const { headers } = await served.get('/session/oidc', { cookie: '', host: 'rembuk.example' });
    const to = new URL(headers['location'] ?? '');
    expect(to.searchParams.get('redirect_uri')).toBe(`https://rembuk.example${PATH}/callback`);
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

async function listening(served: Served): Promise<AddressInfo> {
  const fastify = served.app.getHttpAdapter().getInstance();
  await fastify.listen({ port: 0, host: '127.0.0.1' });
  return fastify.server.address() as AddressInfo;
}
