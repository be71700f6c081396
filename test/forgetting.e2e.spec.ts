import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import request from 'supertest';
import { catalogue, VIEWS } from '#collaboration/catalogue.js';
import { Accounts } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { Identities } from '#directory/identities.js';
import { Invitations } from '#directory/invitations.js';
import { Passkeys } from '#directory/passkeys.js';
import { People } from '#directory/people.js';
import { Sessions } from '#directory/sessions.js';
import { Tokens } from '#directory/tokens.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Rebuild } from '#read-models/rebuild.js';
import { Views } from '#read-models/views.js';
import { CONTOH, LEGOK } from '../apps/api/src/demo-ids.js';
import { held } from './held.js';
import { Served, type Answer } from './app.js';
import { openContoh, openLegok } from './cases.js';

const NAME = 'Zulkarnaen Pamungkas (contoh)';
const EMAIL = 'zulkarnaen.pamungkas@legok.demo';
const TITLE = 'Camat yang Dilupakan';
const PASSKEY = 'Gawai Zulkarnaen';
const AT = new Date().toISOString();
const DOER = { by: null, at: AT };
const IN_TIME = new Date(Date.parse(AT) + 86_400_000).toISOString();

const signal = (observer: string, observed: string): object => ({
  occurredOn: '2023-12-20',
  direction: 'positive',
  weight: 2,
  observer,
  observed,
  text: 'Data dibagikan',
  confidential: false,
});

