import { words } from '../words/words.js';

export const meetingWords = words(
  'meeting',
  {
    meeting: 'Rapat',
    meetingOf: 'Rapatnya',
    noMeeting: 'Di luar rapat',
  },
  {
    meeting: 'Meeting',
    meetingOf: 'Its meeting',
    noMeeting: 'Outside meetings',
  },
);
