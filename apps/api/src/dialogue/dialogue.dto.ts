import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { PRESENCES, type Presence } from '#collaboration/dialogue/dialogue.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsDay, IsOccurredOn } from '../http/rules.js';
import { ForumBody } from '../records/forum.dto.js';
import { Ids, ListOf, Nested } from '../records/nested.decorator.js';
import { NeededBeside, NeededWithout, NotBeside } from './together.decorator.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Who was there, of the roster. */
export class AttendanceBody {
  /** The stakeholder. */
  @IsUUID()
  readonly stakeholderId!: string;

  /** Present, represented by somebody, or absent. */
  @IsIn(PRESENCES)
  readonly presence!: Presence;

  /**
   * When it came, in the region's time zone.
   * @example '09:05'
   */
  @MayBeAbsent()
  @Matches(TIME)
  readonly arrivedAt?: string;

  /**
   * When it left, in the region's time zone.
   * @example '11:30'
   */
  @MayBeAbsent()
  @Matches(TIME)
  readonly leftAt?: string;
}

/** What is said of a meeting, whether it is to come or was held. */
export class MeetingBody {
  /**
   * When it begins, in the region's time zone.
   * @example '09:00'
   */
  @MayBeAbsent()
  @Matches(TIME)
  readonly startsAt?: string;

  /**
   * When it ends, in the region's time zone.
   * @example '12:00'
   */
  @MayBeAbsent()
  @Matches(TIME)
  readonly endsAt?: string;

  /**
   * Where it is held.
   * @example 'Aula Kecamatan Legok'
   */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly place?: string;

  /** What it is about, point by point; none for an informal one. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  readonly agenda!: string[];

  /** Where its content comes from. */
  @MayBeAbsent()
  @Nested(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}

/** Schedules a meeting (`scheduledFor`, `invited`) or records one that was held (`occurredOn`, `attendance`, `guests`). */
export class RecordDialogueBody extends MeetingBody {
  /** The meeting's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** The day it is for; exactly one of this and `occurredOn` is given. */
  @NeededWithout('occurredOn')
  @NotBeside('occurredOn')
  @IsDay()
  readonly scheduledFor?: string;

  /** When it was held: a day, a month or a year in the region's time zone. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** The forum that meets. */
  @Nested(() => ForumBody)
  readonly forum!: ForumBody;

  /** The stakeholders invited to a scheduled meeting. */
  @NeededBeside('scheduledFor')
  @NotBeside('occurredOn')
  @Ids()
  readonly invited?: string[];

  /** Who was at a meeting that was held. */
  @NeededBeside('occurredOn')
  @NotBeside('scheduledFor')
  @ListOf(() => AttendanceBody)
  readonly attendance?: AttendanceBody[];

  /** How many others were at a meeting that was held. */
  @NeededBeside('occurredOn')
  @NotBeside('scheduledFor')
  @IsInt()
  @Min(0)
  @Max(10_000)
  readonly guests?: number;
}

/** What is told of a scheduled meeting once it was held; its forum is the scheduled one. */
export class HoldDialogueBody extends MeetingBody {
  /** When it was held: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** Who was there, of those invited and of others in the roster. */
  @ListOf(() => AttendanceBody)
  readonly attendance!: AttendanceBody[];

  /** How many others were there. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  readonly guests!: number;
}

export class CorrectAttendanceBody {
  /** Who was there: the whole list, as it should have been told. */
  @ListOf(() => AttendanceBody)
  readonly attendance!: AttendanceBody[];

  /** How many others were there. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  readonly guests!: number;

  /**
   * Why it is corrected.
   * @example 'Daftar hadir kertas menyebut wakil, bukan kepala'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}
