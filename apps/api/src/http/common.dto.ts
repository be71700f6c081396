import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { MayBeAbsent } from './may-be-absent.js';
import { IsDay, IsInstant, IsOccurredOn } from './rules.js';

/** Where a record's content comes from. */
export class ProvenanceBody {
  /**
   * The source, such as a paper's section.
   * @example 'Prawansa et al. 2024, section D'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 500)
  readonly citation?: string;

  /**
   * Whether this is an illustration that no source prints.
   * @example false
   */
  @IsBoolean()
  readonly illustration!: boolean;
}

/** Takes a record back, or ends something. */
export class ReasonBody {
  /**
   * Why, for those who read it years later.
   * @example 'Tercatat dua kali'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}

/** As ReasonBody, for what happened on a day of its own. */
export class DatedReasonBody extends ReasonBody {
  /**
   * When it happened; today when absent.
   * @example '2023-12-30'
   */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;
}

/** Two kinds of time travel, which every query knows. */
export class TimeQuery {
  /** As it was on this day, in the region's time zone; today when absent. */
  @MayBeAbsent()
  @IsDay()
  readonly on?: string;

  /** As it was known at this instant; now when absent. */
  @MayBeAbsent()
  @IsInstant()
  readonly asOf?: string;
}

/** One page of a list. */
export class PageQuery extends TimeQuery {
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

/** One page of a list of the directory, which lives in the present: it has no `on` and no `asOf`. */
export class DirectoryPageQuery {
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

/** Where a command's record stands after it. */
export class RecordedAnswer {
  /** @example '6f1f6d1e-6c3b-4b0e-9a5e-0d8a3a4b5c6d' */
  readonly id!: string;

  /**
   * The zero-based number of the record's last event.
   * @example 0
   */
  readonly revision!: number;

  /**
   * Where it stands in the log.
   * @example '000000000042'
   */
  readonly position!: string;
}
