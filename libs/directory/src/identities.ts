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

  of(accountId: string): Promise<Identity[]> {
    return this.directory.committed.findBy(identityTable, { accountId });
  }

  /** Whether an account has no other name with this provider. */
  async isFree(issuer: string, accountId: string): Promise<boolean> {
    return !(await this.directory.committed.existsBy(identityTable, { issuer, accountId }));
  }

  link(issuer: string, subject: string, accountId: string, doer: Doer): Promise<void> {
    return this.directory.write(async (manager) => {
      await manager.insert(identityTable, { issuer, subject, accountId, linkedAt: doer.at });
      await noteSecurity(manager, 'IdentityLinked', doer, accountId);
    });
  }
}
