import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import { Directory } from '#directory/directory.js';
import { Grants } from '#directory/grants.js';
import { Passkeys } from '#directory/passkeys.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import { Tokens } from '#directory/tokens.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { personData, type PersonData } from '../apps/api/src/person-data.js';
import { LEGOK } from '../apps/api/src/demo-ids.js';
import { held } from './held.js';
import { Served } from './app.js';
import { openLegok } from './cases.js';
import { over } from './signed-in.js';

const EMAIL = 'wati@legok.demo';
const DOER = { by: null, at: new Date().toISOString() };

describe('everything held on one human', () => {
  let served: Served;
  let account: string;
  let cookie: string;
  let token: string;
  beforeAll(async () => {
    served = await Served.start();
    const legok = await openLegok(served);
    const { app } = served;
    const named = { email: EMAIL, name: 'Wati (contoh)', passwordHash: 'rahasia-hash' };
    account = (await app.get(Accounts).make(named, DOER)).id;
    await app.get(Grants).give(account, over('facilitator', '36.03'), DOER);
    const { secret } = await app.get(Sessions).begin(account, 'password', 'jest', DOER.at);
    cookie = `rembuk=${secret}`;
    const expiresAt = new Date(Date.parse(DOER.at) + 86_400_000).toISOString();
    const program = { accountId: account, name: 'program', collaborationId: null, expiresAt };
    token = (await app.get(Tokens).make({ ...program, scope: 'read' }, DOER)).secret;
    const key = { publicKey: 'cmFoYXNpYQ', counter: 0, transports: [], name: 'Gawai' };
    await app.get(Passkeys).add({ id: 'aWQ', accountId: account, ...key }, DOER);
    const body = { occurredOn: '2023-12-20', direction: 'positive', weight: 2, text: 'Data dibagikan' };
    const between = { observer: LEGOK.camat, observed: LEGOK.pkk, confidential: false };
    const answer = await served.post(`${legok}/trust-signals`, { ...body, ...between }, { cookie });
    expect(answer.status).toBe(201);
  });
  afterAll(() => served.stop());

  it('is answered to that human, whole but for what opens something', async () => {
    const { status, body, text } = await served.get('/session/person-data', { cookie });
    expect(status).toBe(200);
    const [person] = (await held(served, account)).people;
    expect(body).toMatchObject({
      account: { id: account, email: EMAIL, name: 'Wati (contoh)' },
      people: [{ id: person?.id, collaborationId: LEGOK.collaboration }],
      grants: [{ role: 'facilitator', region: '36.03' }],
      sessions: [{ method: 'password', device: 'jest' }],
      passkeys: [{ name: 'Gawai' }],
      identities: [],
      tokens: [{ name: 'program', scope: 'read' }],
      consents: [{ subjectId: person?.id, basis: 'public-task', recordedBy: account }],
      events: [
        {
          type: 'TrustSignalObserved',
          occurredOn: '2023-12-20',
          position: expect.stringMatching(/^\d{12}$/),
        },
      ],
    });
    const { securityEvents } = body as PersonData;
    expect(securityEvents.map(({ type }) => type)).toEqual([
      'AccountMade',
      'GrantGiven',
      'SignedIn',
      'TokenMade',
      'PasskeyAdded',
    ]);
    for (const secret of ['passwordHash', 'rahasia', 'digest', 'publicKey', 'cmFoYXNpYQ'])
      expect(text).not.toContain(secret);
  });

  it('is noted when it is taken out', async () => {
    const [newest] = await served.app.get(SecurityEvents).newest(1);
    expect(newest).toMatchObject({ type: 'PersonDataExported', by: account, about: account });
  });

  it('is answered to nobody else, and to no token', async () => {
    const nobody = await served.get('/session/person-data', { cookie: '' });
    expect(nobody.body).toMatchObject({ status: 401, code: 'not-signed-in' });
    const program = await served.get('/session/person-data', {
      cookie: '',
      authorization: `Bearer ${token}`,
    });
    expect(program.body).toMatchObject({ status: 403, code: 'token-too-narrow' });
  });

  it('is found by account, address and person alike, and by the names that others wrote down', async () => {
    const [directory, log] = [served.app.get(Directory), served.app.get(EventLog)] as const;
    const [person] = (await held(served, account)).people;
    const by = (one: string): Promise<PersonData> => personData(directory, log, one);
    const whole = await by(account);
    expect(await by(` ${EMAIL.toUpperCase()}`)).toEqual(whole);
    expect(await by(person?.id ?? '')).toEqual(whole);
    await expect(by('nobody@legok.demo')).rejects.toMatchObject({ code: 'person-unknown' });
  });
});
