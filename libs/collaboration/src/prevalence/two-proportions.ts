import { together, type Measured } from './measured.js';
import { twoSided } from './normal.js';

export interface ProportionTest {
  /** Positive when the later proportion is the higher one. Null when nobody or everybody is stunted in both. */
  readonly z: number | null;
  readonly p: number | null;
}

/** The pooled, two-sided z test of two proportions. Descriptive: the same child may stand in both. */
export function compareProportions(before: Measured, after: Measured): ProportionTest {
  const all = together([before, after]);
  if (all.stunted === 0 || all.stunted === all.measured) return { z: null, p: null };
  const pooled = all.stunted / all.measured;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.measured + 1 / after.measured));
  const z = (after.stunted / after.measured - before.stunted / before.measured) / error;
  return { z, p: twoSided(z) };
}
