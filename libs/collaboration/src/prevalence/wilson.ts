import { percentOf, type Measured } from './measured.js';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 percent point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 percent score interval of ST / D, in percent (Wilson 1927, JASA 22:209-212). It holds the percentage
 * itself and stays within 0 and 100, also where rounding would not.
 */
export function wilsonInterval(counts: Measured): Interval {
  const { measured: n } = counts;
  const percent = percentOf(counts);
  const p = percent / 100;
  const scale = 100 / (1 + (Z * Z) / n);
  const centre = scale * (p + (Z * Z) / (2 * n));
  const half = scale * Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  return {
    low: Math.min(percent, Math.max(0, centre - half)),
    high: Math.max(percent, Math.min(100, centre + half)),
  };
}
