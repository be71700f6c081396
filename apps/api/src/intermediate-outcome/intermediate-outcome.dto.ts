import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Length,
  ValidateNested,
} from 'class-validator';
import {
  OUTCOME_KINDS,
  type OutcomeKind,
} from '#collaboration/intermediate-outcome/intermediate-outcome.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

export class RecordOutcomeBody {
  /** The outcome's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was achieved: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** A small win, a strategic plan or a joint finding of facts. */
  @IsIn(OUTCOME_KINDS)
  readonly kind!: OutcomeKind;

  /** What to call it. */
  @IsString()
  @Length(1, 200)
  readonly title!: string;

  /** What was achieved. */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** The commitments it came from; none where it came from none. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly commitments!: string[];

  /** The stakeholders that did it. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly parties!: string[];

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
