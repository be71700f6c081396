import type { Figure } from './figure.js';
import { kitagawa } from './kitagawa.js';
import { percentOf, together, type Measured } from './measured.js';
import { compareProportions, type ProportionTest } from './two-proportions.js';

/** How a percentage moved from one period to a later one. */
export interface Change extends ProportionTest {
  /** The earlier period. */
  readonly from: string;
  /** Percentage points. */
  readonly points: number;
  /** A ratio: -0.5 is half of before. Null when the earlier percentage is zero. */
  readonly relative: number | null;
  /** The relative change of D, a ratio. */
  readonly measuredRelative: number;
}

/**
 * How a total moved, as it stands in both periods. The two parts (percentage points; Kitagawa) split the
 * change over the catchments present in both, and are null without one. They add up to `points` when nothing
 * is `missing`; what they then lack is what came or went with the missing catchments.
 */
export interface TotalChange extends Change {
  readonly ratePart: number | null;
  readonly compositionPart: number | null;
  /** Names of the catchments whose percentage rose. */
  readonly rising: readonly string[];
  /** Names of the catchments that only one of the two periods has. */
  readonly missing: readonly string[];
}

/** A catchment's figure as a part of a total. */
interface Part extends Figure {
  readonly catchmentId: string;
  readonly catchment: string;
}

export function changeBetween(from: string, before: Measured, after: Measured): Change {
  const earlier = percentOf(before);
  const later = percentOf(after);
  return {
    from,
    points: later - earlier,
    relative: earlier === 0 ? null : later / earlier - 1,
    ...compareProportions(before, after),
    measuredRelative: after.measured / before.measured - 1,
  };
}

export function totalChangeBetween(
  from: string,
  before: readonly Part[],
  after: readonly Part[],
): TotalChange {
  const earlier = new Map(before.map((part) => [part.catchmentId, part]));
  const pairs = after.flatMap((part) => {
    const paired = earlier.get(part.catchmentId);
    return paired ? [{ before: paired, after: part }] : [];
  });
  const inBoth = new Set(pairs.map(({ after: { catchmentId } }) => catchmentId));
  const split = kitagawa(pairs);
  return {
    ...changeBetween(from, together(before), together(after)),
    ratePart: split?.ratePart ?? null,
    compositionPart: split?.compositionPart ?? null,
    rising: names(pairs.filter((pair) => pair.after.percent > pair.before.percent).map((pair) => pair.after)),
    missing: names([...before, ...after].filter(({ catchmentId }) => !inBoth.has(catchmentId))),
  };
}

const names = (parts: readonly Part[]): readonly string[] =>
  parts.map(({ catchment }) => catchment).toSorted();
