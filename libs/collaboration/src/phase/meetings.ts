import type { Forum } from '../collaboration/collaboration.events.js';
import type { Attendance } from '../dialogue/dialogue.events.js';
import type { DialogueRow, FollowUpClosing, MinutesReading } from '../dialogue/dialogue.view.js';
import type { MinutesItem } from '../dialogue/dialogue.events.js';
import type { Position } from '#event-sourcing/event.js';
import { daysBetween, lastDay, type Day } from '../occurred-on.js';
import { isSeen, positions, seen, type Seen } from './evidence.js';

/** The same for meetings of one forum: kind, convener and, for `other`, name. */
export const forumKey = ({ kind, convener, name }: Forum): string =>
  JSON.stringify([kind, convener, name ?? null]);

/** The meetings held by that day, oldest first: neither cancelled nor retracted. */
export const heldMeetings = (dialogues: readonly DialogueRow[], on: Day): readonly Seen<DialogueRow>[] =>
  seen(dialogues, on, ({ held, cancelled }) => (cancelled ? null : held));

/** What the minutes say now, for every day: a later reading is knowledge about the same meeting. */
export const minutesOf = ({ minutes }: Pick<DialogueRow, 'minutes'>): MinutesReading | null =>
  minutes?.readings.at(-1) ?? null;

/** Who was there, as is said now. */
export const attendanceOf = ({ attendance }: Pick<DialogueRow, 'attendance'>): readonly Attendance[] =>
  attendance.at(-1)?.attendance ?? [];

/** The facts an attendance rests on: invitation, meeting, last correction. */
export const attendancePositions = ({ recorded, held, attendance }: DialogueRow): readonly Position[] =>
  positions([recorded, held, attendance.at(-1)].flatMap((fact) => (fact ? [fact.position] : [])));

export interface OverdueFollowUp {
  readonly dialogueId: string;
  readonly item: MinutesItem;
  /** Since the day it was due. */
  readonly days: number;
  readonly evidence: readonly Position[];
}

/** Follow-ups of held meetings that are past their day and neither done nor dropped, the oldest first. */
export function overdueFollowUps(dialogues: readonly DialogueRow[], on: Day): readonly OverdueFollowUp[] {
  const overdue: OverdueFollowUp[] = [];
  for (const { row, position } of heldMeetings(dialogues, on)) {
    const minutes = minutesOf(row);
    if (!minutes) continue;
    const closed = closedItems(row.closings, on);
    for (const item of minutes.items) {
      const due = item.kind === 'follow-up' && item.dueOn !== undefined ? lastDay(item.dueOn) : null;
      if (due === null || due >= on || closed.has(item.itemId)) continue;
      const evidence = positions([position, minutes.position]);
      overdue.push({ dialogueId: row.id, item, days: daysBetween(due, on), evidence });
    }
  }
  return overdue.sort((a, b) => b.days - a.days);
}

const closedItems = (closings: readonly FollowUpClosing[], on: Day): ReadonlySet<string> =>
  new Set(closings.filter((closing) => isSeen(closing, on)).map(({ itemId }) => itemId));
