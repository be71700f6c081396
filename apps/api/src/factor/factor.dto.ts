import { IsIn, IsString, Length } from 'class-validator';
import { BOXES, type Box } from '#collaboration/box.js';
import { FACTOR_KINDS, type FactorKind } from '#collaboration/factor/factor.events.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class NoteFactorBody extends NewRecordBody {
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
}
