import { IsIn, IsString, Length } from 'class-validator';
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
import { MayBeAbsent } from '../http/may-be-absent.js';
import { Ids } from '../records/nested.decorator.js';
import { NewRecordBody } from '../records/new-record.dto.js';

export class AdoptRuleBody extends NewRecordBody {
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

  /** Whose it is: a level of the state, or the collaboration itself. */
  @IsIn(RULE_LEVELS)
  readonly level!: RuleLevel;

  /** The stakeholders that a decree names; empty for every other kind. */
  @Ids()
  readonly members!: string[];
}

export class AssessDesignBody extends NewRecordBody {
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
}
