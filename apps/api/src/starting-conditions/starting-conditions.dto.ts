import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import {
  ASPECTS,
  LEVELS,
  PREHISTORIES,
  type Aspect,
  type Level,
  type Prehistory,
} from '#collaboration/starting-conditions/starting-conditions.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

export class AssessStartingConditionBody {
  /** The assessment's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it held: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** What the assessment is about. */
  @IsIn(ASPECTS)
  readonly aspect!: Aspect;

  /** How strong it is. */
  @IsIn(LEVELS)
  readonly level!: Level;

  /** What the parties remember of each other: with the aspect `prehistory`, and only there. */
  @MayBeAbsent()
  @IsIn(PREHISTORIES)
  readonly prehistory?: Prehistory;

  /** What was found. */
  @IsString()
  @Length(1, 2_000)
  readonly finding!: string;

  /** The stakeholders it concerns. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly stakeholders!: string[];

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
