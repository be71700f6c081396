import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { FORUM_KINDS, type ForumKind } from '#collaboration/collaboration/collaboration.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** Which forum meets: its kind and its convener. */
export class ForumBody {
  /** The kind of forum. */
  @IsIn(FORUM_KINDS)
  readonly kind!: ForumKind;

  /**
   * The name of a forum of kind `other`, and only of such a one.
   * @example 'Musyawarah desa'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly name?: string;

  /** The stakeholder that convenes it. */
  @IsUUID()
  readonly convener!: string;
}
