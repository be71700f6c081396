import { IsIn, IsUUID, Matches } from 'class-validator';
import { BOXES, type Box } from '#collaboration/box.js';
import type { TimelineOrder } from '#collaboration/timeline/timeline.js';
import { CONCEPTS } from '#collaboration/timeline/timeline.view.js';
import { PageQuery } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsDay } from '../http/rules.js';

const CONCEPT_NAMES = Object.values(CONCEPTS).map(({ concept }) => concept);

export class TimelineQuery extends PageQuery {
  /** Only what tells about this box of the model. */
  @MayBeAbsent()
  @IsIn(BOXES)
  readonly phase?: Box;

  /** Only records of this concept. */
  @MayBeAbsent()
  @IsIn(CONCEPT_NAMES)
  readonly concept?: string;

  /** Only what names this stakeholder. */
  @MayBeAbsent()
  @IsUUID()
  readonly stakeholder?: string;

  /** Only what this person recorded, by pseudonym. */
  @MayBeAbsent()
  @IsUUID()
  readonly actor?: string;

  /** From this day on, in the chosen order's time. */
  @MayBeAbsent()
  @IsDay()
  readonly from?: string;

  /** Up to this day. */
  @MayBeAbsent()
  @IsDay()
  readonly to?: string;

  /**
   * Only the events at these positions: at most 200, parted by commas.
   * @example '000000000002,000000000003'
   */
  @MayBeAbsent()
  @Matches(/^[\d.]{1,64}(,[\d.]{1,64}){0,199}$/)
  readonly positions?: string;

  /** As it happened, or as it was recorded; the oldest first, if not told otherwise. */
  @MayBeAbsent()
  @IsIn(['occurred', 'recorded'])
  readonly order?: TimelineOrder;

  /** Whether the newest comes first. */
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  readonly newestFirst?: string;

  /** Whether only corrections, retractions and what they touched. */
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  readonly corrections?: string;
}
