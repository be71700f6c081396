import { IsUUID } from 'class-validator';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';
import { Nested } from './nested.decorator.js';

/** What every body that begins a thing holds. */
export class NewRecordBody {
  /** The new thing's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /**
   * When it happened: a day, a month or a year in the region's time zone.
   * @example '2023-12-20'
   */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** Where its content comes from. */
  @MayBeAbsent()
  @Nested(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
