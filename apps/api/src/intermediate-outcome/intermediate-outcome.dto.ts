import { ArrayUnique, IsIn, IsString, Length } from 'class-validator';
import {
  OUTCOME_KINDS,
  type OutcomeKind,
} from '#collaboration/intermediate-outcome/intermediate-outcome.events.js';
import { Ids } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class RecordOutcomeBody extends NewRecordBody {
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

  /** The commitments it came from; empty where it came from none. */
  @Ids()
  @ArrayUnique()
  readonly commitments!: string[];

  /** The stakeholders that did it. */
  @Ids()
  readonly parties!: string[];
}
