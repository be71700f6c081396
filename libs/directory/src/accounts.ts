import { randomUUID } from 'node:crypto';
import { EntitySchema, type EntityManager } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import { addressKey, attemptTable } from './attempts.js';
import { endConsents } from './consents.js';
import type { Directory } from './directory.js';
import { identityTable } from './identities.js';
import { invitationTable } from './invitations.js';
import { grantTable, requireOtherAdministrator } from './grants.js';
import { passkeyTable } from './passkeys.js';
import { emptyPerson, personTable } from './people.js';
import { digestOf } from './secrets.js';
import { noteSecurity, type Doer } from './security-events.js';
import { sessionTable } from './sessions.js';
import { tokenTable } from './tokens.js';

/** Somebody who can sign in. Forgotten accounts keep their row, emptied. */
export interface Account {
  readonly id: string;
  /** In lower case, the same for nobody else. */
  readonly email: string | null;
  readonly name: string | null;
  /** argon2id in its own writing; null for who signs in by other means. */
  readonly passwordHash: string | null;
  readonly madeAt: Instant;
  readonly disabledAt: Instant | null;
  readonly forgottenAt: Instant | null;
}

export const accountTable = new EntitySchema<Account>({
  name: 'account',
  columns: {
    id: { type: 'varchar', primary: true },
    email: { type: 'varchar', nullable: true, unique: true },
    name: { type: 'varchar', nullable: true },
    passwordHash: { type: 'varchar', nullable: true },
    madeAt: { type: 'varchar' },
    disabledAt: { type: 'varchar', nullable: true },
    forgottenAt: { type: 'varchar', nullable: true },
  },
});

/** Whether an account may be let in at all. */
export const isOpen = ({ disabledAt, forgottenAt }: Account): boolean =>
  disabledAt === null && forgottenAt === null;

/** An address as it is kept and compared. */
export const plainEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
}

export class Accounts {
  constructor(private readonly directory: Directory) {}

  /** Whether nobody can sign in yet. */
  async none(): Promise<boolean> {
    return !(await this.directory.committed.existsBy(accountTable, {}));
  }

  make(account: NewAccount, doer: Doer): Promise<Account> {
    return this.directory.write((manager) => makeAccount(manager, account, doer));
  }

  account(id: string): Promise<Account> {
    return accountIn(this.directory.committed, id);
  }

  byEmail(email: string): Promise<Account | null> {
    return this.directory.committed.findOneBy(accountTable, { email: plainEmail(email) });
  }

  /** All accounts by name, those that were forgotten last. */
  list(): Promise<Account[]> {
    return this.directory.committed.find(accountTable, {
      order: { name: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
    });
  }

  /** Sets a password and ends every session and token. */
  setPassword(id: string, passwordHash: string, doer: Doer): Promise<void> {
    return this.directory.write((manager) => setPasswordIn(manager, id, passwordHash, doer));
  }

  /** Shuts an account out, or lets it in again; who is shut out has no session and no token left. */
  setDisabled(id: string, disabled: boolean, doer: Doer): Promise<Account> {
    return this.directory.write(async (manager) => {
      const account = await accountIn(manager, id);
      if (account.forgottenAt) throw conflict('account-forgotten', 'This account was forgotten');
      if ((account.disabledAt !== null) === disabled) return account;
      if (disabled) await requireOtherAdministrator(manager, id);
      await manager.update(accountTable, { id }, { disabledAt: disabled ? doer.at : null });
      if (disabled) await endAll(manager, id);
      await noteSecurity(manager, disabled ? 'AccountDisabled' : 'AccountEnabled', doer, id);
      return accountIn(manager, id);
    });
  }

  /** Erases an account and every person it acted as; the ids stay, in the log and here. */
  async forget(id: string, doer: Doer): Promise<Account> {
    const account = await this.directory.write((manager) => forgetAccount(manager, id, doer));
    await this.directory.flush();
    return account;
  }
}

export async function makeAccount(
  manager: EntityManager,
  { email, name, passwordHash }: NewAccount,
  doer: Doer,
): Promise<Account> {
  const plain = plainEmail(email);
  if (await manager.existsBy(accountTable, { email: plain }))
    throw conflict('account-already-there', 'There is an account with this address', 'email');
  const account = {
    id: randomUUID(),
    email: plain,
    name,
    passwordHash,
    madeAt: doer.at,
    disabledAt: null,
    forgottenAt: null,
  };
  await manager.insert(accountTable, account);
  await noteSecurity(manager, 'AccountMade', doer, account.id);
  return account;
}

export async function setPasswordIn(
  manager: EntityManager,
  id: string,
  passwordHash: string,
  doer: Doer,
): Promise<void> {
  await manager.update(accountTable, { id }, { passwordHash });
  await endAll(manager, id);
  await noteSecurity(manager, 'PasswordChanged', doer, id);
}

/** Leaves nothing of an account and of every person it acted as but the ids. Forgetting twice changes nothing. */
export async function forgetAccount(manager: EntityManager, id: string, doer: Doer): Promise<Account> {
  const account = await accountIn(manager, id);
  if (account.forgottenAt) return account;
  await requireOtherAdministrator(manager, id);
  await endAll(manager, id);
  for (const table of [passkeyTable, identityTable, grantTable])
    await manager.delete(table, { accountId: id });
  if (account.email !== null) {
    await manager.delete(invitationTable, { email: account.email });
    await manager.delete(attemptTable, { key: digestOf(addressKey(account.email)) });
  }
  await manager.delete(invitationTable, { accountId: id });
  for (const person of await manager.findBy(personTable, { accountId: id }))
    await emptyPerson(manager, person.id, doer);
  const nothing = { email: null, name: null, passwordHash: null };
  await manager.update(accountTable, { id }, { ...nothing, forgottenAt: doer.at });
  await endConsents(manager, id, doer.at);
  await noteSecurity(manager, 'AccountForgotten', doer, id);
  return accountIn(manager, id);
}

/** Ends whatever lets an account in. */
export async function endAll(manager: EntityManager, accountId: string): Promise<void> {
  for (const table of [sessionTable, tokenTable]) await manager.delete(table, { accountId });
}

async function accountIn(manager: EntityManager, id: string): Promise<Account> {
  const account = await manager.findOneBy(accountTable, { id });
  if (!account) throw notFound('account-unknown', 'No such account');
  return account;
}
