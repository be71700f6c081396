import type { EntityManager } from 'typeorm';
import { endAll, forgetAccount } from './accounts.js';
import type { Directory } from './directory.js';
import { grantTable, requireOtherAdministrator, takeGrant } from './grants.js';
import { emptyPerson, personIn, personTable, type Person } from './people.js';
import type { Doer } from './security-events.js';

/** Forgets people, and whoever signs in as them. */
export class Forgetting {
  constructor(private readonly directory: Directory) {}

  /** Erases all but the id, in the file as well. Forgetting twice changes nothing. */
  async person(id: string, doer: Doer): Promise<Person> {
    const person = await this.directory.write((manager) => forgetPerson(manager, id, doer));
    await this.directory.flush();
    return person;
  }
}

/**
 * Empties a person. Its account is signed out everywhere and loses its roles in this collaboration; an account that
 * is left with no role and is nobody else is forgotten too. Refuses the last administrator with `last-administrator`.
 */
export async function forgetPerson(manager: EntityManager, id: string, doer: Doer): Promise<Person> {
  const { accountId, collaborationId, forgottenAt } = await personIn(manager, id);
  if (!forgottenAt) {
    if (accountId !== null) await requireOtherAdministrator(manager, accountId);
    await emptyPerson(manager, id, doer);
    if (accountId !== null) await withdraw(manager, accountId, collaborationId, doer);
  }
  return personIn(manager, id);
}

async function withdraw(
  manager: EntityManager,
  accountId: string,
  collaborationId: string,
  doer: Doer,
): Promise<void> {
  for (const grant of await manager.findBy(grantTable, { accountId, collaborationId }))
    await takeGrant(manager, grant, doer);
  await endAll(manager, accountId);
  const left = await Promise.all(
    [grantTable, personTable].map((table) => manager.existsBy(table, { accountId })),
  );
  if (!left.includes(true)) await forgetAccount(manager, accountId, doer);
}
