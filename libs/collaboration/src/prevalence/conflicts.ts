import type { Position } from '#event-sourcing/event.js';
import { lastDay, type Day } from '../occurred-on.js';
import type { PrevalenceRow } from './prevalence.view.js';

/** One side of a conflict. */
interface ConflictingValue {
  readonly period: string;
  readonly measured: number | null;
  readonly stunted: number;
  /** Unrounded where it is ours, as stated where it is not. */
  readonly percent: number;
  /** The series' source, or where else it is stated. */
  readonly source: string;
  readonly position: Position;
}

/** What contradicts a cell or a total for one reason: the figure itself first, where there is one. */
export interface Conflict {
  /** The cell's own period and those stated, each once, in order. */
  readonly periods: readonly string[];
  readonly reason: string;
  readonly values: readonly ConflictingValue[];
}

/**
 * The statements against one cell or total, one conflict a reason. A statement is knowledge, as a correction
 * is: it stands beside its figure on every day that has the figure. Without a figure it shows from its own
 * day on.
 */
export function conflictsOf(
  row: PrevalenceRow,
  figure: ConflictingValue | null,
  on: Day,
): readonly Conflict[] {
  const disputes = row.disputes.filter(({ occurredOn }) => figure !== null || lastDay(occurredOn) <= on);
  const reasons = [...new Set(disputes.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const stated = disputes
      .filter((dispute) => dispute.reason === reason)
      .map(({ stated: { period, measured, stunted, percent }, statedIn: source, position }) => {
        return { period, measured: measured ?? null, stunted, percent, source, position };
      });
    const periods = [...new Set([row.period, ...stated.map(({ period }) => period)])].toSorted();
    return { periods, reason, values: figure ? [figure, ...stated] : stated };
  });
}
