import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';

export class SecurityEventsQuery {
  /** How many items at the most. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;

  /** What the page before answered as `next`. */
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly cursor?: number;
}
