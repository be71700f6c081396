import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { PHASES, type Phase } from '#collaboration/box.js';
import {
  CLOSINGS,
  ITEM_KINDS,
  type Closing,
  type ItemKind,
} from '#collaboration/dialogue/dialogue.events.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsDay, IsOccurredOn } from '../http/rules.js';
import { ListOf } from '../records/nested.decorator.js';

/** One line of the minutes. */
export class MinutesItemBody {
  /** The line's id, by which it stays the same in later readings; derived when absent. */
  @MayBeAbsent()
  @IsUUID()
  readonly itemId?: string;

  /** Information, a decision, or a follow-up (RTL). */
  @IsIn(ITEM_KINDS)
  readonly kind!: ItemKind;

  /**
   * What the minutes say. People are mentioned as {person:id}.
   * @example 'Posyandu Mawar pindah ke balai desa'
   */
  @IsString()
  @Length(1, 2_000)
  readonly text!: string;

  /** The stakeholder that brought it. */
  @MayBeAbsent()
  @IsUUID()
  readonly broughtBy?: string;

  /** What the recorder tags it with: a hint for readers. */
  @MayBeAbsent()
  @IsIn(PHASES)
  readonly phase?: Phase;

  /** The stakeholder that follows it up; for a follow-up, and only for one. */
  @MayBeAbsent()
  @IsUUID()
  readonly owner?: string;

  /** By when; for a follow-up, and only for one. */
  @MayBeAbsent()
  @IsDay()
  readonly dueOn?: string;
}

export class RecordMinutesBody {
  /** The minutes, whole; they replace those that were recorded before. */
  @ListOf(() => MinutesItemBody)
  readonly items!: MinutesItemBody[];
}

export class AmendMinutesBody extends RecordMinutesBody {
  /**
   * Why approved minutes are read otherwise from now on.
   * @example 'Batas waktu salah ketik'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}

export class ApproveMinutesBody {
  /** When they were approved; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /**
   * What the approver adds.
   * @example 'Disetujui dengan catatan lisan'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 2_000)
  readonly note?: string;
}

export class CloseFollowUpBody {
  /** When it was closed; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** Done, or dropped. */
  @IsIn(CLOSINGS)
  readonly closing!: Closing;

  /**
   * How it ended.
   * @example 'Data sudah dikirim ke desa'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 2_000)
  readonly note?: string;
}
