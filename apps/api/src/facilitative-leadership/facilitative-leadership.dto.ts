import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import {
  FACILITATIONS,
  type FacilitationKind,
} from '#collaboration/facilitative-leadership/facilitative-leadership.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { Ids } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class RecordFacilitationBody extends NewRecordBody {
  /** Convening, mediating between parties, empowering a weaker one, or monitoring. */
  @IsIn(FACILITATIONS)
  readonly kind!: FacilitationKind;

  /** The stakeholder that led. */
  @IsUUID()
  readonly by!: string;

  /** The stakeholders it was for: the weaker party, or those between whom was mediated. */
  @Ids()
  readonly towards!: string[];

  /** The meeting it happened in. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** What was done. */
  @IsString()
  @Length(1, 2_000)
  readonly note!: string;
}
