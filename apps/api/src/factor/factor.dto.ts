import { Type } from 'class-transformer';
import { IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { BOXES, type Box } from '#collaboration/box.js';
import { FACTOR_KINDS, type FactorKind } from '#collaboration/factor/factor.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

export class NoteFactorBody {
  /** The factor's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was at work: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** Whether it drives the collaboration or holds it back. */
  @IsIn(FACTOR_KINDS)
  readonly kind!: FactorKind;

  /** The box of the model that it belongs to. */
  @IsIn(BOXES)
  readonly box!: Box;

  /** What drives or holds back, and how. */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
