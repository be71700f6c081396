import { describe, expect, it } from '@jest/globals';
import type { Forum } from '#collaboration/collaboration/collaboration.events.js';
import { roundedTime, clockIn } from './clock.js';
import { forumAddress, forumAt, knownForums } from '../records/forum.js';
import type { Meeting, OpenFollowUp } from './meeting.js';
import { begin, correctionOf, stepsOf, type RecordDraft } from './record-draft.js';

const LOKMIN: Forum = { kind: 'lokmin', convener: 'puskesmas' };
const LOKTRI: Forum = { kind: 'loktri', convener: 'camat' };
const REMBUK: Forum = { kind: 'rembuk-stunting', convener: 'camat' };

const meeting = (forum: Forum, date: string, more: Partial<Meeting> = {}): Meeting =>
  ({ id: date, forum, date, held: {}, cancelled: null, retracted: null, ...more }) as Meeting;

const LAST = meeting(LOKMIN, '2023-12-14', {
  place: 'Aula',
  startsAt: '09:00',
  agenda: ['Timbang', 'Kunjungan'],
  invited: ['camat', 'gone'],
  attendance: [{ attendance: [{ stakeholderId: 'puskesmas', presence: 'present' }], guests: 3 }],
} as never);

const BEGINNING = {
  today: '2023-12-31',
  now: '12:05',
  parties: ['camat', 'puskesmas', 'pkk'],
  from: LAST,
  scheduled: false,
} as const;

const followUp = (itemId: string, heldOn: string): OpenFollowUp =>
  ({ itemId, heldOn, dialogueId: `of-${itemId}` }) as OpenFollowUp;

const ABOUT = {
  collaborationId: 'legok',
  forum: LOKMIN,
  scheduled: false,
  followUps: [followUp('old', '2023-11-16'), followUp('later', '2023-12-20')],
};

const DRAFT: RecordDraft = {
  ...begin(BEGINNING),
  occurredOn: '2023-12-15',
  roster: [{ stakeholderId: 'camat', presence: 'present', arrivedAt: '09:05', leftAt: '' }],
  carried: { old: 'done', later: 'done' },
  lines: [{ itemId: 'one', kind: 'information', text: 'Telur' }],
  approve: true,
};

describe('a forum', () => {
  it.each([LOKMIN, { kind: 'other', convener: 'camat', name: 'Temu: CSR' } as const])(
    'is found again at its address: %j',
    (forum) => {
      expect(forumAt(forumAddress(forum))).toEqual(forum);
    },
  );

  it.each(['', 'lokmin', 'arisan:camat'])('is none at %j', (address) => {
    expect(forumAt(address)).toBeNull();
  });

  it('comes first where it is due first, and last where nothing is planned', () => {
    const meetings = [
      meeting(LOKTRI, '2023-12-19'),
      meeting(LOKMIN, '2023-12-31', { cancelled: {} } as never),
      meeting(LOKMIN, '2023-12-14'),
      meeting(REMBUK, '2023-06-20'),
    ];
    const planned = { planned: { occurredOn: '2022-01' }, ended: null };
    const cadences = [
      { ...planned, forum: LOKTRI, every: 'quarter' as const },
      { ...planned, forum: LOKMIN, every: 'month' as const },
    ];
    expect(knownForums(meetings, cadences).map(({ forum, last }) => [forum.kind, last?.date])).toEqual([
      ['lokmin', '2023-12-14'],
      ['loktri', '2023-12-19'],
      ['rembuk-stunting', '2023-06-20'],
    ]);
  });
});

describe('a recording', () => {
  it('begins with those of the last meeting who are still there, and marks nobody', () => {
    expect(begin(BEGINNING)).toMatchObject({
      occurredOn: '2023-12-31',
      startsAt: '12:05',
      place: 'Aula',
      agenda: 'Timbang\nKunjungan',
      roster: [
        { stakeholderId: 'puskesmas', presence: null },
        { stakeholderId: 'camat', presence: null },
      ],
      guests: 0,
    });
  });

  it('of a scheduled meeting keeps its id, its day and its time', () => {
    expect(begin({ ...BEGINNING, scheduled: true })).toMatchObject({
      id: '2023-12-14',
      occurredOn: '2023-12-14',
      startsAt: '09:00',
    });
  });

  it('sends the meeting, the minutes, what was closed by that day, and the approval', () => {
    expect(stepsOf(DRAFT, ABOUT).map(({ what, places }) => [what, places.itemId])).toEqual([
      ['meeting', undefined],
      ['minutes', undefined],
      ['closing', 'old'],
      ['approval', undefined],
    ]);
    expect(stepsOf(DRAFT, ABOUT)[0]?.body).toEqual({
      id: DRAFT.id,
      forum: LOKMIN,
      occurredOn: '2023-12-15',
      startsAt: '12:05',
      place: 'Aula',
      agenda: ['Timbang', 'Kunjungan'],
      attendance: [{ stakeholderId: 'camat', presence: 'present', arrivedAt: '09:05' }],
      guests: 0,
    });
  });

  it('without a line asks for no minutes and no approval, and an informal one for no agenda', () => {
    const about = { ...ABOUT, followUps: [], forum: { kind: 'ngopi', convener: 'camat' } as const };
    const [step, ...others] = stepsOf({ ...DRAFT, lines: [] }, about);
    expect(others).toEqual([]);
    expect(step?.body).toMatchObject({ agenda: [] });
  });

  it('that arrived before corrects who was there, with a reason', () => {
    expect(correctionOf(DRAFT, 'Diperbaiki').body).toMatchObject({ guests: 0, reason: 'Diperbaiki' });
  });
});

describe('a time', () => {
  it('is the region’s, down to five minutes', () => {
    expect(roundedTime(clockIn('36.03.20', '2023-12-31T05:09:41.830Z'))).toBe('12:05');
    expect(clockIn('81.01', '2023-12-31T20:30:00.000Z')).toBe('05:30');
  });
});
