import { IsIn, IsInt, IsNumber, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { PREVALENCE_SOURCES, type PrevalenceSource } from '#collaboration/prevalence/prevalence.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';
import { Nested } from '../records/nested.decorator.js';

/** One catchment in one period by one way of counting: the same three always name the same record. */
export class CellBody {
  /** The catchment, as the collaboration declared it. */
  @IsUUID()
  readonly catchmentId!: string;

  /**
   * The year or month that was measured: YYYY or YYYY-MM.
   * @example '2023-02'
   */
  @IsOccurredOn()
  @Matches(/^\d{4}(-\d{2})?$/)
  readonly period!: string;

  /** The way of counting; series of different sources are never joined. */
  @IsIn(PREVALENCE_SOURCES)
  readonly source!: PrevalenceSource;
}

/** Numbers of children, never a child. */
export class CountsBody extends CellBody {
  /** D: children measured. */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly measured!: number;

  /** ST: of them stunted. */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly stunted!: number;

  /** S: children registered (sasaran), where it is known. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly registered?: number;

  /** How many of ST were already stunted in the period before, where it is known. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly stillStunted?: number;
}

export class MeasurePrevalenceBody extends CountsBody {
  /** When it was measured; the whole period when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** Where the numbers come from. */
  @MayBeAbsent()
  @Nested(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}

/** All counts anew: one left out is no longer known. */
export class CorrectPrevalenceBody extends CountsBody {
  /** Why, for those who read it years later. */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;

  /** When the error was found; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;
}

export class RetractPrevalenceBody extends CellBody {
  /** Why, for those who read it years later. */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}

/** What is stated elsewhere. */
export class StatedBody {
  /**
   * The year or month it is stated for: YYYY or YYYY-MM.
   * @example '2023-02'
   */
  @IsOccurredOn()
  @Matches(/^\d{4}(-\d{2})?$/)
  readonly period!: string;

  /** Children measured, where it is stated. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly measured?: number;

  /** Children stunted. */
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  readonly stunted!: number;

  /** In percent, as stated. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly percent!: number;
}

export class DisputePrevalenceBody {
  /** The statement's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** The catchment whose figure it contradicts; absent for the total of all. */
  @MayBeAbsent()
  @IsUUID()
  readonly catchmentId?: string;

  /**
   * The year or month whose figure it contradicts: YYYY or YYYY-MM.
   * @example '2022-08'
   */
  @IsOccurredOn()
  @Matches(/^\d{4}(-\d{2})?$/)
  readonly period!: string;

  /** The way of counting whose figure it contradicts. */
  @IsIn(PREVALENCE_SOURCES)
  readonly source!: PrevalenceSource;

  /** What is stated instead. */
  @Nested(() => StatedBody)
  readonly stated!: StatedBody;

  /** Where it is stated. */
  @IsString()
  @Length(1, 500)
  readonly statedIn!: string;

  /** What the contradiction is. */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;

  /** When it was stated or noticed; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** Where this comes from. */
  @MayBeAbsent()
  @Nested(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
