import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import type { Scope } from '#directory/grants.js';
import { People } from '#directory/people.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { Served, type Answer } from './app.js';
import { openContoh, openLegok, tell } from './cases.js';
import { cookieIn, holder, PASSWORD, secretIn, send, type Holder } from './holders.js';
import { over } from './signed-in.js';

const NOBODY = '7c1d2e3f-0000-4000-8000-00000000dead';
const NEW = 'tiga gajah makan rumput';

/** A role in Legok alone. */
const inLegok = (role: Scope['role']): Scope => ({
  role,
  collaborationId: LEGOK.collaboration,
  region: '36.03.20',
  stakeholderId: null,
});

describe('accounts', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
    await openContoh(served);
  });
  afterAll(() => served.stop());

  const idsFor = async (cookie: string): Promise<string[]> => {
    const { body } = await send(served, cookie, 'get', '/accounts?limit=200');
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };
  const give = (by: Holder, to: Holder, body: object): Promise<Answer> =>
    send(served, by.cookie, 'post', `/accounts/${to.id}/grants`, body);

  it('are seen only where all of their roles lie within reach; a shared beginning of a code is not enough', async () => {
    const short = await holder(served, [over('administrator', '36.03.2')]);
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const alone = await holder(served, [inLegok('administrator')]);
    const village = await holder(served, [over('recorder', '36.03.20.2001')]);
    const member = await holder(served, [inLegok('recorder')]);
    const both = await holder(served, [inLegok('recorder'), over('recorder', '36.03')]);
    const none = await holder(served, []);
    const those = [village, member, both, none].map(({ id }) => id);
    const seen = async (cookie: string): Promise<string[]> =>
      (await idsFor(cookie)).filter((id) => those.includes(id)).sort();
    expect(await seen(short.cookie)).toEqual([]);
    expect(await seen(legok.cookie)).toEqual([village.id, member.id].sort());
    expect(await seen(alone.cookie)).toEqual([member.id]);
    expect(await seen(served.cookie)).toEqual(those.sort());
    expect(await idsFor(alone.cookie)).not.toContain(legok.id);
  });

  it('show no password', async () => {
    const one = await holder(served, [over('recorder')]);
    const { body } = await send(served, served.cookie, 'get', `/accounts/${one.id}`);
    expect(Object.keys(body as object).sort()).toEqual(
      ['disabledAt', 'email', 'forgottenAt', 'grants', 'id', 'madeAt', 'name'].sort(),
    );
  });

  it.each([
    ['get', ''],
    ['post', '/grants'],
    ['delete', `/grants/${NOBODY}`],
    ['post', '/disabling'],
    ['post', '/enabling'],
    ['post', '/reset'],
    ['delete', ''],
  ] as const)('out of reach are unknown to %s %s, as those that do not exist are', async (method, path) => {
    const body = path === '/grants' ? { role: 'recorder', region: '36.03.20' } : undefined;
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const above = await holder(served, [over('administrator', '36.03')]);
    for (const id of [above.id, NOBODY]) {
      const answer = await send(served, legok.cookie, method, `/accounts/${id}${path}`, body);
      expect(answer.body).toMatchObject({ status: 404, code: 'account-unknown' });
    }
    expect((await send(served, above.cookie, 'get', '/session')).status).toBe(200);
  });

  it.each([
    ['everywhere', { role: 'administrator', region: '' }],
    ['the regency above', { role: 'administrator', region: '36.03' }],
    ['its neighbour', { role: 'recorder', region: '36.03.21' }],
    ['another district', { role: 'recorder', region: '36.03.99' }],
  ])('of a region cannot be given a role in %s by its administrator, itself neither', async (_, body) => {
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const member = await holder(served, [over('recorder', '36.03.20')]);
    for (const to of [legok, member]) {
      const answer = await give(legok, to, body);
      expect(answer.body).toMatchObject({ status: 403, code: 'access-denied' });
    }
  });

  it('of a code are given no role in a longer one that only begins like it', async () => {
    const short = await holder(served, [over('administrator', '36.03.2')]);
    const region = await give(short, short, { role: 'recorder', region: '36.03.20' });
    expect(region.body).toMatchObject({ status: 403, code: 'access-denied' });
    const legok = { role: 'recorder', collaborationId: LEGOK.collaboration };
    expect((await give(short, short, legok)).body).toMatchObject({ code: 'collaboration-unknown' });
  });

  it('of one collaboration are administered there and no further', async () => {
    const alone = await holder(served, [inLegok('administrator')]);
    const member = await holder(served, [inLegok('recorder')]);
    const given = await give(alone, member, { role: 'facilitator', collaborationId: LEGOK.collaboration });
    expect(given.body).toMatchObject({ role: 'facilitator', region: '36.03.20', grantedBy: alone.id });
    const wider = await give(alone, alone, { role: 'administrator', region: '36.03.20' });
    expect(wider.body).toMatchObject({ status: 403, code: 'access-denied' });
    const elsewhere = { role: 'recorder', collaborationId: CONTOH.collaboration };
    expect((await give(alone, member, elsewhere)).body).toMatchObject({ code: 'collaboration-unknown' });
    const both = await holder(served, [inLegok('administrator'), over('facilitator', '36.03')]);
    expect((await give(both, member, elsewhere)).body).toMatchObject({ code: 'access-denied' });
  });

  it('are none of the business of a facilitator', async () => {
    const facilitator = await holder(served, [over('facilitator'), over('supervisor')]);
    for (const path of ['/accounts', '/invitations', '/security-events'])
      expect((await send(served, facilitator.cookie, 'get', path)).body).toMatchObject({
        status: 403,
        code: 'access-denied',
      });
    const answer = await give(facilitator, facilitator, { role: 'administrator', region: '' });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['no place', { role: 'recorder' }, 422, 'grant-needs-one-place'],
    [
      'two places',
      { role: 'recorder', region: '36', collaborationId: LEGOK.collaboration },
      422,
      'grant-needs-one-place',
    ],
    ['no such role', { role: 'root', region: '' }, 400, 'request-malformed'],
    ['no such region', { role: 'recorder', region: '36.03.2' }, 400, 'request-malformed'],
    ['no such collaboration', { role: 'recorder', collaborationId: NOBODY }, 404, 'collaboration-unknown'],
    [
      'a party without stakeholder',
      { role: 'party', collaborationId: LEGOK.collaboration },
      422,
      'grant-needs-stakeholder',
    ],
    [
      'a party of a region',
      { role: 'party', region: '36', stakeholderId: LEGOK.camat },
      422,
      'grant-needs-stakeholder',
    ],
    [
      'a stakeholder of another roster',
      { role: 'party', collaborationId: LEGOK.collaboration, stakeholderId: CONTOH.desa },
      422,
      'stakeholder-unknown',
    ],
    [
      'a stakeholder for a recorder',
      { role: 'recorder', collaborationId: LEGOK.collaboration, stakeholderId: LEGOK.camat },
      422,
      'grant-takes-no-stakeholder',
    ],
    ['a person of a region', { role: 'recorder', region: '36', personId: NOBODY }, 404, 'person-unknown'],
  ])('are given no role with %s', async (_, body, status, code) => {
    const to = await holder(served, []);
    const answer = await send(served, served.cookie, 'post', `/accounts/${to.id}/grants`, body);
    expect(answer.body).toMatchObject({ status, code });
  });

  it('take over a person who was on record before, once, and only of that collaboration', async () => {
    const collaborationId = LEGOK.collaboration;
    const personId = await tell(served, '/people', { collaborationId, name: 'Wati (contoh)' });
    const other = await tell(served, '/people', {
      collaborationId: CONTOH.collaboration,
      name: 'Joko (contoh)',
    });
    const [one, two] = [await holder(served, []), await holder(served, [])];
    const role = { role: 'party', collaborationId, stakeholderId: LEGOK.camat };
    const to = (account: Holder, person: string): Promise<Answer> =>
      send(served, served.cookie, 'post', `/accounts/${account.id}/grants`, { ...role, personId: person });
    expect((await to(one, other)).body).toMatchObject({ status: 404, code: 'person-unknown' });
    expect((await to(one, personId)).status).toBe(201);
    expect((await served.app.get(People).person(personId)).accountId).toBe(one.id);
    expect((await to(two, personId)).body).toMatchObject({ status: 409, code: 'person-has-account' });
    expect((await send(served, served.cookie, 'get', `/accounts/${two.id}`)).body).toMatchObject({
      grants: [],
    });
  });

  it('lose a role at once when it is taken', async () => {
    const member = await holder(served, [over('administrator', '36.03')]);
    expect((await send(served, member.cookie, 'get', '/accounts')).status).toBe(200);
    const { body } = await send(served, served.cookie, 'get', `/accounts/${member.id}`);
    const [grant] = (body as { grants: { id: string }[] }).grants;
    const path = `/accounts/${member.id}/grants/${grant?.id ?? ''}`;
    expect((await send(served, served.cookie, 'delete', path)).status).toBe(204);
    expect((await send(served, member.cookie, 'get', '/accounts')).status).toBe(403);
    expect((await send(served, served.cookie, 'delete', path)).body).toMatchObject({ code: 'grant-unknown' });
  });

  it('that are disabled are out, and have to sign in again when they are let in', async () => {
    const member = await holder(served, [over('recorder', '36.03')]);
    const path = `/accounts/${member.id}`;
    expect((await send(served, served.cookie, 'post', `${path}/disabling`)).status).toBe(200);
    expect((await send(served, member.cookie, 'get', '/session')).status).toBe(401);
    const credentials = { email: member.email, password: PASSWORD };
    expect((await send(served, '', 'post', '/session', credentials)).status).toBe(401);
    expect((await send(served, served.cookie, 'post', `${path}/enabling`)).body).toMatchObject({
      disabledAt: null,
    });
    expect((await send(served, member.cookie, 'get', '/session')).status).toBe(401);
    expect((await send(served, '', 'post', '/session', credentials)).status).toBe(200);
  });

  it('that are forgotten leave their id', async () => {
    const member = await holder(served, [over('recorder', '36.03')]);
    const path = `/accounts/${member.id}`;
    const forgotten = await send(served, served.cookie, 'delete', path);
    expect(forgotten.body).toEqual({ id: member.id, forgottenAt: expect.any(String) });
    expect((await send(served, served.cookie, 'get', path)).body).toMatchObject({ email: null, name: null });
    for (const [rest, body] of [['/reset'], ['/grants', { role: 'recorder', region: '36' }]] as const)
      expect((await send(served, served.cookie, 'post', `${path}${rest}`, body)).body).toMatchObject({
        status: 409,
        code: 'account-forgotten',
      });
  });

  it('get a new password by a link that works once and ends every session', async () => {
    const member = await holder(served, [over('recorder', '36.03')]);
    const reset = (): Promise<Answer> => send(served, served.cookie, 'post', `/accounts/${member.id}/reset`);
    const [older, secret] = [secretIn(await reset()), secretIn(await reset())];
    expect((await send(served, '', 'get', `/invitations/${older}`)).status).toBe(404);
    const opened = await send(served, '', 'get', `/invitations/${secret}`);
    expect(opened.body).toMatchObject({ kind: 'reset', email: member.email });
    const common = await send(served, '', 'post', `/invitations/${secret}`, { password: 'aaaaaaaaaaaa' });
    expect(common.body).toMatchObject({ status: 422, code: 'password-too-common' });
    const set = await send(served, '', 'post', `/invitations/${secret}`, { password: NEW });
    expect(set.status).toBe(204);
    expect((await send(served, member.cookie, 'get', '/session')).status).toBe(401);
    expect((await send(served, cookieIn(set), 'get', '/session')).body).toMatchObject({
      accountId: member.id,
    });
    const again = await send(served, '', 'post', `/invitations/${secret}`, { password: NEW });
    expect(again.body).toMatchObject({ status: 409, code: 'link-used' });
  });

  it('are not taken over with a link that was made before they rose', async () => {
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const member = await holder(served, [over('recorder', '36.03.20')]);
    const secret = secretIn(await send(served, legok.cookie, 'post', `/accounts/${member.id}/reset`));
    const risen = { role: 'administrator', region: '' };
    await send(served, served.cookie, 'post', `/accounts/${member.id}/grants`, risen);
    const set = await send(served, '', 'post', `/invitations/${secret}`, { password: NEW });
    expect(set.body).toMatchObject({ status: 404, code: 'link-unknown' });
  });
});

