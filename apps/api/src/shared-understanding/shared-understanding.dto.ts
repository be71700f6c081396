import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { TOPICS, type Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { Ids, ListOf } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

/** A statement that was put to the parties; each stands in one of the three lists. */
export class StatementBody {
  /** Whether it is about the mission, the problem's definition or the values in common. */
  @IsIn(TOPICS)
  readonly topic!: Topic;

  /** What was stated. */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** The stakeholders that agreed. */
  @Ids()
  readonly agree!: string[];

  /** The stakeholders that disagreed. */
  @Ids()
  readonly disagree!: string[];

  /** The stakeholders that were asked and said nothing. */
  @Ids()
  readonly silent!: string[];
}

export class HoldUnderstandingSessionBody extends NewRecordBody {
  /** The meeting it was part of. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** What was put to the parties: each topic once. */
  @ListOf(() => StatementBody)
  readonly statements!: StatementBody[];
}
