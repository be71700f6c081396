import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Grants } from '#directory/grants.js';
import { People } from '#directory/people.js';
import { markDemo } from '../apps/api/src/demo-clock.js';
import { LEGOK } from '../apps/api/src/demo-ids.js';
import { application } from '../apps/api/src/serve.js';
import { setUpLink } from '../apps/api/src/set-up-link.js';
import { settingsFrom, type Settings } from '../apps/api/src/settings.js';
import { held } from './held.js';
import { Served, type Answer } from './app.js';
import { openContoh, openLegok, tell } from './cases.js';
import { sendExamples } from './examples.js';
import { cookieIn, holder, later, PASSWORD, secretIn, send } from './holders.js';
import { over } from './signed-in.js';

const NOWHERE = 'A'.repeat(43);
const recorder = { role: 'recorder', collaborationId: LEGOK.collaboration };
const answered = { name: 'Wati (contoh)', password: PASSWORD, consent: true };

describe('invitations', () => {
  let served: Served;
  let count = 0;

  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
    await openContoh(served);
  });
  afterAll(() => served.stop());

  const fresh = (): string => `tamu-${++count}@legok.demo`;
  const invite = (cookie: string, email: string, grants: object[] = [recorder]): Promise<Answer> =>
    send(served, cookie, 'post', '/invitations', { email, grants });
  const accept = (secret: string, body: object = answered): Promise<Answer> =>
    send(served, '', 'post', `/invitations/${secret}`, body);
  const waitingFor = async (cookie: string): Promise<string[]> => {
    const { body } = await send(served, cookie, 'get', '/invitations');
    return (body as { items: { id: string }[] }).items.map(({ id }) => id);
  };

  it('open an account with its roles once, and sign it in', async () => {
    const email = fresh();
    const collaborationId = LEGOK.collaboration;
    const personId = await tell(served, '/people', { collaborationId, name: 'Wati (contoh)' });
    const party = { role: 'party', collaborationId, stakeholderId: LEGOK.camat, personId };
    const invited = await invite(served.cookie, email.toUpperCase(), [party, recorder]);
    expect(invited.status).toBe(201);
    expect(invited.body).toEqual({
      id: expect.any(String),
      link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/undangan\/[\w-]{43}$/),
    });
    const secret = secretIn(invited);
    const opened = await send(served, '', 'get', `/invitations/${secret}`);
    expect(opened.body).toEqual({ kind: 'invitation', email, expiresAt: expect.any(String) });
    const accepted = await accept(secret);
    expect(accepted.status).toBe(204);
    const { body } = await send(served, cookieIn(accepted), 'get', '/session');
    expect(body).toMatchObject({ email, name: answered.name, grants: [{}, {}] });
    const { accountId } = body as { accountId: string };
    expect((await served.app.get(People).person(personId)).accountId).toBe(accountId);
    const { consents } = await held(served, accountId);
    expect(consents.filter(({ subjectId }) => subjectId === accountId)).toMatchObject([
      { basis: 'consent', recordedBy: accountId },
    ]);
    expect((await accept(secret)).body).toMatchObject({ status: 409, code: 'link-used' });
    expect(await waitingFor(served.cookie)).not.toContain((invited.body as { id: string }).id);
  });

  it.each([
    ['a common password', { ...answered, password: 'WatiContoh12' }, 422, 'password-too-common'],
    ['the address as password', { ...answered, password: 'rembuk-tamu1' }, 422, 'password-too-common'],
    ['a short password', { ...answered, password: 'pendek' }, 400, 'request-malformed'],
    ['no name', { password: PASSWORD, consent: true }, 400, 'name-missing'],
    ['no consent', { name: 'Wati', password: PASSWORD }, 400, 'consent-missing'],
    ['a refused consent', { ...answered, consent: false }, 400, 'request-malformed'],
    ['an identity number', { ...answered, name: 'Wati 3603201203190001' }, 422, 'text-holds-nik'],
  ])('are not used up by %s', async (_, body, status, code) => {
    const secret = secretIn(await invite(served.cookie, fresh()));
    expect((await accept(secret, body)).body).toMatchObject({ status, code });
    expect((await accept(secret)).status).toBe(204);
  });

  it('end after seven days, when they are revoked, and when a newer one is made', async () => {
    const email = fresh();
    const older = secretIn(await invite(served.cookie, email));
    const newer = await invite(served.cookie, email);
    expect((await accept(older)).body).toMatchObject({ status: 404, code: 'link-unknown' });
    await later(served, 7 * 24 - 1, async () => {
      expect((await send(served, '', 'get', `/invitations/${secretIn(newer)}`)).status).toBe(200);
    });
    await later(served, 7 * 24, async () => {
      expect((await accept(secretIn(newer))).body).toMatchObject({ status: 404, code: 'link-unknown' });
    });
    const path = `/invitations/${(newer.body as { id: string }).id}`;
    expect((await send(served, served.cookie, 'delete', path)).status).toBe(204);
    expect((await accept(secretIn(newer))).body).toMatchObject({ code: 'link-unknown' });
    expect((await send(served, served.cookie, 'delete', path)).body).toMatchObject({
      code: 'invitation-unknown',
    });
  });

  it('reach no further than who makes them, then and when they are accepted', async () => {
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    for (const grant of [
      { role: 'administrator', region: '' },
      { role: 'recorder', region: '36.03' },
    ])
      expect((await invite(legok.cookie, fresh(), [recorder, grant])).body).toMatchObject({
        code: 'access-denied',
      });
    const secret = secretIn(await invite(legok.cookie, fresh()));
    const other = secretIn(await invite(legok.cookie, fresh()));
    const [grant] = await served.app.get(Grants).of(legok.id);
    expect((await accept(other)).status).toBe(204);
    await send(served, served.cookie, 'delete', `/accounts/${legok.id}/grants/${grant?.id ?? ''}`);
    expect((await accept(secret)).body).toMatchObject({ status: 404, code: 'link-unknown' });
  });

  it('are seen and ended only by administrators whose reach they lie in', async () => {
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const short = await holder(served, [over('administrator', '36.03.2')]);
    const { id } = (await invite(served.cookie, fresh())).body as { id: string };
    const wider = (await invite(served.cookie, fresh(), [recorder, { role: 'recorder', region: '36.03' }]))
      .body as {
      id: string;
    };
    expect(await waitingFor(legok.cookie)).toContain(id);
    expect(await waitingFor(legok.cookie)).not.toContain(wider.id);
    expect(await waitingFor(short.cookie)).toEqual([]);
    const { text } = await send(served, legok.cookie, 'get', '/invitations');
    expect(text).not.toContain('digest');
    for (const [cookie, one] of [
      [short.cookie, id],
      [legok.cookie, wider.id],
    ] as const)
      expect((await send(served, cookie, 'delete', `/invitations/${one}`)).body).toMatchObject({
        status: 404,
        code: 'invitation-unknown',
      });
  });

  it('tell of an account that is there only whoever may see it', async () => {
    const legok = await holder(served, [over('administrator', '36.03.20')]);
    const near = await holder(served, [over('recorder', '36.03.20')]);
    const far = await holder(served, [over('recorder', '36.03')]);
    const known = await invite(legok.cookie, near.email);
    expect(known.body).toMatchObject({ status: 409, code: 'account-already-there' });
    const secret = secretIn(await invite(legok.cookie, far.email));
    expect((await accept(secret)).body).toMatchObject({ status: 409, code: 'account-already-there' });
  });

  it('need a role', async () => {
    expect((await invite(served.cookie, fresh(), [])).status).toBe(400);
  });

  it('accept every example of the documentation that stands by itself', async () => {
    const answers = await sendExamples(served.app, 'invitation', served.cookie);
    expect(answers['post /api/v1/invitations']).toBe(201);
  });
});