describe('a camat who is forgotten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-forgetting-'));
  const file = (name: string): string => join(folder, name);
  let served: Served;
  let legok: string;
  let contoh: string;
  let account: string;
  let inLegok: string;
  let inContoh: string;
  let before: { readonly log: readonly string[]; readonly answers: readonly string[] };

  /** Of every row of the log, as the file holds it. */
  const digests = (): string[] => {
    const log = new Sqlite(file('log.db'), { readonly: true });
    const rows = log.prepare('SELECT * FROM event ORDER BY position').all();
    log.close();
    return rows.map((row) => createHash('sha256').update(JSON.stringify(row)).digest('hex'));
  };
  const answers = (): Promise<string[]> =>
    Promise.all(
      [legok, contoh].flatMap((path) =>
        ['phases', 'timeline', 'timeline?order=recorded', 'prevalence', 'trust-signals', 'alerts'].map(
          async (what) => {
            const { status, text } = await served.get(`${path}/${what}`);
            expect([what, status]).toEqual([what, 200]);
            // When it was asked is all that may differ.
            return text.replace(/"asOf":"[^"]+"/, '');
          },
        ),
      ),
    );
  const remains = (): string[] => {
    const bytes = ['directory.db', 'directory.db-wal']
      .filter((name) => existsSync(file(name)))
      .map((name) => readFileSync(file(name)));
    return [NAME, EMAIL, TITLE, PASSKEY].filter((word) => bytes.some((all) => all.includes(word)));
  };
  const forget = (id: string): Promise<Answer> =>
    request(served.app.getHttpServer()).delete(`/api/v1/people/${id}`).set({ cookie: served.cookie });
  const begin = async (): Promise<{ cookie: string }> => {
    const { secret } = await served.app.get(Sessions).begin(account, 'password', 'jest', AT);
    return { cookie: `rembuk=${secret}` };
  };
  const status = async (headers: Readonly<Record<string, string>>): Promise<number> =>
    (await served.get(legok, { cookie: '', ...headers })).status;

  beforeAll(async () => {
    served = await Served.start(undefined, {
      REMBUK_LOG: `sqlite:${file('log.db')}`,
      REMBUK_DIRECTORY: `sqlite:${file('directory.db')}`,
    });
    legok = await openLegok(served);
    contoh = await openContoh(served);
    const { app } = served;
    const made = await app.get(Accounts).make({ email: EMAIL, name: NAME, passwordHash: 'x' }, DOER);
    account = made.id;
    for (const [collaborationId, region] of [
      [LEGOK.collaboration, '36.03.20'],
      [CONTOH.collaboration, '36.03.99'],
    ] as const) {
      const scope = { role: 'facilitator', collaborationId, region, stakeholderId: null } as const;
      await app.get(Grants).give(account, scope, DOER);
    }
    const cookie = await begin();
    const said = [
      await served.post(`${legok}/trust-signals`, signal(LEGOK.camat, LEGOK.pkk), cookie),
      await served.post(`${contoh}/trust-signals`, signal(CONTOH.kecamatan, CONTOH.desa), cookie),
    ];
    const figure = { period: '2023', source: 'e-ppgbm', measured: 4495, stunted: 126 };
    said.push(await served.post(`${legok}/prevalence`, { ...figure, catchmentId: LEGOK.catchmentLegok }));
    expect(said.map((answer) => answer.status)).toEqual([201, 201, 201]);
    const people = (await held(served, account)).people;
    const idIn = (id: string): string =>
      people.find(({ collaborationId }) => collaborationId === id)?.id ?? '';
    inLegok = idIn(LEGOK.collaboration);
    inContoh = idIn(CONTOH.collaboration);
    for (const id of [inLegok, inContoh]) await app.get(People).change(id, { title: TITLE });
    await app.get(Identities).link('https://sso.example', EMAIL, account, DOER);
    await app.get(Passkeys).add(
      {
        id: 'c2FuZGk',
        accountId: account,
        publicKey: 'a2V5',
        counter: 0,
        transports: [],
        name: PASSKEY,
      },
      DOER,
    );
    const reset = { kind: 'reset', email: EMAIL, accountId: account, grants: [] } as const;
    await app.get(Invitations).make(reset, DOER);
    await served.seen();
    before = { log: digests(), answers: await answers() };
  });
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });

  it('is signed out everywhere at once and loses the roles there, but stays elsewhere', async () => {
    const [tokens, grants, people] = [
      served.app.get(Tokens),
      served.app.get(Grants),
      served.app.get(People),
    ] as const;
    const sessions = [await begin(), await begin()];
    const token = { accountId: account, name: 'program', collaborationId: null, expiresAt: IN_TIME };
    const { secret } = await tokens.make({ ...token, scope: 'read' }, DOER);
    const entries = [...sessions, { authorization: `Bearer ${secret}` }];
    expect(await Promise.all(entries.map(status))).toEqual([200, 200, 200]);
    expect((await forget(inLegok)).status).toBe(200);
    expect(await Promise.all(entries.map(status))).toEqual([401, 401, 401]);
    expect(await grants.of(account)).toMatchObject([{ collaborationId: CONTOH.collaboration }]);
    expect(await people.person(inLegok)).toMatchObject({ name: null, title: null, accountId: null });
    expect(await people.person(inContoh)).toMatchObject({ name: NAME, title: TITLE, accountId: account });
    const again = await begin();
    expect(await status(again)).toBe(404);
    expect((await served.get(contoh, again)).status).toBe(200);
  });

  it('leaves no account where nothing is left to do, and no byte in the files', async () => {
    const last = await begin();
    expect(remains().length).toBeGreaterThan(0);
    expect((await forget(inContoh)).status).toBe(200);
    expect(await status(last)).toBe(401);
    expect(await served.app.get(Accounts).account(account)).toMatchObject({
      id: account,
      email: null,
      name: null,
      passwordHash: null,
      forgottenAt: expect.any(String),
    });
    expect(remains()).toEqual([]);
    expect((await forget(inContoh)).status).toBe(200);
  });

  it('stays as an id, with consents that have ended and facts about access', async () => {
    for (const id of [inLegok, inContoh]) {
      expect((await served.get(`/people/${id}`)).body).toMatchObject({
        id,
        name: null,
        forgottenAt: expect.any(String),
      });
      expect((await held(served, id)).consents).toMatchObject([{ withdrawnAt: expect.any(String) }]);
    }
    const types = (await held(served, account)).securityEvents.map(({ type }) => type);
    expect(types.filter((type) => type === 'GrantTaken')).toHaveLength(2);
    expect(types.at(-1)).toBe('AccountForgotten');
  });

  it('changes no byte of the log, and no answer, even when the tables are made anew', async () => {
    expect(digests()).toEqual(before.log);
    expect(await answers()).toEqual(before.answers);
    const log = served.app.get(EventLog);
    expect((await log.readAll(null, 1_000)).map(({ meta }) => meta.actor)).toEqual(
      expect.arrayContaining([inLegok, inContoh]),
    );
    await new Rebuild(served.app.get(Views), log, catalogue, VIEWS).run(() => undefined);
    expect(await answers()).toEqual(before.answers);
  });

  it('does not come back by a request that was under way', async () => {
    const acting = served.app.get(People).acting({ id: account, name: NAME }, LEGOK.collaboration, AT, AT);
    await expect(acting).rejects.toMatchObject({ code: 'account-forgotten' });
    expect(remains()).toEqual([]);
  });
});

describe('the last administrator', () => {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start();
    await openLegok(served);
  });
  afterAll(() => served.stop());

  it('is not forgotten as a person either', async () => {
    const { accountId } = (await served.get('/session')).body as { accountId: string };
    const [person] = (await held(served, accountId)).people;
    const answer = await request(served.app.getHttpServer())
      .delete(`/api/v1/people/${person?.id ?? ''}`)
      .set({ cookie: served.cookie });
    expect(answer.body).toMatchObject({ code: 'last-administrator' });
    expect((await served.get('/session')).status).toBe(200);
    expect((await held(served, accountId)).people).toEqual([person]);
  });
});
