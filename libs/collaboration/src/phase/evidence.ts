import type { OccurredOn, Position } from '#event-sourcing/event.js';
import { addDays, lastDay, type Day } from '../occurred-on.js';
import type { RecordRow, Trace } from '../record-row.js';

/** A dated fact: the last day it can mean, and where it stands in the log. */
export interface Evidence {
  readonly on: Day;
  readonly position: Position;
}

/** A record that counts, as evidence of its own day. */
export interface Seen<Row> extends Evidence {
  readonly row: Row;
}

/** A derived value with the positions of the events behind it; null is not computable. */
export interface Figure {
  readonly value: number | null;
  readonly evidence: readonly Position[];
}

/** A figure that is `numerator / denominator`, null over nothing. */
export interface Ratio extends Figure {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether a fact counts on that day: a coarse date counts from its last day on. */
export const isSeen = (fact: { readonly occurredOn: OccurredOn } | null, on: Day): boolean =>
  fact !== null && lastDay(fact.occurredOn) <= on;

export const inOrder = (a: Evidence, b: Evidence): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.position < b.position ? -1 : a.position > b.position ? 1 : 0;
};

/** The records that count on that day, oldest first: not retracted, at the fact that makes them evidence. */
export function seen<Row extends RecordRow>(
  rows: readonly Row[],
  on: Day,
  factOf: (row: Row) => Trace | null = ({ recorded }) => recorded,
): readonly Seen<Row>[] {
  const found: Seen<Row>[] = [];
  for (const row of rows) {
    const fact = row.retracted ? null : factOf(row);
    if (!fact) continue;
    const day = lastDay(fact.occurredOn);
    if (day <= on) found.push({ row, on: day, position: fact.position });
  }
  return found.sort(inOrder);
}

/** The latest of dated facts on that day: by the day it counts from, then by the log. */
export function latest<Fact extends Trace>(facts: readonly Fact[], on: Day): Fact | null {
  let found: { readonly fact: Fact; readonly at: Evidence } | null = null;
  for (const fact of facts) {
    const at = { on: lastDay(fact.occurredOn), position: fact.position };
    if (at.on <= on && (!found || inOrder(found.at, at) < 0)) found = { fact, at };
  }
  return found?.fact ?? null;
}

/** The first of the trailing `days` that end with and include `on`. */
export const trailing = (on: Day, days: number): Day => addDays(on, 1 - days);

/** Each position once, in the order of the log. */
export const positions = (all: Iterable<Position>): readonly Position[] => [...new Set(all)].sort();

export const positionsOf = (evidence: readonly { readonly position: Position }[]): readonly Position[] =>
  positions(evidence.map(({ position }) => position));

export const count = (evidence: readonly Evidence[]): Figure & { readonly value: number } => ({
  value: evidence.length,
  evidence: positionsOf(evidence),
});

export const ratio = (numerator: number, denominator: number, evidence: Iterable<Position>): Ratio => ({
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  evidence: positions(evidence),
});

/** The mean of what is computable; null when nothing is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
