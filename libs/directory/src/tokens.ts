import { randomUUID } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { digestOf, newSecret } from './secrets.js';
import { noteSecurity, type Doer } from './security-events.js';

export const TOKEN_SCOPES = ['read', 'record'] as const;
/** `read` reads what its owner may read; `record` also does what its owner may do to records, never to accounts. */
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** By which a leaked token is known at sight. */
export const TOKEN_PREFIX = 'rembuk_';

/** Lets a machine or a researcher's program in for its owner. */
export interface Token {
  readonly id: string;
  readonly digest: string;
  readonly accountId: string;
  readonly name: string;
  readonly scope: TokenScope;
  /** The only collaboration it opens; null is all of its owner's. */
  readonly collaborationId: string | null;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
}

export const tokenTable = new EntitySchema<Token>({
  name: 'token',
  columns: {
    id: { type: 'varchar', primary: true },
    digest: { type: 'varchar', unique: true },
    accountId: { type: 'varchar' },
    name: { type: 'varchar' },
    scope: { type: 'varchar' },
    collaborationId: { type: 'varchar', nullable: true },
    madeAt: { type: 'varchar' },
    expiresAt: { type: 'varchar' },
  },
  indices: [{ name: 'token_of_account', columns: ['accountId'] }],
});

export class Tokens {
  constructor(private readonly directory: Directory) {}

  /** Makes a token and answers its secret, which nobody can be told again. */
  make(
    token: Pick<Token, 'accountId' | 'name' | 'scope' | 'collaborationId' | 'expiresAt'>,
    doer: Doer,
  ): Promise<{ readonly token: Token; readonly secret: string }> {
    const secret = TOKEN_PREFIX + newSecret();
    const made = { ...token, id: randomUUID(), digest: digestOf(secret), madeAt: doer.at };
    return this.directory.write(async (manager) => {
      await manager.insert(tokenTable, made);
      await noteSecurity(manager, 'TokenMade', doer, token.accountId, { token: made.id, scope: made.scope });
      return { token: made, secret };
    });
  }

  /** The token that a secret is, if it has not expired. */
  async opened(secret: string, at: Instant): Promise<Token | null> {
    const token = await this.directory.committed.findOneBy(tokenTable, { digest: digestOf(secret) });
    return token && at < token.expiresAt ? token : null;
  }

  of(accountId: string): Promise<Token[]> {
    return this.directory.committed.find(tokenTable, {
      where: { accountId },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
  }

  revoke(accountId: string, id: string, doer: Doer): Promise<void> {
    return this.directory.write(async (manager) => {
      const { affected } = await manager.delete(tokenTable, { id, accountId });
      if (!affected) throw notFound('token-unknown', 'No such token');
      await noteSecurity(manager, 'TokenRevoked', doer, accountId, { token: id });
    });
  }
}
