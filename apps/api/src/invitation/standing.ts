import { accountTable, isOpen } from '#directory/accounts.js';
import type { Directory } from '#directory/directory.js';
import { grantTable } from '#directory/grants.js';
import type { Invitation } from '#directory/invitations.js';
import { mayGive, mayManage } from '../access/administration.js';

type Manager = Directory['committed'];

/** Whether what a link promises still holds: nobody reaches further by it than who made it reaches now. */
export async function stands(manager: Manager, invitation: Invitation): Promise<boolean> {
  const { kind, madeBy, accountId, grants } = invitation;
  if (kind === 'setup') return !(await manager.existsBy(accountTable, {}));
  if (accountId !== null && !(await canSignIn(manager, accountId))) return false;
  if (madeBy === null) return true;
  if (!(await canSignIn(manager, madeBy))) return false;
  const held = await manager.findBy(grantTable, { accountId: madeBy });
  if (kind === 'invitation') return grants.every((grant) => mayGive(held, grant));
  return accountId !== null && mayManage(held, await manager.findBy(grantTable, { accountId }));
}

async function canSignIn(manager: Manager, id: string): Promise<boolean> {
  const account = await manager.findOneBy(accountTable, { id });
  return account !== null && isOpen(account);
}
