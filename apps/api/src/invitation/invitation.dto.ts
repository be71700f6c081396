import { ArrayMinSize, Equals, IsEmail, IsString, Length } from 'class-validator';
import { GrantBody } from '../access/grant.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { ListOf } from '../records/nested.decorator.js';

export class InviteBody {
  /**
   * Whom it is for.
   * @example 'kader@legok.demo'
   */
  @IsEmail()
  @Length(3, 254)
  readonly email!: string;

  /** The roles that the account will have. */
  @ListOf(() => GrantBody)
  @ArrayMinSize(1)
  readonly grants!: GrantBody[];
}

export class AcceptBody {
  /** 12 to 256 characters, whichever, but none of those that everybody tries first. */
  @IsString()
  @Length(12, 256)
  readonly password!: string;

  /**
   * The name of whoever accepts; not where a link only sets a new password.
   * @example 'Siti (contoh)'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly name?: string;

  /** That name and address may be kept for the account; not where a link only sets a new password. */
  @MayBeAbsent()
  @Equals(true)
  readonly consent?: true;
}

export class SetUpBody {
  /** @example 'admin@legok.demo' */
  @IsEmail()
  @Length(3, 254)
  readonly email!: string;

  /**
   * The administrator's name.
   * @example 'Siti (contoh)'
   */
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  /** 12 to 256 characters, whichever, but none of those that everybody tries first. */
  @IsString()
  @Length(12, 256)
  readonly password!: string;

  /** That name and address may be kept for the account. */
  @Equals(true)
  readonly consent!: true;
}
