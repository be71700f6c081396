import { lastDay, type Day } from '../occurred-on.js';
import type { PrevalenceRow, Reading } from './prevalence.view.js';

/** The measurement that stands and its corrections, oldest first; none when nothing stands. */
export const standing = ({ readings }: PrevalenceRow): readonly Reading[] =>
  readings.filter(({ retracted }) => !retracted);

/**
 * The same, seen from a day: none before the measurement. A correction is knowledge, no event of the world,
 * so it replaces what stood on every day; what was retracted counts on none.
 */
export function standingOn(row: PrevalenceRow, on: Day): readonly Reading[] {
  const readings = standing(row);
  const [measurement] = readings;
  return measurement && lastDay(measurement.occurredOn) <= on ? readings : [];
}
