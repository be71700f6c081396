import { EntitySchema } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { noteSecurity, type Doer } from './security-events.js';

/** An account's name with an OpenID provider. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly accountId: string;
  readonly linkedAt: Instant;
}

export const identityTable = new EntitySchema<Identity>({
  name: 'identity',
  columns: {
    issuer: { type: 'varchar', primary: true },
    subject: { type: 'varchar', primary: true },
    accountId: { type: 'varchar' },
    linkedAt: { type: 'varchar' },
  },
  indices: [{ name: 'identity_of_account', columns: ['accountId'] }],
});

export class Identities {
  constructor(private readonly directory: Directory) {}

  identity(issuer: string, subject: string): Promise<Identity | null> {
    return this.directory.committed.findOneBy(identityTable, { issuer, subject });
  }

  /** Links an account to its name with a provider; answers whether that is its name, and it has no other there. */
  link(issuer: string, subject: string, accountId: string, doer: Doer): Promise<boolean> {
    return this.directory.write(async (manager) => {
      const known = await manager.findBy(identityTable, [
        { issuer, accountId },
        { issuer, subject },
      ]);
      if (known.length > 0)
        return known.every((one) => one.subject === subject && one.accountId === accountId);
      await manager.insert(identityTable, { issuer, subject, accountId, linkedAt: doer.at });
      await noteSecurity(manager, 'IdentityLinked', doer, accountId);
      return true;
    });
  }
}
