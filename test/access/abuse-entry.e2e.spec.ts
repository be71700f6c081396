import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Accounts } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { digestOf } from '#directory/secrets.js';
import { Tokens } from '#directory/tokens.js';
import { Callers } from '../../apps/api/src/access/callers.js';
import { RealTime } from '../../apps/api/src/access/real-time.js';
import { corrupted, type Ask } from './attacker.js';
import { inside, type Filled } from './filled.js';
import { holder, later, send } from '../holders.js';
import { whole } from './routes.js';
import { ALLOWED, REFUSED, Scene, SEED, some, TABLE } from './scene.js';

type Header = readonly [string, string];
const secretOf = ({ cookie }: { readonly cookie: string }): string => cookie.slice('rembuk='.length);

describe(`Whoever comes in another way (SEED=${SEED})`, () => {
  let scene: Scene;
  let a: Filled;
  beforeAll(async () => {
    scene = await Scene.set();
    ({ a } = scene);
  }, 60_000);
  afterAll(() => scene.end());

  const token = async (accountId: string, expiresAt: string, over: object = {}): Promise<string> => {
    const wanted = {
      accountId,
      name: 'x',
      scope: 'record' as const,
      collaborationId: null,
      expiresAt,
      ...over,
    };
    const at = scene.served.app.get(RealTime).now();
    return (await scene.served.app.get(Tokens).make(wanted, { by: null, at })).secret;
  };
  /** Needs an account, and is well asked for by the facilitator. */
  const closed = ALLOWED.filter(({ route, asker }) => {
    const open = TABLE.find((row) => row.route === route)?.cells.anonymous === 'yes';
    return !open && asker === 'facilitator';
  }).map(({ route }) => route);
  const posts = closed.filter((route) => /^POST .*:collaborationId/.test(route));

  it('finds nothing behind forged cookies and tokens', async () => {
    const { id, cookie } = scene.member('facilitator');
    const bearer = await token(id, '2999-01-01T00:00:00.000Z');
    const made = [secretOf({ cookie }), bearer];
    const picks = fc.sample(
      fc.record({
        route: fc.constantFrom(...closed),
        secret: fc.constantFrom(...made),
        way: fc.constantFrom('cookie', 'bearer'),
        at: fc.nat(40),
        which: fc.nat(14),
      }),
      { seed: SEED, numRuns: 400 },
    );
    for (const { route, secret, way, at, which } of picks) {
      const forged = corrupted(secret, at)[which] ?? '';
      const header: Header =
        way === 'cookie' ? ['cookie', `rembuk=${forged}`] : ['authorization', `Bearer ${forged}`];
      await scene.attacker.ask({
        ...(await scene.call(route, 'facilitator')),
        headers: [header],
        wanted: [401],
      });
    }
    const [session = ''] = made;
    const others: readonly Header[] = [
      ['cookie', `__Host-rembuk=${session}`],
      ['cookie', `Rembuk=${session}`],
      ['cookie', `rembuk[]=${session}`],
      ['cookie', `rembuk2=${session}`],
      ['cookie', `rembuk=; x=${session}`],
      ['cookie', `rembuk=${digestOf(session)}`],
      ['cookie', `rembuk=${id}`],
      ['authorization', bearer],
      ['authorization', `Basic ${bearer}`],
      ['authorization', `Token ${bearer}`],
      ['authorization', `Bearer ${digestOf(bearer)}`],
      ['authorization', `Bearer  ${bearer}`],
      ['authorization', `Bearer ${bearer}, Bearer ${bearer}`],
      ['authorization', `Bearer ${id}`],
      ['authorization', `Bearer ${'x'.repeat(8_000)}`],
      ['x-authorization', `Bearer ${bearer}`],
    ];
    for (const header of others)
      for (const route of some(closed, 6))
        await scene.attacker.ask({
          ...(await scene.call(route, 'facilitator')),
          headers: [header],
          wanted: [401],
        });
    expect(scene.attacker.found()).toEqual([]);
  });

  it('finds nothing behind what has ended', async () => {
    const { served, attacker } = scene;
    const all = async (what: Pick<Ask, 'cookie' | 'headers'>, wanted: number): Promise<void> => {
      for (const route of some(closed, 10))
        await attacker.ask({ ...(await scene.call(route, 'facilitator')), ...what, wanted: [wanted] });
    };
    const fresh = () => holder(served, [inside(a, 'facilitator')]);
    const accounts = served.app.get(Accounts);
    const doer = { by: null, at: served.app.get(RealTime).now() };
    const changes: readonly (readonly [number, (of: { id: string; cookie: string }) => Promise<unknown>])[] =
      [
        [401, ({ cookie }) => send(served, cookie, 'delete', '/session')],
        [401, ({ id }) => accounts.setDisabled(id, true, doer)],
        [401, ({ id }) => accounts.forget(id, doer)],
        [
          404,
          async ({ id }) => {
            const grants = served.app.get(Grants);
            for (const grant of await grants.of(id)) await grants.take(id, grant.id, doer);
          },
        ],
      ];
    for (const [status, change] of changes) {
      const one = await fresh();
      await change(one);
      served.app.get(Callers).forgetAll();
      const routes = posts.slice(0, 12);
      for (const route of routes)
        await attacker.ask({
          ...(await scene.call(route, 'facilitator')),
          cookie: one.cookie,
          wanted: [status],
        });
      if (status === 401) await all({ cookie: one.cookie }, 401);
    }
    const idle = await fresh();
    await later(served, 12.1, () => all({ cookie: idle.cookie }, 401));
    const busy = await fresh();
    for (let hours = 6; hours < 168; hours += 6)
      await later(served, hours, async () => {
        // What was read a moment ago is believed, and there is no moment between these hours.
        served.app.get(Callers).forgetAll();
        await attacker.ask({ method: 'GET', url: whole('/session'), cookie: busy.cookie, wanted: [200] });
      });
    await later(served, 168.1, () => all({ cookie: busy.cookie }, 401));
    const lasting = await fresh();
    const short = await token(lasting.id, new Date(Date.now() + 3_600_000).toISOString());
    const headers: readonly Header[] = [['authorization', `Bearer ${short}`]];
    await attacker.ask({ method: 'GET', url: whole('/session'), headers, wanted: [200] });
    await later(served, 1.1, () => all({ headers }, 401));
    expect(attacker.found()).toEqual([]);
  });

  it('reaches with a token no further than that', async () => {
    const { attacker, b } = scene;
    const { served } = scene;
    const both = await holder(served, [
      inside(a, 'facilitator'),
      inside(b, 'facilitator'),
      inside(a, 'administrator'),
    ]);
    const until = '2999-01-01T00:00:00.000Z';
    const onlyA = await token(both.id, until, { collaborationId: a.collaborationId });
    const reads = await token(both.id, until, { scope: 'read' });
    const by = (secret: string): readonly Header[] => [['authorization', `Bearer ${secret}`]];
    for (const { route } of ALLOWED.filter((one) => one.asker === 'facilitator')) {
      const own = /^\w+ \/(sessions?|passkeys|tokens)(\/|$)/.test(route);
      if (own && TABLE.find((row) => row.route === route)?.cells.anonymous === 'yes') continue;
      if (own && route !== 'GET /session')
        await attacker.ask({
          ...(await scene.call(route, 'facilitator')),
          headers: by(onlyA),
          wanted: [403],
        });
      else if (/:(collaborationId|\w+Id)\b/.test(route)) {
        await attacker.ask({
          ...(await scene.call(route, 'facilitator', b)),
          headers: by(onlyA),
          wanted: [404],
        });
        if (!route.startsWith('GET'))
          await attacker.ask({
            ...(await scene.call(route, 'facilitator')),
            headers: by(reads),
            wanted: [403],
          });
      }
    }
    for (const { route, asker } of ALLOWED.filter((one) => one.asker === 'administrator'))
      await attacker.ask({ ...(await scene.call(route, asker)), headers: by(onlyA), wanted: [403] });
    expect(attacker.found()).toEqual([]);
  });

  it('changes nothing from another site', async () => {
    const before = await scene.events();
    const port = new URL(scene.origin).port;
    const foreign: readonly (readonly Header[])[] = [
      ...[
        'https://evil.example',
        'null',
        '',
        `https://127.0.0.1:${port}`,
        `http://127.0.0.1:${Number(port) + 1}`,
        `http://127.0.0.1:${port}.evil.example`,
        `http://127.0.0.1:${port}@evil.example`,
        `http://localhost:${port}`,
        `${scene.origin}/`,
        `${scene.origin} https://evil.example`,
        'file://',
      ].map((from): readonly Header[] => [['origin', from]]),
      ...['cross-site', 'same-site', 'CROSS-SITE', 'nonsense'].map((site): readonly Header[] => [
        ['sec-fetch-site', site],
      ]),
      [
        ['origin', 'https://evil.example'],
        ['sec-fetch-site', 'same-origin'],
      ],
      [
        ['origin', scene.origin],
        ['sec-fetch-site', 'cross-site'],
      ],
    ];
    for (const headers of foreign)
      for (const route of some(posts, 10)) {
        const body = scene.documented.get(route);
        const call = { ...(await scene.call(route, 'facilitator')), ...(body && { body }) };
        const said = await scene.ask('facilitator', { ...call, headers, wanted: [403] });
        expect(said.text).toContain('origin-foreign');
        const preflight: readonly Header[] = [...headers, ['access-control-request-method', 'POST']];
        await scene.ask('anonymous', {
          method: 'OPTIONS',
          url: call.url,
          headers: preflight,
          wanted: [403, 404],
        });
      }
    expect(await scene.events()).toBe(before);
    expect(scene.attacker.found()).toEqual([]);
  });

  it('gains nothing by odd headers', async () => {
    const everything = scene.served.cookie;
    const key = randomUUID();
    const factor = {
      ...(await scene.call('POST /collaborations/:collaborationId/factors', 'facilitator')),
      body: scene.documented.get('POST /collaborations/:collaborationId/factors') ?? {},
    };
    const once: readonly Header[] = [['idempotency-key', key]];
    await scene.ask('facilitator', { ...factor, headers: once, wanted: [201] });
    const { attacker, outsider } = scene;
    await attacker.ask({ ...factor, headers: once, cookie: outsider.cookie, wanted: [404] });
    await scene.ask('party', { ...factor, headers: once, wanted: [403] });
    const tricks: readonly (readonly Header[])[] = [
      ...['127.0.0.1', '::1', '10.0.0.1, 127.0.0.1'].map((from): readonly Header[] => [
        ['x-forwarded-for', from],
        ['x-real-ip', from],
        ['forwarded', `for=${from}`],
        ['true-client-ip', from],
      ]),
      ...['GET', 'POST', 'DELETE', 'HEAD'].map((verb): readonly Header[] => [
        ['x-http-method-override', verb],
        ['x-method-override', verb],
        ['x-http-method', verb],
      ]),
      ...['/health/live', '/api/v1/session/methods', '/'].map((url): readonly Header[] => [
        ['x-original-url', url],
        ['x-rewrite-url', url],
        ['x-forwarded-prefix', url],
      ]),
      [
        ['x-forwarded-host', '127.0.0.1'],
        ['x-forwarded-proto', 'https'],
        ['x-forwarded-user', 'admin'],
      ],
      [
        ['x-user-id', outsider.id],
        ['x-account-id', outsider.id],
        ['x-role', 'administrator'],
        ['remote-user', outsider.email],
      ],
      once,
      [['idempotency-key', 'nonsense']],
      [['idempotency-key', `${key}, ${randomUUID()}`]],
      [['if-match', '*']],
      [['if-match', '"-1"']],
      ...['nonsense', '-1', '../..', "1' OR 1=1", '....', '1e9', '0'.repeat(65)].map(
        (where): readonly Header[] => [['rembuk-position', where]],
      ),
      [['accept', 'text/html;q=nonsense']],
      [['accept-language', '../../etc/passwd']],
      [['accept-encoding', 'nonsense']],
      [['range', 'bytes=0-99999']],
      [['if-none-match', '*']],
      [['cookie', `rembuk=${'A'.repeat(43)}`]],
      [['cookie', 'a=b; $Version=1; rembuk2=x']],
    ];
    const cases = fc.sample(
      fc.record({ what: fc.constantFrom(...REFUSED), headers: fc.constantFrom(...tricks) }),
      { seed: SEED, numRuns: 500 },
    );
    for (const {
      what: { route, asker, status },
      headers,
    } of cases) {
      // Where the handler itself looks at how far a role reaches, what is nonsense is found out first.
      const wanted = headers.some(([name]) => name === 'rembuk-position') ? [status, 400] : [status];
      await scene.ask(asker, { ...(await scene.call(route, asker)), headers, wanted });
    }
    const stopped: readonly (readonly [readonly Header[], readonly number[]])[] = [
      ...[
        'evil.example',
        '127.0.0.1.evil.example',
        'localhost@evil.example',
        '169.254.169.254',
        '127.0.0.1:1:2',
        ' ',
        'localhost.',
      ].map((host) => [[['host', host]], [400, 403]] as const),
      [
        [
          ['authorization', 'Bearer x'],
          ['cookie', everything],
        ],
        [401],
      ],
      [[['authorization', 'Negotiate x']], [401]],
      [[['authorization', `Bearer ${'x'.repeat(12_000)}`]], [401]],
      [[['authorization', `Bearer ${'x'.repeat(40_000)}`]], [431]],
      [[['content-type', 'application/xml']], [400, 401, 403, 415]],
      [[['content-type', 'application/json; charset=utf-7']], [400, 401, 403, 415]],
      [[['content-type', 'multipart/form-data; boundary=x']], [400, 401, 403, 415]],
    ];
    for (const [headers, wanted] of stopped)
      for (const { route, asker } of some(REFUSED, 8))
        await scene.ask(asker, { ...(await scene.call(route, asker)), headers, wanted });
    expect(attacker.found()).toEqual([]);
  });

  it('did so at least a thousand times', () => {
    expect(scene.attacker.count).toBeGreaterThanOrEqual(1_000);
  });
});
