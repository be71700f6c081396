import type { Day } from '#collaboration/occurred-on.js';
import type { Step } from '../load-story.js';
import { LEGOK } from '../../../../api/src/demo-ids.js';
import { attendanceAt, itemsOf, stepsOf, type Meeting } from './meeting.js';
import { meetings2022 } from './meetings-2022.js';
import { meetings2023 } from './meetings-2023.js';
import { WHO } from './people.js';
import { post, wib } from './step.js';

/** All meetings of the five forums in Legok, oldest first. */
export const meetings: readonly Meeting[] = [...meetings2022, ...meetings2023];

/** The meeting of that day; a day holds one at the most. */
export const meetingOf = (day: Day): Meeting | undefined => meetings.find((meeting) => meeting.day === day);

/** The meeting of that day, which must be one. */
export function theMeetingOf(day: Day): Meeting {
  const meeting = meetingOf(day);
  if (!meeting) throw new Error(`The calendar has no meeting on ${day}`);
  return meeting;
}

function correctedAttendance(): Step {
  const meeting = theMeetingOf('2022-08-18');
  return post(
    wib('2022-08-23', '10:30'),
    WHO.notulis,
    `/dialogues/${meeting.id}/attendance`,
    {
      attendance: attendanceAt(meeting).map((one) =>
        one.stakeholderId === LEGOK.karangTaruna ? { ...one, presence: 'represented' } : one,
      ),
      guests: 2,
      reason: 'Karang Taruna (contoh) diwakili anggotanya; dua tamu belum terhitung',
    },
    'daftar hadir dibetulkan',
  );
}

function amendedMinutes(): Step {
  const meeting = theMeetingOf('2022-10-13');
  return post(
    wib('2022-10-25', '11:00'),
    WHO.camat,
    `/dialogues/${meeting.id}/amendments`,
    {
      items: itemsOf(meeting).map((item) => ({ ...item, text: item.text.replace('21 kali', '12 kali') })),
      reason: 'Jumlah kelas ibu yang disepakati 12; angka tertukar saat diketik',
    },
    'notulen diubah',
  );
}

/** The calendar from January 2022 to December 2023. */
export const calendar: readonly Step[] = [
  ...meetings.flatMap(stepsOf),
  correctedAttendance(),
  amendedMinutes(),
];
