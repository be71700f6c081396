import { percentOf, together, type Measured } from './measured.js';

export interface Split {
  /** What the catchments' own rates moved: the sum of mean weight times change of rate. Percentage points. */
  readonly ratePart: number;
  /** What the mix of children measured moved: the sum of mean rate times change of weight. Percentage points. */
  readonly compositionPart: number;
}

/**
 * Why the percentage of catchments taken together changed (Kitagawa 1955, JASA 50:1168-1194). Each pair is one
 * catchment in both periods; weights are its shares of D among these. The parts add up to the change of
 * these catchments together. Null without a pair.
 */
export function kitagawa(
  pairs: readonly { readonly before: Measured; readonly after: Measured }[],
): Split | null {
  if (pairs.length === 0) return null;
  const allBefore = together(pairs.map(({ before }) => before)).measured;
  const allAfter = together(pairs.map(({ after }) => after)).measured;
  let ratePart = 0;
  let compositionPart = 0;
  for (const { before, after } of pairs) {
    const weights = { before: before.measured / allBefore, after: after.measured / allAfter };
    const rates = { before: percentOf(before), after: percentOf(after) };
    ratePart += ((weights.before + weights.after) / 2) * (rates.after - rates.before);
    compositionPart += ((rates.before + rates.after) / 2) * (weights.after - weights.before);
  }
  return { ratePart, compositionPart };
}
