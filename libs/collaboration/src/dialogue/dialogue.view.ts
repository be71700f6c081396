import type { OccurredOn, Recorded } from '#event-sourcing/event.js';
import { byStream, existing, type View } from '#event-sourcing/view.js';
import type { Forum } from '../collaboration/collaboration.events.js';
import { begun, retracted, trace, type RecordRow, type Trace } from '../record-row.js';
import type { Attendance, Closing, DialogueEvent, Meeting, MinutesItem } from './dialogue.events.js';

/** What the minutes said from then on; the reason is null before an amendment. */
export interface MinutesReading extends Trace {
  readonly items: readonly MinutesItem[];
  readonly reason: string | null;
}

export interface Minutes {
  /** Oldest first; the last is what is read now. Readings before approval are drafts that were replaced. */
  readonly readings: readonly MinutesReading[];
  readonly approved: Trace | null;
}

/** Who was there, as was said from then on; the reason is null before a correction. */
export interface AttendanceReading extends Trace {
  readonly attendance: readonly Attendance[];
  readonly guests: number;
  readonly reason: string | null;
}

export interface FollowUpClosing extends Trace {
  readonly itemId: string;
  readonly closing: Closing;
  readonly note: string | null;
}

export interface DialogueRow extends RecordRow {
  readonly forum: Forum;
  /** The day it is for while scheduled, the day it was held after. */
  readonly date: OccurredOn;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly invited: readonly string[];
  readonly held: Trace | null;
  /** Oldest first; empty until held. */
  readonly attendance: readonly AttendanceReading[];
  readonly minutes: Minutes | null;
  readonly closings: readonly FollowUpClosing[];
  readonly cancelled: (Trace & { readonly reason: string }) | null;
}

const meeting = ({
  forum,
  startsAt,
  endsAt,
  place,
  agenda,
}: Meeting): Pick<DialogueRow, 'forum' | 'startsAt' | 'endsAt' | 'place' | 'agenda'> => ({
  forum,
  startsAt: startsAt ?? null,
  endsAt: endsAt ?? null,
  place: place ?? null,
  agenda,
});

const unheld = { held: null, attendance: [], minutes: null, closings: [], cancelled: null } as const;

const named = (attendance: readonly Attendance[]): readonly string[] =>
  attendance.map(({ stakeholderId }) => stakeholderId);

const present = (
  event: Recorded,
  data: Pick<AttendanceReading, 'attendance' | 'guests'>,
  reason: string | null,
): AttendanceReading => ({ ...trace(event), attendance: data.attendance, guests: data.guests, reason });

/** Face-to-face dialogues, from the invitation to the last closed follow-up. */
export const dialogueView: View<DialogueRow, DialogueEvent> = {
  name: 'dialogue',
  key: byStream,
  sortOn: ({ date }) => date,
  fold: {
    DialogueScheduled: (_row, event) => ({
      ...begun(event),
      ...meeting(event.data),
      ...unheld,
      date: event.data.scheduledFor,
      invited: event.data.invited,
    }),
    DialogueHeld: (row, event) => ({
      ...(row ?? { ...begun(event), ...unheld }),
      ...meeting(event.data),
      date: event.meta.occurredOn,
      provenance: event.data.provenance ?? row?.provenance ?? null,
      invited: row?.invited ?? named(event.data.attendance),
      held: trace(event),
      attendance: [present(event, event.data, null)],
    }),
    AttendanceCorrected: (row, event) => {
      const now = existing(row);
      return {
        ...now,
        // Nobody was invited to what was recorded at once: those expected are those whom the list names.
        invited: now.held?.position === now.recorded.position ? named(event.data.attendance) : now.invited,
        attendance: [...now.attendance, present(event, event.data, event.data.reason)],
      };
    },
    MinutesRecorded: (row, event) => {
      const now = existing(row);
      const reading: MinutesReading = { ...trace(event), items: event.data.items, reason: null };
      return { ...now, minutes: { readings: [...(now.minutes?.readings ?? []), reading], approved: null } };
    },
    MinutesApproved: (row, event) => {
      const now = existing(row);
      return { ...now, minutes: { ...existing(now.minutes ?? undefined), approved: trace(event) } };
    },
    MinutesAmended: (row, event) => {
      const now = existing(row);
      const minutes = existing(now.minutes ?? undefined);
      const reading: MinutesReading = { ...trace(event), items: event.data.items, reason: event.data.reason };
      return { ...now, minutes: { ...minutes, readings: [...minutes.readings, reading] } };
    },
    FollowUpClosed: (row, event) => {
      const now = existing(row);
      const { itemId, closing, note } = event.data;
      return {
        ...now,
        closings: [...now.closings, { ...trace(event), itemId, closing, note: note ?? null }],
      };
    },
    DialogueCancelled: (row, event) => ({
      ...existing(row),
      cancelled: { ...trace(event), reason: event.data.reason },
    }),
    DialogueRetracted: (row, event) => retracted(existing(row), event),
  },
};
