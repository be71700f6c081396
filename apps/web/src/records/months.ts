import { lastDay, type Day } from '#collaboration/occurred-on.js';

/** A signal as far as the picture shows it. */
export interface Drawn {
  readonly occurredOn: string;
  readonly weight: number;
  readonly opinion: boolean;
}

/** A signal's place in its month: it stands on `from`, as high as its weight. */
export interface Block extends Drawn {
  readonly from: number;
}

/** YYYY-MM of the last day that it can mean. */
export const monthOf = (on: string): string => lastDay(on).slice(0, 7);

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Every month from the first to the last, and as many before them as make up at least `least`. */
export function monthsTo(first: string, last: string, least: number): readonly string[] {
  const end = indexOf(last);
  const begin = Math.min(indexOf(first), end - least + 1);
  return Array.from({ length: end - begin + 1 }, (_, step) => monthAt(begin + step));
}

/** Signals of one direction and one month on each other: behaviours first, then opinions, each in order of time. */
export function piled(signals: readonly Drawn[]): readonly Block[] {
  const inOrder = signals.toSorted(
    (a, b) => Number(a.opinion) - Number(b.opinion) || a.occurredOn.localeCompare(b.occurredOn),
  );
  let from = 0;
  return inOrder.map((signal) => {
    const block = { ...signal, from };
    from += signal.weight;
    return block;
  });
}

/** How high a pile is. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { weight }) => sum + weight, 0);

/** Where a day stands on an axis of months, in months from its beginning. */
export const placeOf = (day: Day, first: string): number =>
  indexOf(day) - indexOf(first) + (Number(day.slice(8, 10)) - 1) / 31;
