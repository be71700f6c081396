import { IsBoolean, IsIn, IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import {
  BEHAVIOURS,
  DIRECTIONS,
  type Behaviour,
  type Direction,
} from '#collaboration/trust-signal/trust-signal.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class ObserveTrustSignalBody extends NewRecordBody {
  /** The behaviour that was seen; absent for an opinion. */
  @MayBeAbsent()
  @IsIn(Object.keys(BEHAVIOURS))
  readonly behaviour?: Behaviour;

  /** Whether it builds or harms trust. */
  @IsIn(DIRECTIONS)
  readonly direction!: Direction;

  /** 1 slight, 2 clear, 3 strong. */
  @IsInt()
  @Min(1)
  @Max(3)
  readonly weight!: 1 | 2 | 3;

  /** The stakeholder that observed it. */
  @IsUUID()
  readonly observer!: string;

  /** The stakeholder that was observed: an organisation, never a person. */
  @IsUUID()
  readonly observed!: string;

  /** The meeting it was seen in. */
  @MayBeAbsent()
  @IsUUID()
  readonly dialogueId?: string;

  /** What was seen or said. */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** Whether only its observer and the facilitator may read its text. */
  @IsBoolean()
  readonly confidential!: boolean;
}
