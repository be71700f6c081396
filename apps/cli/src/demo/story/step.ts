import type { Provenance } from '#collaboration/record-row.js';
import { addDays, dayNumber, type Day } from '#collaboration/occurred-on.js';
import { LEGOK } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';

/** A moment in Jakarta (WIB, from 07:00 on), as the log writes it. */
export const wib = (day: Day, time: string): string =>
  `${day}T${String(Number(time.slice(0, 2)) - 7).padStart(2, '0')}:${time.slice(3)}:00.000Z`;

/** Public holidays and collective leave that fall on weekdays (joint ministerial decrees for 2022 and 2023). */
const HOLIDAYS = new Set<Day>([
  ...['2022-02-01', '2022-02-28', '2022-03-03', '2022-04-15', '2022-04-29', '2022-05-02', '2022-05-03'],
  ...['2022-05-04', '2022-05-05', '2022-05-06', '2022-05-16', '2022-05-26', '2022-06-01', '2022-08-17'],
  ...['2023-01-23', '2023-03-22', '2023-03-23', '2023-04-07', '2023-04-19', '2023-04-20', '2023-04-21'],
  ...['2023-04-24', '2023-04-25', '2023-05-01', '2023-05-18', '2023-06-01', '2023-06-02', '2023-06-28'],
  ...['2023-06-29', '2023-06-30', '2023-07-19', '2023-08-17', '2023-09-28', '2023-12-25', '2023-12-26'],
]);

/** Whether the offices are open. */
export function isWorkday(day: Day): boolean {
  const weekday = (dayNumber(day) + 4) % 7;
  return weekday > 0 && weekday < 6 && !HOLIDAYS.has(day);
}

/** So many days later, or on the first working day after. */
export function workday(day: Day, days: number): Day {
  const later = addDays(day, days);
  return isWorkday(later) ? later : workday(later, 1);
}

/** One request of the story. */
export const post = (at: string, actor: string, path: string, body: object, label: string): Step => ({
  at,
  actor,
  method: 'POST',
  path,
  body,
  label,
});

/** Where the records of Legok begin. */
export const inLegok = (things: string): string => `/collaborations/${LEGOK.collaboration}/${things}`;

const PAPER = 'Prawansa dkk. 2024';

/** What the paper prints, and where. */
export const printed = (where: string): Provenance => ({
  citation: `${PAPER}, ${where}`,
  illustration: false,
});

/** What no source prints; `of` says which part the paper does print. */
export const illustrated = (of?: string): Provenance =>
  of === undefined ? { illustration: true } : { citation: `${PAPER}, ${of}`, illustration: true };
