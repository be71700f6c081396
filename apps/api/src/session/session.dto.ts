import { IsEmail, IsString, Length } from 'class-validator';

export class SignInBody {
  /**
   * The account's address.
   * @example 'camat@legok.demo'
   */
  @IsEmail()
  @Length(3, 254)
  readonly email!: string;

  /** @example 'rembuk-demo' */
  @IsString()
  @Length(1, 256)
  readonly password!: string;
}

export class ChangePasswordBody {
  /** The password until now. */
  @IsString()
  @Length(1, 256)
  readonly current!: string;

  /** The new one: 12 to 256 characters, whichever, but none of those that everybody tries first. */
  @IsString()
  @Length(12, 256)
  readonly password!: string;
}
