import { In, type EntityManager } from 'typeorm';
import { notFound } from '#event-sourcing/domain-error.js';
import { accountTable, plainEmail, type Account } from './accounts.js';
import { attachmentTable, type AttachmentItem } from './attachments.js';
import { consentTable, type Consent } from './consents.js';
import type { Directory } from './directory.js';
import { grantTable, type Grant } from './grants.js';
import { identityTable, type Identity } from './identities.js';
import { invitationTable, type Invitation } from './invitations.js';
import { passkeyTable, type Passkey } from './passkeys.js';
import { personTable, type Person } from './people.js';
import { securityEventTable, type SecurityEvent } from './security-events.js';
import { sessionTable, type Session } from './sessions.js';
import { tokenTable, type Token } from './tokens.js';

/** All that the directory holds of one human, but for what opens something. */
export interface Held {
  readonly account: Omit<Account, 'passwordHash'> | null;
  readonly people: readonly Person[];
  readonly grants: readonly Grant[];
  readonly sessions: readonly Omit<Session, 'digest'>[];
  readonly passkeys: readonly Omit<Passkey, 'publicKey'>[];
  readonly identities: readonly Identity[];
  readonly tokens: readonly Omit<Token, 'digest'>[];
  readonly invitations: readonly Omit<Invitation, 'digest'>[];
  readonly attachments: readonly AttachmentItem[];
  readonly consents: readonly Consent[];
  readonly securityEvents: readonly SecurityEvent[];
}

/** What is held of a human by an account's id or address, or by a person's id; refuses whom nobody knows. */
export async function heldOf({ committed: manager }: Directory, idOrEmail: string): Promise<Held> {
  const { account, people } = await humanIn(manager, idOrEmail.trim().toLowerCase());
  const ids = people.map(({ id }) => id);
  const all = account ? [account.id, ...ids] : ids;
  const own = { accountId: account?.id ?? '' };
  const sessions = await manager.findBy(sessionTable, own);
  const passkeys = await manager.findBy(passkeyTable, own);
  const tokens = await manager.findBy(tokenTable, own);
  const invitations = account ? await invitationsOf(manager, account) : [];
  return {
    account: account && without('passwordHash', account),
    people,
    grants: await manager.findBy(grantTable, own),
    sessions: sessions.map((session) => without('digest', session)),
    passkeys: passkeys.map((passkey) => without('publicKey', passkey)),
    identities: await manager.findBy(identityTable, own),
    tokens: tokens.map((token) => without('digest', token)),
    invitations: invitations.map((invitation) => without('digest', invitation)),
    attachments: await manager.findBy(attachmentTable, { addedBy: In(ids) }),
    consents: await manager.find(consentTable, {
      where: { subjectId: In(all) },
      order: { recordedAt: 'ASC', id: 'ASC' },
    }),
    securityEvents: await manager.find(securityEventTable, {
      where: [{ by: In(all) }, { about: In(all) }],
      order: { position: 'ASC' },
    }),
  };
}

interface Human {
  readonly account: Account | null;
  readonly people: readonly Person[];
}

async function humanIn(manager: EntityManager, idOrEmail: string): Promise<Human> {
  const person = await manager.findOneBy(personTable, { id: idOrEmail });
  if (person?.accountId === null) return { account: null, people: [person] };
  const account = await manager.findOneBy(
    accountTable,
    person?.accountId
      ? { id: person.accountId }
      : ([{ id: idOrEmail }, { email: plainEmail(idOrEmail) }] as const),
  );
  if (!account) throw notFound('person-unknown', `Nobody is known as ${idOrEmail}`);
  const people = await manager.find(personTable, {
    where: { accountId: account.id },
    order: { addedAt: 'ASC', id: 'ASC' },
  });
  return { account, people };
}

const invitationsOf = (manager: EntityManager, { id, email }: Account): Promise<Invitation[]> =>
  manager.findBy(invitationTable, [{ accountId: id }, ...(email === null ? [] : [{ email }])]);

function without<Row extends object, Field extends keyof Row>(field: Field, row: Row): Omit<Row, Field> {
  const { [field]: _, ...rest } = row;
  return rest;
}
