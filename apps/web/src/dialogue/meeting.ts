import { daysBetween, lastDay } from '#collaboration/occurred-on.js';
import type { Answer } from '../api/read.js';

export type Meeting = Answer<'/api/v1/collaborations/{collaborationId}/dialogues'>['items'][number];
/** A meeting with what it leaves open and what it inherits. */
export type WholeMeeting = Answer<'/api/v1/dialogues/{dialogueId}'>;
export type AttendanceReading = Meeting['attendance'][number];
export type Attendance = AttendanceReading['attendance'][number];
export type Presence = Attendance['presence'];
export type MinutesReading = NonNullable<Meeting['minutes']>['readings'][number];
export type MinutesItem = MinutesReading['items'][number];
export type OpenFollowUp = WholeMeeting['openFollowUps'][number];
export type Closing = Meeting['closings'][number]['closing'];

export const SITUATIONS = ['scheduled', 'held', 'cancelled', 'awaiting'] as const;
/** How a list can be narrowed; a held meeting whose minutes wait is `held` and `awaiting`. */
export type Situation = (typeof SITUATIONS)[number];

export type MinutesState =
  | { readonly is: 'none' | 'informal' }
  | { readonly is: 'awaiting'; readonly days: number }
  | { readonly is: 'approved'; readonly on: string; readonly amended: boolean };

export const minutesNow = ({ minutes }: Pick<Meeting, 'minutes'>): MinutesReading | null =>
  minutes?.readings.at(-1) ?? null;

export const attendanceNow = ({ attendance }: Pick<Meeting, 'attendance'>): AttendanceReading | null =>
  attendance.at(-1) ?? null;

/** Where the minutes of a held meeting stand; approval is waited for since the day it was held. */
export function minutesState({ minutes, date, forum }: Meeting, today: string): MinutesState {
  if (!minutes) return { is: forum.kind === 'ngopi' ? 'informal' : 'none' };
  if (!minutes.approved) return { is: 'awaiting', days: Math.max(0, daysBetween(lastDay(date), today)) };
  const amended = minutes.readings.some(({ reason }) => reason !== null);
  return { is: 'approved', on: minutes.approved.occurredOn, amended };
}

const standsAs: Readonly<Record<Situation, (meeting: Meeting) => boolean>> = {
  scheduled: ({ held, cancelled }) => !held && !cancelled,
  held: ({ held }) => held !== null,
  cancelled: ({ cancelled }) => cancelled !== null,
  awaiting: ({ held, minutes }) => held !== null && minutes?.approved === null,
};

export const isIn = (situation: Situation, meeting: Meeting): boolean =>
  !meeting.retracted && standsAs[situation](meeting);

export interface Tally extends Readonly<Record<Presence, number>> {
  readonly guests: number;
}

export function tallyOf({ attendance, guests }: Pick<AttendanceReading, 'attendance' | 'guests'>): Tally {
  const of = (asked: Presence): number => attendance.filter(({ presence }) => presence === asked).length;
  return { present: of('present'), represented: of('represented'), absent: of('absent'), guests };
}

/** The first meeting that is still to come. */
export const nextOf = (meetings: readonly Meeting[], today: string): Meeting | undefined =>
  meetings
    .filter((meeting) => isIn('scheduled', meeting) && meeting.date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];

/** Everything that was told of a meeting, as positions in the log, each once. */
export const positionsOf = (meeting: Meeting): readonly string[] => [
  ...new Set(
    [
      meeting.recorded,
      meeting.held,
      ...meeting.attendance,
      ...(meeting.minutes?.readings ?? []),
      meeting.minutes?.approved ?? null,
      ...meeting.closings,
      meeting.cancelled,
      meeting.retracted,
    ].flatMap((fact) => (fact ? [fact.position] : [])),
  ),
];
