import { isWithin } from '#collaboration/region.js';
import { isOverAll, type Scope } from '#directory/grants.js';
import type { Caller } from './caller.js';

const covers = (administrator: Scope, { collaborationId, region }: Scope): boolean => {
  if (administrator.collaborationId !== null) return administrator.collaborationId === collaborationId;
  return administrator.region === '' || isWithin(region, administrator.region);
};

/** Whether one of the roles administers all of where another is for. */
export const mayGive = (held: readonly Scope[], wanted: Scope): boolean =>
  held.some((grant) => grant.role === 'administrator' && covers(grant, wanted));

/** Whether roles reach over every role of an account; over one that has none only those of everywhere. */
export const mayManage = (held: readonly Scope[], grants: readonly Scope[]): boolean =>
  held.some(isOverAll) || (grants.length > 0 && grants.every((grant) => mayGive(held, grant)));

/** Whether a caller administers everything everywhere. */
export const administersAll = ({ grants }: Caller): boolean => grants.some(isOverAll);
