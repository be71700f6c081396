import { dayNumber, firstDay, lastDay, type Day } from '#collaboration/occurred-on.js';

/** Days on a line; what lies outside is drawn at its end. */
export interface TimeAxis {
  readonly from: Day;
  readonly to: Day;
  readonly x: (day: Day) => number;
  /** The middle of a period. */
  readonly middle: (period: string) => number;
  readonly years: readonly { readonly year: string; readonly from: number; readonly to: number }[];
}

/** The longest that the time since the last period is still drawn. */
const MOST_IDLE_DAYS = 400;

/** From the year of the first period to the end of the last, or to today where that is not far. */
export function timeAxis(periods: readonly string[], today: Day, left: number, right: number): TimeAxis {
  const from = `${(periods[0] ?? today).slice(0, 4)}-01-01`;
  const last = lastDay(periods.at(-1) ?? today);
  const isNear = today > last && dayNumber(today) - dayNumber(last) <= MOST_IDLE_DAYS;
  const to = isNear ? today : last;
  const days = dayNumber(to) + 1 - dayNumber(from);
  const at = (number: number): number =>
    left + (right - left) * Math.min(1, Math.max(0, (number - dayNumber(from)) / days));
  const x = (day: Day): number => at(dayNumber(day));
  const after = (on: string): number => at(dayNumber(lastDay(on)) + 1);
  const first = Number(from.slice(0, 4));
  return {
    from,
    to,
    x,
    middle: (period) => (x(firstDay(period)) + after(period)) / 2,
    years: Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => {
      const year = String(first + index);
      return { year, from: x(`${year}-01-01`), to: after(year) };
    }),
  };
}

/** Borders between the WHO's classes of stunting, in percent. */
const WHO_BORDERS = [2.5, 10, 20, 30] as const;

export interface PercentAxis {
  /** Upwards from the foot of a panel. */
  readonly up: (percent: number) => number;
  readonly borders: readonly number[];
}

/** One scale for all panels: from nothing to the highest interval, and at least past ten percent. */
export function percentAxis(highest: readonly number[], height: number): PercentAxis {
  const top = Math.max(11, ...highest);
  return { up: (percent) => (height * percent) / top, borders: WHO_BORDERS.filter((one) => one < top) };
}

/** Which of the points, from left to right, have room for a label; the last one always has. */
export function labelled(xs: readonly number[], room: number): readonly boolean[] {
  let next = Infinity;
  return xs
    .toReversed()
    .map((x) => {
      if (next - x < room) return false;
      next = x;
      return true;
    })
    .toReversed();
}

/** What is drawn on the time axis beside the figures. */
export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly kind: 'commitment' | 'plan' | 'win';
  /** A day, a month or a year. */
  readonly on: string;
  /** Null lasts still; the beginning itself is a moment. */
  readonly until: Day | null;
  readonly illustration: boolean;
}

/** Where it lies: from `from` to `sure` only the month or the year is known, up to `to` it lasts. */
export interface Placed extends Happening {
  readonly from: number;
  readonly sure: number;
  readonly to: number;
  /** From the top. */
  readonly row: number;
  readonly label: string;
  /** Where the label begins, or ends. */
  readonly labelAt: number;
  readonly ends: boolean;
}

/** A letter's mean width, and a capital's. */
const LETTER = 7.3;
const CAPITAL = 9.6;
const GAP = 10;

const widthOf = (text: string): number =>
  LETTER * text.length + (CAPITAL - LETTER) * (text.match(/\p{Lu}/gu)?.length ?? 0);

/**
 * One below the other, on the same row where they leave room for each other's label. A label stands before
 * what leaves it no room behind.
 */
export function placed(happenings: readonly Happening[], axis: TimeAxis, right: number): readonly Placed[] {
  const taken: number[] = [];
  return happenings
    .filter(({ on, until }) => firstDay(on) <= axis.to && (until === null || until >= axis.from))
    .toSorted((one, other) => (firstDay(one.on) < firstDay(other.on) ? -1 : 1))
    .map((one) => {
      const span = spanOf(one, axis);
      const { left, end, ...label } = labelOf(one, span, axis, right);
      const free = taken.findIndex((until) => until + GAP <= left);
      const row = free < 0 ? taken.length : free;
      taken[row] = end;
      return { ...one, ...span, ...label, row };
    });
}

type Span = Pick<Placed, 'from' | 'sure' | 'to'>;

function spanOf({ kind, on, until }: Happening, axis: TimeAxis): Span {
  const from = axis.x(firstDay(on));
  const sure = on.length === 10 ? from : axis.x(lastDay(on));
  return { from, sure, to: kind === 'win' ? sure : Math.max(from + 6, sure, axis.x(until ?? axis.to)) };
}

interface Label extends Pick<Placed, 'label' | 'labelAt' | 'ends'> {
  /** What mark and label take together. */
  readonly left: number;
  readonly end: number;
}

function labelOf({ kind, title }: Happening, { from, sure, to }: Span, axis: TimeAxis, right: number): Label {
  const begin = axis.x(axis.from);
  const indent = kind === 'win' && sure === from ? GAP + 2 : 8;
  const most = Math.floor((right - begin - indent) / LETTER);
  const label = title.length > most ? `${title.slice(0, most - 1)}…` : title;
  const width = widthOf(label);
  if (from + indent + width <= right) {
    const labelAt = from + indent;
    return { label, labelAt, ends: false, left: from - GAP / 2, end: Math.max(to, labelAt + width) };
  }
  const before = from - GAP;
  if (before - width >= begin) return { label, labelAt: before, ends: true, left: before - width, end: to };
  return { label, labelAt: begin, ends: false, left: begin, end: Math.max(to, begin + width) };
}
