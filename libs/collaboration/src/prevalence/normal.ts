const TERMS = 100;

/** erf by its series of positive terms (Abramowitz and Stegun 7.1.6); for 0 <= x < 2. */
function erf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < TERMS; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** The complementary error function, to about 1e-14 (for x >= 2 by A and S 7.1.14, a continued fraction). */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) return 1 - erf(x);
  let tail = x;
  for (let n = TERMS; n > 0; n--) tail = x + n / 2 / tail;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

/** The chance of a standard normal value at least as far from zero as `z`, on either side. */
export const twoSided = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);
