import { randomUUID } from 'node:crypto';
import { EntitySchema, IsNull, Not, type EntityManager } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { Directory } from './directory.js';
import { noteSecurity, type Doer } from './security-events.js';

export const ROLES = [
  'facilitator',
  'recorder',
  'party',
  'health-officer',
  'researcher',
  'supervisor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** What a role is given for: one collaboration, or all whose region lies in a code. */
export interface Scope {
  readonly role: Role;
  /** The one collaboration; null is all of the region. */
  readonly collaborationId: string | null;
  /** The region of the collaboration, or the code that covers all that lie in it; empty is everywhere. */
  readonly region: string;
  /** The stakeholder that a party speaks for; null for every other role. */
  readonly stakeholderId: string | null;
}

export interface Grant extends Scope {
  readonly id: string;
  readonly accountId: string;
  readonly grantedAt: Instant;
  /** The account that granted it; null for the set-up of an empty directory. */
  readonly grantedBy: string | null;
}

/** Whether a role lets administer everything everywhere. */
export const isOverAll = ({ role, collaborationId, region }: Scope): boolean =>
  role === 'administrator' && collaborationId === null && region === '';

export const grantTable = new EntitySchema<Grant>({
  name: 'role_grant',
  columns: {
    id: { type: 'varchar', primary: true },
    accountId: { type: 'varchar' },
    role: { type: 'varchar' },
    collaborationId: { type: 'varchar', nullable: true },
    region: { type: 'varchar' },
    stakeholderId: { type: 'varchar', nullable: true },
    grantedAt: { type: 'varchar' },
    grantedBy: { type: 'varchar', nullable: true },
  },
  indices: [{ name: 'grant_of_account', columns: ['accountId'] }],
});

/** Who has which role where. */
export class Grants {
  constructor(private readonly directory: Directory) {}

  of(accountId: string): Promise<Grant[]> {
    return this.directory.committed.find(grantTable, {
      where: { accountId },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Those of all accounts. */
  all(): Promise<Grant[]> {
    return this.directory.committed.find(grantTable, {
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Gives a role; the same one again changes nothing. */
  give(accountId: string, scope: Scope, doer: Doer): Promise<Grant> {
    return this.directory.write((manager) => giveGrant(manager, accountId, scope, doer));
  }

  take(accountId: string, id: string, doer: Doer): Promise<void> {
    return this.directory.write(async (manager) => {
      const grant = await manager.findOneBy(grantTable, { id, accountId });
      if (!grant) throw notFound('grant-unknown', 'No such grant');
      if (isOverAll(grant)) await requireOtherAdministrator(manager, accountId);
      await takeGrant(manager, grant, doer);
    });
  }
}

export async function giveGrant(
  manager: EntityManager,
  accountId: string,
  { role, collaborationId, region, stakeholderId }: Scope,
  doer: Doer,
): Promise<Grant> {
  const scope = { role, collaborationId, region, stakeholderId };
  const held = await manager.findBy(grantTable, { accountId });
  const same = held.find((one) => JSON.stringify(told(one)) === JSON.stringify(told(scope)));
  if (same) return same;
  const grant = { id: randomUUID(), accountId, ...scope, grantedAt: doer.at, grantedBy: doer.by };
  await manager.insert(grantTable, grant);
  await noteSecurity(manager, 'GrantGiven', doer, accountId, told(scope));
  return grant;
}

export async function takeGrant(manager: EntityManager, grant: Grant, doer: Doer): Promise<void> {
  await manager.delete(grantTable, { id: grant.id });
  await noteSecurity(manager, 'GrantTaken', doer, grant.accountId, told(grant));
}

/** Refuses to lose the only account that can sign in and administer everywhere. */
export async function requireOtherAdministrator(manager: EntityManager, accountId: string): Promise<void> {
  const everywhere = { role: 'administrator', collaborationId: IsNull(), region: '' } as const;
  if (!(await manager.existsBy(grantTable, { ...everywhere, accountId }))) return;
  const others = manager
    .createQueryBuilder(grantTable, 'grant')
    .innerJoin('account', 'account', 'account.id = grant.accountId AND account.disabledAt IS NULL')
    .where({ ...everywhere, accountId: Not(accountId) });
  if (!(await others.getExists()))
    throw conflict('last-administrator', 'Nobody else can administer everywhere');
}

const told = ({ role, collaborationId, region, stakeholderId }: Scope): Record<string, string | null> => ({
  role,
  collaborationId,
  region,
  stakeholderId,
});
