import { IsObject, IsString, Length } from 'class-validator';

/** What the browser made of the options. */
export class PasskeySignInBody {
  /** What came with the options. */
  @IsString()
  @Length(1, 200)
  readonly ceremony!: string;

  /** The credential as its `toJSON()` has it. */
  @IsObject()
  readonly response!: object;
}

export class AddPasskeyBody extends PasskeySignInBody {
  /**
   * What its owner calls it.
   * @example 'Telepon dinas'
   */
  @IsString()
  @Length(1, 100)
  readonly name!: string;
}
