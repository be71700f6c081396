import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { TOKEN_SCOPES, type TokenScope } from '#directory/tokens.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsInstant } from '../http/rules.js';

export class MakeTokenBody {
  /**
   * What its owner knows it by.
   * @example 'Skrip analisis'
   */
  @IsString()
  @Length(1, 100)
  readonly name!: string;

  /** Whether it only reads, or also records in its owner's name. */
  @IsIn(TOKEN_SCOPES)
  readonly scope!: TokenScope;

  /** The only collaboration it opens; all of its owner's when absent. */
  @MayBeAbsent()
  @IsUUID()
  readonly collaborationId?: string;

  /**
   * When it ends, at most 366 days ahead.
   * @example '2027-06-30T17:00:00Z'
   */
  @IsInstant()
  readonly expiresAt!: string;
}
