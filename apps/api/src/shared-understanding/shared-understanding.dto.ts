import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { TOPICS, type Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

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
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly agree!: string[];

  /** The stakeholders that disagreed. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly disagree!: string[];

  /** The stakeholders that were asked and said nothing. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly silent!: string[];
}

export class HoldUnderstandingSessionBody {
  /** The session's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was held: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** The meeting it was part of. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** What was put to the parties: each topic once. */
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => StatementBody)
  readonly statements!: StatementBody[];

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
