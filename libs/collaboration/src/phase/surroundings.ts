import { BOXES, type Box } from '../box.js';
import {
  FACILITATIONS,
  type FacilitationKind,
} from '../facilitative-leadership/facilitative-leadership.events.js';
import type { FactorKind } from '../factor/factor.events.js';
import type { FactorRow } from '../factor/factor.view.js';
import { DESIGN_ASPECTS } from '../institutional-design/institutional-design.events.js';
import type { DesignAssessment, Rule } from '../institutional-design/institutional-design.view.js';
import type { Day } from '../occurred-on.js';
import type { Trace } from '../record-row.js';
import { ASPECTS } from '../starting-conditions/starting-conditions.events.js';
import type { Assessment } from '../starting-conditions/starting-conditions.view.js';
import type { PhaseRows } from './case-rows.js';
import { count, latest, seen, trailing, type Figure, type Seen } from './evidence.js';
import { rulesInForce } from './rules-in-force.js';

/** A driver or a barrier; its own event stands at `position`. */
interface FactorFound {
  readonly id: string;
  readonly text: string;
  readonly position: string;
}

/** What surrounds the process; everything in it bears the position of its event. */
export interface Surroundings {
  readonly startingConditions: {
    /** The latest assessment of each aspect that has one. */
    readonly assessments: readonly Assessment[];
  };
  readonly institutionalDesign: {
    readonly rulesInForce: readonly Omit<Rule, 'repealed'>[];
    /** The latest assessment of each aspect that has one. */
    readonly assessments: readonly DesignAssessment[];
  };
  readonly facilitativeLeadership: {
    /** How often, in the trailing 365 days. */
    readonly facilitations: readonly (Figure & { readonly kind: FacilitationKind })[];
  };
  /** Drivers and barriers of each of the nine boxes. */
  readonly factors: readonly {
    readonly box: Box;
    readonly drivers: readonly FactorFound[];
    readonly barriers: readonly FactorFound[];
  }[];
}

/** The three boxes around the process as they stood on that day, and the factors of all nine. */
export function surroundingsOn(
  { startingConditions, institutionalDesign, facilitations, factors }: PhaseRows,
  on: Day,
): Surroundings {
  const from = trailing(on, 365);
  const led = seen(facilitations, on).filter((facilitation) => facilitation.on >= from);
  const noted = seen(factors, on);
  return {
    startingConditions: {
      assessments: latestPerAspect(ASPECTS, startingConditions?.assessments ?? [], on),
    },
    institutionalDesign: {
      rulesInForce: rulesInForce(institutionalDesign, on).map(({ repealed, ...rule }) => rule),
      assessments: latestPerAspect(DESIGN_ASPECTS, institutionalDesign?.assessments ?? [], on),
    },
    facilitativeLeadership: {
      facilitations: FACILITATIONS.map((kind) => ({
        kind,
        ...count(led.filter(({ row }) => row.kind === kind)),
      })),
    },
    factors: BOXES.map((box) => ({
      box,
      drivers: factorsOf(noted, box, 'driver'),
      barriers: factorsOf(noted, box, 'barrier'),
    })),
  };
}

const latestPerAspect = <Aspect, One extends Trace & { readonly aspect: Aspect }>(
  aspects: readonly Aspect[],
  assessments: readonly One[],
  on: Day,
): readonly One[] =>
  aspects.flatMap(
    (aspect) =>
      latest(
        assessments.filter((one) => one.aspect === aspect),
        on,
      ) ?? [],
  );

const factorsOf = (noted: readonly Seen<FactorRow>[], box: Box, kind: FactorKind): readonly FactorFound[] =>
  noted
    .filter(({ row }) => row.box === box && row.kind === kind)
    .map(({ row: { id, text }, position }) => ({ id, text, position }));
