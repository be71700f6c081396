import { IsInt, IsNumber, IsString, Length, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent.js';
import { IsOccurredOn } from '../http/rules.js';
import { Nested } from '../records/nested.decorator.js';

/** Days after which a phase without new evidence weakens. */
export class PhaseWindowsBody {
  /** Of dialogue. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly dialogue!: number;

  /** Of trust building. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly trust!: number;

  /** Of commitment to the process. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly commitment!: number;

  /** Of shared understanding. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly understanding!: number;

  /** Of intermediate outcomes. */
  @IsInt()
  @Min(1)
  @Max(3_650)
  readonly outcome!: number;
}

/** The headline from which a phase is established. */
export class PhaseThresholdsBody {
  /** Cadence kept, a ratio. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly dialogue!: number;

  /** The balance of signals. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly trust!: number;

  /** Clauses kept, a ratio. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly commitment!: number;

  /** Consensus, a ratio. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly understanding!: number;

  /** Small wins, a count. */
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly outcome!: number;
}

/** Aturan Rembuk: operational rules, not findings. */
export class PhaseRulesBody {
  /** Days after which a phase without new evidence weakens. */
  @Nested(() => PhaseWindowsBody)
  readonly windows!: PhaseWindowsBody;

  /** The headline from which a phase is established. */
  @Nested(() => PhaseThresholdsBody)
  readonly thresholds!: PhaseThresholdsBody;

  /** Pieces of evidence without which nothing is established. */
  @IsInt()
  @Min(1)
  @Max(100)
  readonly leastEvidence!: number;

  /** The fall of a ratio in 90 days that makes a phase weakening. */
  @IsNumber()
  @Min(0.001)
  @Max(1)
  readonly fall!: number;
}

export class SetPhaseRulesBody {
  /** Since when they hold; today when absent. */
  @MayBeAbsent()
  @IsOccurredOn()
  readonly occurredOn?: string;

  /** All of the rules, those that stay included. */
  @Nested(() => PhaseRulesBody)
  readonly rules!: PhaseRulesBody;

  /**
   * Why these.
   * @example 'Lokmin diadakan tiap dua bulan'
   */
  @IsString()
  @Length(1, 2_000)
  readonly reason!: string;
}
