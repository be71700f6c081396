import type { MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import type { DialogueRow } from '#collaboration/dialogue/dialogue.view.js';
import { lastDay, type Day } from '#collaboration/occurred-on.js';
import { isSeen, type Seen } from '#collaboration/phase/evidence.js';
import { forumKey, heldMeetings, minutesOf } from '#collaboration/phase/meetings.js';
import type { OccurredOn, Position } from '#event-sourcing/event.js';

/** A follow-up that was neither done nor dropped by a day, and the meeting whose minutes ask for it. */
interface OpenFollowUp extends MinutesItem {
  readonly dialogueId: string;
  readonly heldOn: OccurredOn;
  readonly overdue: boolean;
  /** The meeting and its minutes. */
  readonly evidence: readonly Position[];
}

export interface FollowUps {
  /** Those of the meeting's own minutes. */
  readonly openFollowUps: readonly OpenFollowUp[];
  /** Those of earlier meetings of the same forum, the oldest meeting first. */
  readonly carriedOver: readonly OpenFollowUp[];
}

/** What a meeting leaves open and what it inherits, as it stands on a day. */
export function followUpsAt(meeting: DialogueRow, all: readonly DialogueRow[], on: Day): FollowUps {
  const held = heldMeetings(all, on);
  const own = held.find(({ row }) => row.id === meeting.id);
  const earlier = held.filter(
    ({ row }) =>
      row.id !== meeting.id && forumKey(row.forum) === forumKey(meeting.forum) && isBefore(row, meeting),
  );
  return {
    openFollowUps: own ? openOf(own, on) : [],
    carriedOver: earlier.flatMap((one) => openOf(one, on)),
  };
}

/** Of two meetings on one day the one told first came first. */
function isBefore(one: DialogueRow, other: DialogueRow): boolean {
  const [day, otherDay] = [lastDay(one.date), lastDay(other.date)];
  return day === otherDay ? one.recorded.position < other.recorded.position : day < otherDay;
}

function openOf({ row, position }: Seen<DialogueRow>, on: Day): readonly OpenFollowUp[] {
  const minutes = minutesOf(row);
  if (!minutes) return [];
  const closed = new Set(row.closings.filter((one) => isSeen(one, on)).map(({ itemId }) => itemId));
  return minutes.items
    .filter(({ kind, itemId }) => kind === 'follow-up' && !closed.has(itemId))
    .map((item) => ({
      ...item,
      dialogueId: row.id,
      heldOn: row.date,
      overdue: item.dueOn !== undefined && item.dueOn < on,
      evidence: [position, minutes.position],
    }));
}
