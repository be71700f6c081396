import type { Counts } from './prevalence.events.js';

/** D and ST, of a cell or of several together. */
export type Measured = Pick<Counts, 'measured' | 'stunted'>;

/** 100 * ST / D. */
export const percentOf = ({ measured, stunted }: Measured): number => (100 * stunted) / measured;

/** Several cells as one: D and ST added up. */
export const together = (parts: readonly Measured[]): Measured => ({
  measured: parts.reduce((sum, { measured }) => sum + measured, 0),
  stunted: parts.reduce((sum, { stunted }) => sum + stunted, 0),
});
