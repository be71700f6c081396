import { EntitySchema, LessThan } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { noteSecurity, type Doer } from './security-events.js';

export interface Passkey {
  /** The credential's id as the authenticator gave it, base64url. */
  readonly id: string;
  readonly accountId: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** How often it was used, as the authenticator counts; 0 when it does not. */
  readonly counter: number;
  readonly transports: readonly string[];
  /** What its owner calls it. */
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
}

export const passkeyTable = new EntitySchema<Passkey>({
  name: 'passkey',
  columns: {
    id: { type: 'varchar', primary: true },
    accountId: { type: 'varchar' },
    publicKey: { type: 'varchar' },
    counter: { type: 'integer' },
    transports: { type: 'simple-json' },
    name: { type: 'varchar' },
    addedAt: { type: 'varchar' },
    lastUsedAt: { type: 'varchar', nullable: true },
  },
  indices: [{ name: 'passkey_of_account', columns: ['accountId'] }],
});

export class Passkeys {
  constructor(private readonly directory: Directory) {}

  of(accountId: string): Promise<Passkey[]> {
    return this.directory.committed.find(passkeyTable, { where: { accountId }, order: { addedAt: 'ASC' } });
  }

  passkey(id: string): Promise<Passkey | null> {
    return this.directory.committed.findOneBy(passkeyTable, { id });
  }

  add(passkey: Omit<Passkey, 'addedAt' | 'lastUsedAt'>, doer: Doer): Promise<Passkey> {
    return this.directory.write(async (manager) => {
      if (await manager.existsBy(passkeyTable, { id: passkey.id }))
        throw conflict('passkey-already-there', 'This passkey is registered already');
      const added = { ...passkey, addedAt: doer.at, lastUsedAt: null };
      await manager.insert(passkeyTable, added);
      await noteSecurity(manager, 'PasskeyAdded', doer, passkey.accountId);
      return added;
    });
  }

  /** Counts a use; false when the authenticator had counted as far before, as a copy of it would. */
  used(id: string, counter: number, at: Instant): Promise<boolean> {
    return this.directory.write(async (manager) => {
      const used = { counter, lastUsedAt: at };
      const grows = counter === 0 ? { id, counter: 0 } : { id, counter: LessThan(counter) };
      return (await manager.update(passkeyTable, grows, used)).affected === 1;
    });
  }

  remove(accountId: string, id: string, doer: Doer): Promise<void> {
    return this.directory.write(async (manager) => {
      const { affected } = await manager.delete(passkeyTable, { id, accountId });
      if (!affected) throw notFound('passkey-unknown', 'No such passkey');
      await noteSecurity(manager, 'PasskeyRemoved', doer, accountId);
    });
  }
}
