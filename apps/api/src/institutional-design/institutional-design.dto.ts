import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import {
  DESIGN_ASPECTS,
  DESIGN_LEVELS,
  RULE_KINDS,
  RULE_LEVELS,
  type DesignAspect,
  type DesignLevel,
  type RuleKind,
  type RuleLevel,
} from '#collaboration/institutional-design/institutional-design.events.js';
import { ProvenanceBody } from '../http/common.dto.js';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';

export class AdoptRuleBody {
  /** The rule's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it was adopted: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** What it is called. */
  @IsString()
  @Length(1, 200)
  readonly title!: string;

  /** Its number as printed. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 200)
  readonly number?: string;

  /** A law, a decree (SK), an agreement of the parties or a ground rule of theirs. */
  @IsIn(RULE_KINDS)
  readonly kind!: RuleKind;

  /** Who it was adopted by: a level of the state, or the collaboration itself. */
  @IsIn(RULE_LEVELS)
  readonly level!: RuleLevel;

  /** The stakeholders that a decree names; empty for every other kind. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  readonly members!: string[];

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}

export class AssessDesignBody {
  /** The assessment's id, where the caller chooses it. */
  @MayBeAbsent()
  @IsUUID()
  readonly id?: string;

  /** When it held: a day, a month or a year in the region's time zone. */
  @IsOccurredOn()
  readonly occurredOn!: string;

  /** What the assessment is about. */
  @IsIn(DESIGN_ASPECTS)
  readonly aspect!: DesignAspect;

  /** How far the design has it. */
  @IsIn(DESIGN_LEVELS)
  readonly level!: DesignLevel;

  /** What was found. */
  @IsString()
  @Length(1, 2_000)
  readonly finding!: string;

  /** Where this comes from. */
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ProvenanceBody)
  readonly provenance?: ProvenanceBody;
}
