import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { forumWords } from '../records/forum-words.js';
import { forumTitle } from '../records/forum.js';
import { attendanceNow, isIn, minutesState, tallyOf, type Meeting, type MinutesState } from './meeting.js';
import { dialogueWords } from './words.js';

/** How a meeting is told, in the language of the screen. */
export interface MeetingTold {
  readonly forum: (of: Pick<Meeting, 'forum'>) => string;
  /** "09.00–12.00 WIB", or as much of it as is known. */
  readonly time: (of: Pick<Meeting, 'startsAt' | 'endsAt'>) => string | null;
  readonly timeAndPlace: (of: Meeting) => string;
  /** "7 hadir, 1 diwakili, 1 berhalangan", or how many are invited; nobody is left out but those who are none. */
  readonly attendance: (of: Meeting) => string;
  readonly minutes: (state: MinutesState) => string;
  /** What it has come to: scheduled, past and unrecorded, cancelled, taken back; null once it was held. */
  readonly situation: (of: Meeting) => string | null;
}

export function useMeetingTold(): MeetingTold {
  const t = useWords(dialogueWords);
  const tForum = useWords(forumWords);
  const format = useFormat();
  const { today } = useCase();
  const time: MeetingTold['time'] = ({ startsAt, endsAt }) => {
    if (startsAt === null || endsAt === null)
      return (startsAt ?? endsAt) ? format.time(startsAt ?? endsAt ?? '') : null;
    const from = format.time(startsAt).split(' ', 1)[0] ?? '';
    return t('timeRange', { from, to: format.time(endsAt) });
  };
  const counted = (key: 'present' | 'represented' | 'absent' | 'guests', count: number): string[] =>
    count === 0 ? [] : [t(key, { count })];
  return {
    forum: ({ forum }) => forumTitle(forum, tForum),
    time,
    timeAndPlace: (meeting) => [time(meeting), meeting.place].filter(Boolean).join(', '),
    attendance: (meeting) => {
      const reading = attendanceNow(meeting);
      if (!reading) return t('invited', { count: meeting.invited.length });
      const tally = tallyOf(reading);
      const parties = (['present', 'represented', 'absent', 'guests'] as const).flatMap((key) =>
        counted(key, tally[key]),
      );
      return parties.join(', ');
    },
    minutes: (state) => {
      switch (state.is) {
        case 'none':
          return t('minutesNone');
        case 'informal':
          return t('minutesInformal');
        case 'awaiting':
          return t('minutesAwaiting', { count: state.days });
        case 'approved':
          return t(state.amended ? 'minutesAmended' : 'minutesApproved', { day: format.dayOfYear(state.on) });
      }
    },
    situation: (meeting) => {
      if (meeting.retracted) return t('retracted');
      if (meeting.cancelled) return t('cancelled');
      if (!isIn('scheduled', meeting)) return null;
      return t(meeting.date < today ? 'unrecorded' : 'scheduled');
    },
  };
}

/** Where the minutes of a meeting stand, today. */
export function useMinutesState(meeting: Meeting): MinutesState {
  return minutesState(meeting, useCase().today);
}
