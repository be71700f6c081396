import { addDays, dayNumber } from '#collaboration/occurred-on.js';

/** The Monday of 1970 that day numbers are counted from, modulo a week. */
const A_MONDAY = 4;

const mondayOf = (day: string): string => addDays(day, -((((dayNumber(day) - A_MONDAY) % 7) + 7) % 7));

/** The weeks that touch a month (YYYY-MM), Monday first, whole: the days of its neighbours are among them. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const weeks: string[][] = [];
  const next = shiftMonth(month, 1);
  for (let monday = mondayOf(`${month}-01`); monday < `${next}-01`; monday = addDays(monday, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days)));
  return weeks;
}

export function shiftMonth(month: string, by: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

export const isMonth = (text: string | undefined): text is string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');

/** The same day of another month, or its last. */
export function sameDayIn(month: string, day: string): string {
  const last = addDays(`${shiftMonth(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}

/** Where a key leads from a day, as in any calendar; null for every other key. */
export function dayAfterKey(key: string, day: string): string | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'Home') return mondayOf(day);
  if (key === 'End') return addDays(mondayOf(day), 6);
  if (key === 'PageUp') return sameDayIn(shiftMonth(day.slice(0, 7), -1), day);
  if (key === 'PageDown') return sameDayIn(shiftMonth(day.slice(0, 7), 1), day);
  return null;
}
