import { IsIn, IsUUID, Matches } from 'class-validator';
import { ROLES, type Role } from '#directory/grants.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class GrantBody {
  /** @example 'recorder' */
  @IsIn(ROLES)
  readonly role!: Role;

  /** The one collaboration it is for. */
  @MayBeAbsent()
  @IsUUID()
  readonly collaborationId?: string;

  /**
   * Instead of a collaboration: the code that all of its collaborations lie in; empty is everywhere.
   * @example '36.03'
   */
  @MayBeAbsent()
  @Matches(/^(\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)?$/)
  readonly region?: string;

  /** The stakeholder that a party speaks for; for no other role. */
  @MayBeAbsent()
  @IsUUID()
  readonly stakeholderId?: string;

  /** The person of the collaboration that the account is, where it was on record before. */
  @MayBeAbsent()
  @IsUUID()
  readonly personId?: string;
}
