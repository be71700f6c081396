import type { OccurredOn, Position } from '#event-sourcing/event.js';
import { daysBetween, lastDay, type Day } from '../occurred-on.js';
import type { PrevalenceRow } from './prevalence.view.js';
import { standingOn } from './standing.js';

export interface NewestFigure {
  readonly period: OccurredOn;
  /** The event that made the figure what it is. */
  readonly position: Position;
  /** Whole days since the last day of its period; negative while the period lasts. */
  readonly ageDays: number;
}

/** The figure of the latest period, whatever its source; the latest recorded of those that end together. */
export function newestFigure(rows: readonly PrevalenceRow[], on: Day): NewestFigure | null {
  let newest: NewestFigure | null = null;
  for (const row of rows) {
    const reading = standingOn(row, on).at(-1);
    if (!reading) continue;
    const { period } = row;
    const ageDays = daysBetween(lastDay(period), on);
    const { position } = reading;
    if (!newest || ageDays < newest.ageDays || (ageDays === newest.ageDays && position > newest.position))
      newest = { period, position, ageDays };
  }
  return newest;
}
