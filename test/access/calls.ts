import { createHash, randomUUID } from 'node:crypto';
import { Attachments } from '#directory/attachments.js';
import { Invitations } from '#directory/invitations.js';
import { Passkeys } from '#directory/passkeys.js';
import { People } from '#directory/people.js';
import { ORDINARY_GROUND } from '#directory/consents.js';
import { Accounts } from '#directory/accounts.js';
import { Grants } from '#directory/grants.js';
import { Sessions } from '#directory/sessions.js';
import { Tokens } from '#directory/tokens.js';
import { RealTime } from '../../apps/api/src/access/real-time.js';
import type { Served } from '../app.js';
import { inside, type Filled } from './filled.js';
import { whole } from './routes.js';

/** What a route is asked for: real ids, and a body that shows who was let in without doing anything. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly body?: object;
  readonly type?: string;
  /** Instead of that of who asks, where asking ends it. */
  readonly cookie?: string;
}

interface Asked {
  readonly served: Served;
  readonly at: Filled;
  /** Whose ids are used: those of one's own stakeholder or account, or another's. */
  readonly whose: 'mine' | 'theirs';
  /** The account that asks; null is nobody. */
  readonly accountId: string | null;
}

type Details = Partial<Omit<Call, 'method' | 'url'>> & { readonly ids?: Readonly<Record<string, string>> };
type Make = (asked: Asked) => Details | Promise<Details>;

const NOPE = { nope: 1 };
const doerIn = ({ app }: Served): { readonly by: null; readonly at: string } => ({
  by: null,
  at: app.get(RealTime).now(),
});

/** A new account, which is a recorder of the collaboration. */
async function account({
  served,
  at,
}: Asked): Promise<{ readonly accountId: string; readonly grantId: string }> {
  const doer = doerIn(served);
  const details = { email: `${randomUUID()}@buang.demo`, name: 'Sekali Pakai', passwordHash: null };
  const { id } = await served.app.get(Accounts).make(details, doer);
  const grant = await served.app.get(Grants).give(id, inside(at, 'recorder'), doer);
  return { accountId: id, grantId: grant.id };
}

/** Who asks, or another account where another's things are asked for. */
const owner = async (asked: Asked): Promise<string> =>
  asked.whose === 'mine' && asked.accountId !== null ? asked.accountId : (await account(asked)).accountId;

const onAccount: Make = async (asked) => ({ ids: await account(asked) });
const byParty: Make = ({ at, whose }) => ({ body: { ...NOPE, party: at[whose] } });

async function session(asked: Asked): Promise<{ readonly id: string; readonly cookie: string }> {
  const begun = await asked.served.app
    .get(Sessions)
    .begin(await owner(asked), 'password', 'jest', doerIn(asked.served).at);
  return { id: begun.session.id, cookie: `rembuk=${begun.secret}` };
}

async function invitation({ served, at }: Asked): Promise<{ readonly id: string; readonly secret: string }> {
  const asked = {
    kind: 'invitation' as const,
    email: `${randomUUID()}@buang.demo`,
    accountId: null,
    grants: [{ ...inside(at, 'recorder'), personId: null }],
  };
  const { invitation: made, secret } = await served.app.get(Invitations).make(asked, doerIn(served));
  return { id: made.id, secret };
}

/** What is asked otherwise than with `{ nope: 1 }` and the ids of the collaboration. */
const OTHERWISE: Readonly<Record<string, Make>> = {
  'POST /collaborations': ({ at: { region } }) => ({ body: { ...NOPE, region } }),
  'POST /people': ({ at: { collaborationId } }) => ({ body: { ...NOPE, collaborationId } }),
  'DELETE /people/:personId': async ({ served, at: { collaborationId } }) => {
    const details = { name: 'Sekali Pakai', title: null, stakeholderId: null };
    const person = { id: randomUUID(), collaborationId, ...details };
    const doer = doerIn(served);
    await served.app.get(People).add(person, doer.at, ORDINARY_GROUND, doer);
    return { ids: { personId: person.id } };
  },
  'POST /collaborations/:collaborationId/trust-signals': ({ at, whose }) => ({
    body: { ...NOPE, observer: at[whose] },
  }),
  'POST /commitments/:commitmentId/signatures': byParty,
  'POST /commitments/:commitmentId/declines': byParty,
  'POST /collaborations/:collaborationId/attachments': () => ({
    body: Buffer.from('no picture'),
    type: 'image/png',
  }),
  'DELETE /collaborations/:collaborationId/attachments/:sha256': async ({ served, at }) => {
    const { collaborationId, ids } = at;
    const bytes = Buffer.from(randomUUID());
    const { sha256 } = await served.app
      .get(Attachments)
      .keep(collaborationId, 'application/pdf', bytes, String(ids['personId']), doerIn(served).at);
    return { ids: { sha256 } };
  },
  'DELETE /session': async (asked) => {
    if (asked.accountId === null) return {};
    return { cookie: (await session(asked)).cookie };
  },
  'DELETE /sessions/:ownSessionId': async (asked) => ({ ids: { ownSessionId: (await session(asked)).id } }),
  'DELETE /passkeys/:passkeyId': async (asked) => {
    const id = randomUUID();
    const passkey = {
      id,
      accountId: await owner(asked),
      publicKey: '',
      counter: 0,
      transports: [],
      name: '',
    };
    await asked.served.app.get(Passkeys).add(passkey, doerIn(asked.served));
    return { ids: { passkeyId: createHash('sha256').update(id).digest('hex') } };
  },
  'DELETE /tokens/:tokenId': async (asked) => {
    const expiresAt = '2999-01-01T00:00:00.000Z';
    const accountId = await owner(asked);
    const wanted = { accountId, name: '', scope: 'read' as const, collaborationId: null, expiresAt };
    const { token } = await asked.served.app.get(Tokens).make(wanted, doerIn(asked.served));
    return { ids: { tokenId: token.id } };
  },
  'DELETE /invitations/:invitationId': async (asked) => ({
    ids: { invitationId: (await invitation(asked)).id },
  }),
  'GET /invitations/:token': async (asked) => ({ ids: { token: (await invitation(asked)).secret } }),
  'POST /invitations/:token': async (asked) => ({ ids: { token: (await invitation(asked)).secret } }),
  'GET /setup/:token': () => ({ ids: { token: 'none' } }),
  'POST /setup/:token': () => ({ ids: { token: 'none' } }),
  'GET /accounts/:accountId': onAccount,
  'DELETE /accounts/:accountId': onAccount,
  'POST /accounts/:accountId/grants': onAccount,
  'DELETE /accounts/:accountId/grants/:grantId': onAccount,
  'POST /accounts/:accountId/disabling': onAccount,
  'POST /accounts/:accountId/enabling': onAccount,
  'POST /accounts/:accountId/reset': onAccount,
};

/** How a route is asked for; fails where no id is known for a parameter. */
export async function callOf(route: string, asked: Asked): Promise<Call> {
  const [method = '', path = ''] = route.split(' ');
  const { ids: made, ...details } = (await OTHERWISE[route]?.(asked)) ?? {};
  const { at, whose } = asked;
  const ids = { ...at.ids, ...(whose === 'theirs' && at.theirIds), ...made };
  const url = whole(path).replace(/:(\w+)/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${route}: no id for ${name}`);
    return id;
  });
  const body = method === 'POST' || method === 'PATCH' ? { body: NOPE } : {};
  return { method, url, ...body, ...details };
}
