import { randomUUID } from 'node:crypto';
import { EntitySchema, IsNull, type EntityManager } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import type { Scope } from './grants.js';
import { digestOf, newSecret } from './secrets.js';
import { noteSecurity, type Doer } from './security-events.js';

/** A first account on an empty directory, a new account with its roles, or a new password for one that is there. */
export type InvitationKind = 'setup' | 'invitation' | 'reset';

/** Days within which a link is good. */
export const INVITATION_DAYS = 7;

/** A role that comes with an invitation, and the person of the collaboration that the account then acts as. */
export interface PromisedGrant extends Scope {
  readonly personId: string | null;
}

/** A link that works once. */
export interface Invitation {
  readonly id: string;
  readonly digest: string;
  readonly kind: InvitationKind;
  /** Whom it is for; null for the set-up. */
  readonly email: string | null;
  /** Whose password it sets anew. */
  readonly accountId: string | null;
  readonly grants: readonly PromisedGrant[];
  readonly madeAt: Instant;
  readonly madeBy: string | null;
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
}

export const invitationTable = new EntitySchema<Invitation>({
  name: 'invitation',
  columns: {
    id: { type: 'varchar', primary: true },
    digest: { type: 'varchar', unique: true },
    kind: { type: 'varchar' },
    email: { type: 'varchar', nullable: true },
    accountId: { type: 'varchar', nullable: true },
    grants: { type: 'simple-json' },
    madeAt: { type: 'varchar' },
    madeBy: { type: 'varchar', nullable: true },
    expiresAt: { type: 'varchar' },
    acceptedAt: { type: 'varchar', nullable: true },
  },
});

const DAY = 86_400_000;

export class Invitations {
  constructor(private readonly directory: Directory) {}

  /** Makes a link; the secret in it cannot be told again. Older open links of the same kind for the same one end. */
  make(
    invitation: Pick<Invitation, 'kind' | 'email' | 'accountId' | 'grants'>,
    doer: Doer,
  ): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
    const secret = newSecret();
    const made = {
      ...invitation,
      id: randomUUID(),
      digest: digestOf(secret),
      madeAt: doer.at,
      madeBy: doer.by,
      expiresAt: new Date(Date.parse(doer.at) + INVITATION_DAYS * DAY).toISOString(),
      acceptedAt: null,
    };
    const { kind, email, accountId } = invitation;
    return this.directory.write(async (manager) => {
      await manager.delete(invitationTable, {
        kind,
        email: email ?? IsNull(),
        accountId: accountId ?? IsNull(),
        acceptedAt: IsNull(),
      });
      await manager.insert(invitationTable, made);
      await noteSecurity(manager, 'InvitationMade', doer, accountId, { invitation: made.id, kind });
      return { invitation: made, secret };
    });
  }

  /** The invitation of a link that is still good; one refusal for all that are not. */
  open(secret: string, at: Instant): Promise<Invitation> {
    return openIn(this.directory.committed, secret, at);
  }

  /** Those that wait, newest first. */
  async waiting(at: Instant): Promise<Invitation[]> {
    const open = await this.directory.committed.find(invitationTable, {
      where: { acceptedAt: IsNull() },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
    return open.filter(({ expiresAt }) => at < expiresAt);
  }

  revoke(id: string, doer: Doer): Promise<void> {
    return this.directory.write(async (manager) => {
      const { affected } = await manager.delete(invitationTable, { id, acceptedAt: IsNull() });
      if (!affected) throw notFound('invitation-unknown', 'No such invitation');
      await noteSecurity(manager, 'InvitationRevoked', doer, null, { invitation: id });
    });
  }

  /** Uses a link up together with what is done by it, or neither; both answer the account. */
  accept(
    secret: string,
    at: Instant,
    work: (manager: EntityManager, invitation: Invitation) => Promise<string>,
  ): Promise<string> {
    return this.directory.write(async (manager) => {
      const invitation = await openIn(manager, secret, at);
      await manager.update(invitationTable, { id: invitation.id }, { acceptedAt: at, email: null });
      const accountId = await work(manager, invitation);
      const { id, kind } = invitation;
      await noteSecurity(manager, 'InvitationAccepted', { by: accountId, at }, accountId, {
        invitation: id,
        kind,
      });
      return accountId;
    });
  }
}

async function openIn(manager: EntityManager, secret: string, at: Instant): Promise<Invitation> {
  const invitation = await manager.findOneBy(invitationTable, { digest: digestOf(secret) });
  if (!invitation || at >= invitation.expiresAt)
    throw notFound('link-unknown', 'This link does not exist or has expired');
  if (invitation.acceptedAt) throw conflict('link-used', 'This link was used already');
  return invitation;
}
