import { IsIn, IsString, Length } from 'class-validator';
import {
  ASPECTS,
  LEVELS,
  PREHISTORIES,
  type Aspect,
  type Level,
  type Prehistory,
} from '#collaboration/starting-conditions/starting-conditions.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { Ids } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class AssessStartingConditionBody extends NewRecordBody {
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
  @Ids()
  readonly stakeholders!: string[];
}