describe('links that do not exist', () => {
  let served: Served;

  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served.stop());

  it('are answered more slowly after thirty', async () => {
    const guess = (): Promise<Answer> => send(served, '', 'get', `/invitations/${NOWHERE}`);
    for (let round = 0; round < 30; round++) expect((await guess()).status).toBe(404);
    const locked = await guess();
    expect(locked.body).toMatchObject({ status: 429, code: 'link-locked' });
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    expect(
      (await send(served, '', 'post', `/setup/${NOWHERE}`, { ...answered, email: 'a@b.id' })).status,
    ).toBe(429);
    await later(served, 1, async () => {
      expect((await guess()).status).toBe(404);
    });
  });
});

describe('the set-up of an empty directory', () => {
  let data: string;
  let settings: Settings;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'rembuk-setup-'));
    settings = settingsFrom({ REMBUK_DATA: data });
    app = await application(settings, { logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(data, { recursive: true });
  });

  const body = { ...answered, email: 'admin@legok.demo' };

  it('is done by a link that works once, and there is none once there is an account', async () => {
    const older = await setUpLink(app, settings);
    const link = await setUpLink(app, settings);
    expect(link).toMatch(/^http:\/\/localhost:3000\/pengaturan-awal\/[\w-]{43}$/);
    const [past, secret] = [older, link].map((one) => one?.split('/').at(-1) ?? '');
    const ask = (path: string): Promise<Answer> => send({ app }, '', 'get', path);
    expect((await ask(`/setup/${past ?? ''}`)).status).toBe(404);
    expect((await ask(`/invitations/${secret ?? ''}`)).status).toBe(404);
    expect((await ask(`/setup/${secret ?? ''}`)).body).toMatchObject({ kind: 'setup', email: null });
    const done = await Promise.all(
      [body, { ...body, email: 'lain@legok.demo' }].map((one) =>
        send({ app }, '', 'post', `/setup/${secret ?? ''}`, one),
      ),
    );
    expect(done.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    const winner = done.find(({ status }) => status === 204);
    const me = await send({ app }, winner ? cookieIn(winner) : '', 'get', '/session');
    expect(me.body).toMatchObject({ grants: [{ role: 'administrator', region: '', collaborationId: null }] });
    expect(await setUpLink(app, settings)).toBeNull();
  });

  it('has no link in a demonstration', async () => {
    markDemo(data, { standsAt: '2023-12-31T05:00:00.000Z', complete: true });
    expect(await setUpLink(app, settings)).toBeNull();
  });
});

describe('a set-up link', () => {
  it('is gone as soon as somebody has an account', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rembuk-setup-'));
    const settings = settingsFrom({ REMBUK_DATA: data });
    const app = await application(settings, { logger: false });
    try {
      await app.init();
      await app.getHttpAdapter().getInstance().ready();
      const secret = (await setUpLink(app, settings))?.split('/').at(-1) ?? '';
      await holder({ app } as unknown as Served, []);
      const answer = await send({ app }, '', 'post', `/setup/${secret}`, {
        ...answered,
        email: 'a@legok.demo',
      });
      expect(answer.body).toMatchObject({ status: 404, code: 'link-unknown' });
    } finally {
      await app.close();
      rmSync(data, { recursive: true });
    }
  });
});
