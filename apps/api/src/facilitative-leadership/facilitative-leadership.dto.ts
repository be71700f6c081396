import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import {
  FACILITATIONS,
  type FacilitationKind,
} from '#collaboration/facilitative-leadership/facilitative-leadership.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

export class RecordFacilitationBody {
  /** The facilitation's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was done: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** Convening, mediating between parties, empowering a weaker one, or monitoring. */
  @IsIn(FACILITATIONS)
  readonly kind!: FacilitationKind;

  /** The stakeholder that led. */
  @IsUUID()
  readonly by!: string;

  /** The stakeholders it was for: the weaker party, or those between whom was mediated. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly towards!: string[];

  /** The meeting it happened in. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** What was done. */
  @IsString()
  @Length(1, 2_000)
  readonly note!: string;

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