describe('the last account that administers everywhere', () => {
  let served: Served;
  let last: string;

  beforeAll(async () => {
    served = await Served.start();
    last = ((await served.get('/session')).body as { accountId: string }).accountId;
  });
  afterAll(() => served.stop());

  const tries = async (): Promise<unknown[]> => {
    const { body } = await served.get(`/accounts/${last}`);
    const grant = (body as { grants: { id: string; role: string }[] }).grants.find(
      ({ role }) => role === 'administrator',
    );
    const answers = [
      await send(served, served.cookie, 'delete', `/accounts/${last}/grants/${grant?.id ?? ''}`),
      await send(served, served.cookie, 'post', `/accounts/${last}/disabling`),
      await send(served, served.cookie, 'delete', `/accounts/${last}`),
    ];
    return answers.map(({ status, body: refusal }) => [status, (refusal as { code?: string }).code]);
  };
  const refused = Array.from({ length: 3 }, () => [409, 'last-administrator']);

  it('keeps its role and stays', async () => {
    await holder(served, [over('administrator', '36')]);
    expect(await tries()).toEqual(refused);
    expect((await served.app.get(Accounts).account(last)).disabledAt).toBeNull();
  });

  it('is the last also beside one that is shut out', async () => {
    const second = await holder(served, [over('administrator')]);
    const shut = await send(served, served.cookie, 'post', `/accounts/${second.id}/disabling`);
    expect(shut.status).toBe(200);
    expect(await tries()).toEqual(refused);
    await send(served, served.cookie, 'post', `/accounts/${second.id}/enabling`);
  });

  it('is it no more once there is another, which then is', async () => {
    const second = await holder(served, [over('administrator')]);
    const both = await Promise.all([
      send(served, second.cookie, 'post', `/accounts/${last}/disabling`),
      send(served, served.cookie, 'post', `/accounts/${second.id}/disabling`),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await Promise.all(
      [second.cookie, served.cookie].map((one) => send(served, one, 'get', '/accounts')),
    );
    expect(left.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
