import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forgeries, type Ask } from './attacker.js';
import { callOf } from './calls.js';
import type { Filled } from './filled.js';
import { holder } from '../holders.js';
import { ASKERS, whole, type Asker } from './routes.js';
import { ALLOWED, REFUSED, ROLES, Scene, SEED, some, TABLE } from './scene.js';
import { over } from '../signed-in.js';

/** What lies in a place: a member of another one is told that it does not exist. */
const PLACED =
  /:(collaborationId|dialogueId|trustSignalId|commitmentId|sessionId|outcomeId|factorId|facilitationId|personId|ruleId|position)\b/;
const UNKNOWN = '7c1d2e3f-0000-4000-8000-00000000dead';

const READABLE = TABLE.flatMap(({ route, cells }) =>
  route.startsWith('GET ')
    ? ASKERS.filter((one) => cells[one] !== 'no').map((asker) => ({ route, asker }))
    : [],
);

describe(`Members of one collaboration (SEED=${SEED})`, () => {
  let scene: Scene;
  let a: Filled;
  let b: Filled;
  beforeAll(async () => {
    scene = await Scene.set();
    ({ a, b } = scene);
  }, 60_000);
  afterAll(() => scene.end());

  it('are refused what their role does not allow', async () => {
    for (const { route, asker, status } of REFUSED)
      await scene.ask(asker, { ...(await scene.call(route, asker)), wanted: [status] });
    expect(scene.attacker.found()).toEqual([]);
  });

  it('are never told what is hidden from them where they may read', async () => {
    for (const { route, asker } of READABLE)
      for (const query of ['', '?asOf=2999-01-01T00:00:00Z', '?limit=200'])
        await scene.ask(asker, {
          ...(await scene.call(route, asker)),
          url: `${(await scene.call(route, asker)).url}${query}`,
          wanted: [200, 400, 403, 404, 429],
        });
    for (const position of a.positions)
      for (const asker of ROLES)
        await scene.ask(asker, {
          method: 'GET',
          url: whole(`/events/${position}`),
          wanted: asker === 'administrator' ? [403] : [200],
        });
    expect(scene.attacker.found()).toEqual([]);
  });

  /** Where nobody has ever been. */
  const nowhere = (): Filled => ({
    ...b,
    collaborationId: UNKNOWN,
    ids: {
      ...Object.fromEntries(Object.keys(b.ids).map((name) => [name, UNKNOWN])),
      position: '999999',
      sha256: 'f'.repeat(64),
      code: '99.99.99',
    },
  });

  const same = async (
    asker: Asker,
    one: Omit<Ask, 'wanted'>,
    other: Omit<Ask, 'wanted'>,
    wanted: readonly number[],
  ): Promise<void> => {
    const [real, none] = [
      await scene.ask(asker, { ...one, wanted }),
      await scene.ask(asker, { ...other, wanted }),
    ];
    expect([one.method, one.url, asker, real.status, real.text]).toEqual([
      one.method,
      one.url,
      asker,
      none.status,
      none.text,
    ]);
  };

  it('cannot tell what lies in another from what does not exist', async () => {
    for (const { route } of TABLE.filter((row) => PLACED.test(row.route)))
      for (const asker of ROLES) {
        // What is made only to be thrown away would be theirs.
        if (/DELETE .*:(personId|sha256)$/.test(route)) continue;
        const real = await scene.call(route, asker, b);
        await same(asker, real, await scene.call(route, asker, nowhere()), [404]);
      }
    for (const asker of ROLES) {
      const remove = (what: string): Omit<Ask, 'wanted'> => ({ method: 'DELETE', url: whole(what) });
      await same(asker, remove(`/people/${String(b.ids['personId'])}`), remove(`/people/${UNKNOWN}`), [404]);
      const attachment = (id: string): string =>
        `/collaborations/${id}/attachments/${String(b.ids['sha256'])}`;
      await same(asker, remove(attachment(b.collaborationId)), remove(attachment(UNKNOWN)), [404]);
      await same(
        asker,
        await scene.call('GET /regions/:code/board', asker, b),
        await scene.call('GET /regions/:code/board', asker, nowhere()),
        [403],
      );
    }
    expect(scene.attacker.found()).toEqual([]);
  });

  it('cannot point from their own at what lies in another', async () => {
    const inner = ['stakeholderId', 'cadenceId', 'sha256', 'itemId', 'clauseId'];
    for (const { route, asker } of ALLOWED) {
      const param = inner.find((name) => route.includes(`:${name}`));
      if (param === undefined) continue;
      const body = scene.documented.get(route);
      const at = (id: string): Filled => ({ ...a, ids: { ...a.ids, [param]: id } });
      const [real, none] = await Promise.all([
        scene.call(route, asker, at(String(b.ids[param]))),
        scene.call(route, asker, at(param === 'sha256' ? 'f'.repeat(64) : UNKNOWN)),
      ]);
      const [method, path = ''] = route.split(' ');
      if (method === 'DELETE') {
        const url = (sha: string): string =>
          whole(path.replace(':collaborationId', a.collaborationId).replace(':sha256', sha));
        await same(
          asker,
          { ...real, url: url(String(b.ids['sha256'])) },
          { ...none, url: url('f'.repeat(64)) },
          [404],
        );
      } else
        await same(asker, { ...real, ...(body && { body }) }, { ...none, ...(body && { body }) }, [404, 422]);
    }
    for (const asker of ROLES) {
      const token = (collaborationId: string): Omit<Ask, 'wanted'> => ({
        method: 'POST',
        url: whole('/tokens'),
        body: {
          name: 'x',
          scope: 'read',
          expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
          collaborationId,
        },
      });
      await same(asker, token(b.collaborationId), token(UNKNOWN), [404]);
      const people = (id: string): Omit<Ask, 'wanted'> => ({
        method: 'GET',
        url: whole(`/people?collaborationId=${id}`),
      });
      await same(asker, people(b.collaborationId), people(UNKNOWN), [200, 403]);
    }
    const invite = (grant: object): Omit<Ask, 'wanted'> => ({
      method: 'POST',
      url: whole('/invitations'),
      body: { email: 'x@legok.demo', grants: [grant] },
    });
    for (const role of ['recorder', 'facilitator', 'administrator'])
      await same(
        'administrator',
        invite({ role, collaborationId: b.collaborationId }),
        invite({ role, collaborationId: UNKNOWN }),
        [404],
      );
    expect(scene.attacker.found()).toEqual([]);
  });

  it('reach no region whose code merely begins alike', async () => {
    const routes = some(
      TABLE.filter(({ route }) => PLACED.test(route) && !route.startsWith('DELETE')),
      20,
    );
    const alike = [
      '36.03.2',
      '36.03.200',
      '36.03.20.',
      '36.0',
      '3',
      '6.03.20',
      '36103120',
      '36.03.20.2001',
      '36.03.21',
      '36.3.20',
      ' 36.03.20',
    ];
    for (const region of alike)
      for (const role of ['facilitator', 'administrator', 'supervisor'] as const) {
        const { id, cookie } = await holder(scene.served, [over(role, region)]);
        for (const { route } of routes) {
          const { cookie: _, ...made } = await callOf(route, {
            served: scene.served,
            at: b,
            whose: 'mine',
            accountId: id,
          });
          await scene.attacker.ask({ ...made, cookie, wanted: [404] });
        }
        for (const path of ['/collaborations', '/people', '/accounts'])
          await scene.attacker.ask({ method: 'GET', url: whole(path), cookie, wanted: [200, 403] });
        await scene.attacker.ask({
          method: 'GET',
          url: whole('/regions/36.03.20/board'),
          cookie,
          wanted: [403],
        });
      }
    expect(scene.attacker.found()).toEqual([]);
    for (const region of ['36.03.20', '36.03', '36', '']) {
      const { cookie } = await holder(scene.served, [over('supervisor', region)]);
      expect((await scene.served.get(`/collaborations/${b.collaborationId}`, { cookie })).status).toBe(200);
    }
  }, 60_000);

  it('get nowhere with forged ids', async () => {
    const withParams = TABLE.filter(({ route }) => route.includes(':'));
    const spots = withParams.flatMap(({ route }) =>
      [...route.matchAll(/:(\w+)/g)].map(([, param = '']) => ({ route, param })),
    );
    const forged = forgeries(a.collaborationId).map((_, index) => index);
    const picks = fc.sample(
      fc.record({
        spot: fc.constantFrom(...spots),
        index: fc.constantFrom(...forged),
        asker: fc.constantFrom(...ASKERS),
      }),
      { seed: SEED, numRuns: 600 },
    );
    for (const {
      spot: { route, param },
      index,
      asker,
    } of picks) {
      const id = forgeries(a.ids[param] ?? a.collaborationId)[index] ?? '';
      const [method = '', path = ''] = route.split(' ');
      const url = whole(path).replace(/:(\w+)/g, (_, name: string) =>
        name === param ? id : (a.ids[name] ?? UNKNOWN),
      );
      // A place in the log is a number, with however many zeros before it.
      await scene.ask(asker, {
        method,
        url,
        ...(method === 'POST' && { body: { nope: 1 } }),
        wanted: [
          ...(param.endsWith('position') && /^\d+$/.test(id) ? [200] : []),
          400,
          401,
          403,
          404,
          414,
          415,
          429,
        ],
      });
    }
    const queries = fc.sample(
      fc.record({
        name: fc.constantFrom(
          'on',
          'asOf',
          'limit',
          'cursor',
          'before',
          'collaborationId',
          'order',
          '__proto__',
          'role',
          'accountId',
        ),
        index: fc.constantFrom(...forged),
        path: fc.constantFrom(
          '/people',
          '/collaborations',
          '/accounts',
          '/security-events',
          ...['timeline', 'phases', 'trust-signals', 'alerts', 'stakeholders'].map(
            (what) => `/collaborations/${a.collaborationId}/${what}`,
          ),
        ),
        asker: fc.constantFrom(...ROLES),
      }),
      { seed: SEED, numRuns: 150 },
    );
    for (const { name, index, path, asker } of queries)
      await scene.ask(asker, {
        method: 'GET',
        url: whole(`${path}?${name}=${forgeries(UNKNOWN)[index] ?? ''}`),
        wanted: [200, 400, 403],
      });
    expect(scene.attacker.found()).toEqual([]);
  }, 60_000);

  it('get nowhere with the id of another kind of thing', async () => {
    const streams = [
      'dialogueId',
      'trustSignalId',
      'commitmentId',
      'sessionId',
      'outcomeId',
      'factorId',
      'facilitationId',
      'personId',
      'ruleId',
      'collaborationId',
    ];
    const routes = ALLOWED.filter(
      ({ route }) => PLACED.test(route) && !route.includes(':position') && !route.startsWith('DELETE'),
    );
    for (const { route, asker } of some(routes, 150)) {
      const param = /:(\w+)/.exec(route)?.[1] ?? '';
      for (const other of some(
        streams.filter((name) => name !== param),
        2,
      ))
        await scene.ask(asker, {
          ...(await scene.call(route, asker, { ...a, ids: { ...a.ids, [param]: String(a.ids[other]) } })),
          wanted: [404],
        });
    }
    expect(scene.attacker.found()).toEqual([]);
  });

  it('are told by a body no more than by a path', async () => {
    const person = (collaborationId: string): Omit<Ask, 'wanted'> => ({
      method: 'POST',
      url: whole('/people'),
      body: { collaborationId, name: 'Siapa saja' },
    });
    for (const asker of ROLES) await same(asker, person(b.collaborationId), person(UNKNOWN), [404]);
    expect(scene.attacker.found()).toEqual([]);
  });

  it('did so at least two thousand times', () => {
    expect(scene.attacker.count).toBeGreaterThanOrEqual(2_000);
  });
});
