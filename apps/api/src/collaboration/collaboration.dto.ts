import { IsBoolean, IsIn, IsString, Length, Matches } from 'class-validator';
import {
  PERIODS,
  ROLES,
  type CadencePeriod,
  type StakeholderRole,
} from '#collaboration/collaboration/collaboration.events.js';
import { REGION_CODE } from '#collaboration/region.js';
import { SECTORS, type Sector } from '#collaboration/sector.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';
import { ForumBody } from '../records/forum.dto.js';
import { ListOf, Nested } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class OpenCollaborationBody extends NewRecordBody {
  /**
   * What the collaboration is called.
   * @example 'GOTA Legok'
   */
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  /**
   * The issue it shares.
   * @example 'stunting'
   */
  @IsString()
  @Length(1, 200)
  readonly issue!: string;

  /**
   * Where: a Kemendagri code.
   * @example '36.03.20'
   */
  @Matches(REGION_CODE)
  readonly region!: string;
}

export class JoinStakeholderBody extends NewRecordBody {
  /**
   * The organisation's name, never a person's.
   * @example 'Puskesmas Legok'
   */
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  /** The one sector it belongs to. */
  @IsIn(SECTORS)
  readonly sector!: Sector;

  /** Whether it belongs to the state, as declared. */
  @IsBoolean()
  readonly state!: boolean;

  /** What it is in this collaboration. */
  @IsIn(ROLES)
  readonly role!: StakeholderRole;
}

export class ChangeRoleBody {
  /** When it took the role; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** What it is from then on. */
  @IsIn(ROLES)
  readonly role!: StakeholderRole;
}

export class PlanCadenceBody extends NewRecordBody {
  /** The forum that is to meet. */
  @Nested(() => ForumBody)
  readonly forum!: ForumBody;

  /** At least once in each calendar period of this kind. */
  @IsIn(PERIODS)
  readonly every!: CadencePeriod;
}

/** A village and the time in which it belongs to the catchment. */
export class CatchmentVillageBody {
  /**
   * The village's Kemendagri code.
   * @example '36.03.20.2006'
   */
  @Matches(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/)
  readonly code!: string;

  /** Since when. */
  @IsOccurredOn()
  readonly from!: string;

  /** Until when; absent while it still belongs. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly to?: string;
}

export class DeclareCatchmentBody extends NewRecordBody {
  /**
   * The catchment's name, that of its puskesmas.
   * @example 'Puskesmas Legok'
   */
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  /** The villages it serves; a catchment is no region code. */
  @ListOf(() => CatchmentVillageBody)
  readonly villages!: CatchmentVillageBody[];
}
