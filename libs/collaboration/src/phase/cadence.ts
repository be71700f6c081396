import type { Position } from '#event-sourcing/event.js';
import type { CadencePeriod, Forum } from '../collaboration/collaboration.events.js';
import type { Cadence } from '../collaboration/collaboration.view.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { addDays, dayNumber, dayOf, firstDay, lastDay, type Day } from '../occurred-on.js';
import { isSeen, mean, positions, ratio, trailing, type Figure, type Ratio, type Seen } from './evidence.js';
import { forumKey } from './meetings.js';

/** A whole calendar period of a cadence, with its meetings; none means it was missed. */
export interface CalendarPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly meetings: readonly Position[];
}

/** Periods with a meeting / periods, of one cadence. */
export interface CadenceKept extends Ratio {
  readonly cadenceId: string;
  readonly forum: Forum;
  readonly every: CadencePeriod;
}

type Meetings = readonly Seen<DialogueRow>[];

/** 1970-01-05: weeks run from Monday to Sunday. */
const A_MONDAY = 4;
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const startOfMonth = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** Consecutive numbers of the calendar's periods, and the first day of a number. */
const CALENDAR: Readonly<
  Record<
    CadencePeriod,
    { readonly numberOf: (day: Day) => number; readonly startOf: (number: number) => Day }
  >
> = {
  week: {
    numberOf: (day) => Math.floor((dayNumber(day) - A_MONDAY) / 7),
    startOf: (week) => dayOf(week * 7 + A_MONDAY),
  },
  month: { numberOf: monthOf, startOf: startOfMonth },
  quarter: {
    numberOf: (day) => Math.floor(monthOf(day) / 3),
    startOf: (quarter) => startOfMonth(quarter * 3),
  },
};

export function meetingsByForum(meetings: Meetings): ReadonlyMap<string, Meetings> {
  const forums = new Map<string, Seen<DialogueRow>[]>();
  for (const meeting of meetings) {
    const key = forumKey(meeting.row.forum);
    const those = forums.get(key);
    if (those) those.push(meeting);
    else forums.set(key, [meeting]);
  }
  return forums;
}

/**
 * The whole calendar periods of a cadence from `earliest` (364 days ago) to `on`, oldest first, and from the day it
 * was planned to the day it ended, all included. A coarsely dated meeting counts where its whole range lies.
 */
export function periodsOf(
  { forum, every, planned, ended }: Cadence,
  forums: ReadonlyMap<string, Meetings>,
  on: Day,
  earliest = trailing(on, 365),
): readonly CalendarPeriod[] {
  const { numberOf, startOf } = CALENDAR[every];
  const from = max(earliest, lastDay(planned.occurredOn));
  const to = ended && isSeen(ended, on) ? lastDay(ended.occurredOn) : on;
  const first = numberOf(addDays(from, -1)) + 1;
  const last = numberOf(addDays(to, 1)) - 1;
  const periods: { from: Day; to: Day; meetings: Position[] }[] = [];
  for (let number = first, start = startOf(first); number <= last; number++) {
    const next = startOf(number + 1);
    periods.push({ from: start, to: addDays(next, -1), meetings: [] });
    start = next;
  }
  for (const { row, on: day, position } of forums.get(forumKey(forum)) ?? []) {
    if (day < from || day > to) continue;
    const number = numberOf(day);
    if (numberOf(firstDay(row.date)) === number) periods[number - first]?.meetings.push(position);
  }
  return periods;
}

const max = (a: Day, b: Day): Day => (a > b ? a : b);

/** Per cadence that had a period, how many of its periods were kept. */
export const cadencesKept = (
  cadences: readonly Cadence[],
  forums: ReadonlyMap<string, Meetings>,
  on: Day,
): readonly CadenceKept[] =>
  cadences.flatMap((cadence) => {
    const periods = periodsOf(cadence, forums, on);
    if (periods.length === 0) return [];
    const { id: cadenceId, forum, every, planned } = cadence;
    const kept = periods.filter(({ meetings }) => meetings.length > 0);
    const evidence = [planned.position, ...kept.flatMap(({ meetings }) => meetings)];
    return [{ cadenceId, forum, every, ...ratio(kept.length, periods.length, evidence) }];
  });

/** Cadence kept: the mean over cadences. */
export const cadenceKept = (cadences: readonly CadenceKept[]): Figure => ({
  value: mean(cadences.map(({ value }) => value)),
  evidence: positions(cadences.flatMap(({ evidence }) => evidence)),
});
