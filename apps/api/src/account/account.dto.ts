import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

/** Accounts live in the present: there is no `on` and no `asOf`. */
export class AccountsQuery {
  /** How many items at the most. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;

  /** What the page before answered as `next`. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly cursor?: string;
}
