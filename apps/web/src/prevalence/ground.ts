import type { PercentAxis, TimeAxis } from './axis.js';

/** What all rows of the chart are drawn on. */
export interface Ground {
  readonly width: number;
  /** Where names stand beside their row; null where they stand above it. */
  readonly gutter: number | null;
  readonly left: number;
  readonly right: number;
  readonly time: TimeAxis;
  readonly percents: PercentAxis;
}

/** The width from which names stand beside their rows. */
const WIDE = 680;
const GUTTER = 196;

/** Where the time axis begins and ends in a chart of this width. */
export const endsOf = (width: number): Pick<Ground, 'gutter' | 'left' | 'right'> =>
  width >= WIDE
    ? { gutter: GUTTER, left: GUTTER, right: width - 48 }
    : { gutter: null, left: 0, right: width - 18 };

/** Height that a name above its row takes. */
export const headOf = ({ gutter }: Pick<Ground, 'gutter'>): number => (gutter === null ? 26 : 0);

/** Height of a panel's scale, and above it for words. */
export const SCALE = 116;
export const ABOVE = 34;
/** Between the foot of a row and the next one. */
export const BELOW = 12;
