import type { Provenance } from '#collaboration/record-row.js';
import { addDays, dayNumber, type Day } from '#collaboration/occurred-on.js';
import { LEGOK } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';

/** A moment in Jakarta (WIB, from 07:00 on), as the log writes it. */
export const wib = (day: Day, time: string): string =>
  `${day}T${String(Number(time.slice(0, 2)) - 7).padStart(2, '0')}:${time.slice(3)}:00.000Z`;

/** So many days later, moved to Monday from a weekend. */
export function workday(day: Day, days: number): Day {
  const later = addDays(day, days);
  const weekday = (dayNumber(later) + 4) % 7;
  if (weekday === 6) return addDays(later, 2);
  return weekday === 0 ? addDays(later, 1) : later;
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
