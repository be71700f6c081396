import { describe, expect, it } from '@jest/globals';
import { isIn, minutesState, nextOf, positionsOf, tallyOf, type Meeting } from './meeting.js';

const at = (position: string, occurredOn = '2023-12-14'): Meeting['recorded'] => ({
  occurredOn,
  recordedAt: `${occurredOn}T03:00:00.000Z`,
  actor: 'a',
  position,
});

const scheduled: Meeting = {
  id: 'm',
  collaborationId: 'c',
  recorded: at('01', '2023-12-01'),
  provenance: null,
  retracted: null,
  forum: { kind: 'lokmin', convener: 'p' },
  date: '2023-12-14',
  startsAt: null,
  endsAt: null,
  place: null,
  agenda: [],
  invited: [],
  held: null,
  attendance: [],
  minutes: null,
  closings: [],
  cancelled: null,
  revision: 0,
};
const reading = { ...at('03'), items: [], reason: null };
const held: Meeting = {
  ...scheduled,
  held: at('02'),
  attendance: [{ ...at('02'), attendance: [], guests: 0, reason: null }],
};
const minuted: Meeting = { ...held, minutes: { readings: [reading], approved: null } };

describe('the minutes of a meeting', () => {
  it('wait for approval since the day of the meeting', () => {
    expect(minutesState(minuted, '2023-12-31')).toEqual({ is: 'awaiting', days: 17 });
  });

  it('are asked of every forum but NGOPI', () => {
    const ngopi: Meeting = { ...held, forum: { kind: 'ngopi', convener: 'p' } };
    expect([held, ngopi].map((one) => minutesState(one, '2023-12-31').is)).toEqual(['none', 'informal']);
  });

  it('say when they were approved, and whether they were amended since', () => {
    const approved = at('04', '2023-12-18');
    const [once, amended] = [[reading], [reading, { ...reading, reason: 'Salah ketik' }]].map((readings) =>
      minutesState({ ...held, minutes: { readings, approved } }, '2023-12-31'),
    );
    expect(once).toEqual({ is: 'approved', on: '2023-12-18', amended: false });
    expect(amended).toEqual({ is: 'approved', on: '2023-12-18', amended: true });
  });
});

describe('a meeting', () => {
  it('stands in the situations that it is in, and in none once it is taken back', () => {
    expect(isIn('scheduled', scheduled)).toBe(true);
    expect(['held', 'awaiting'].map((one) => isIn(one as 'held', minuted))).toEqual([true, true]);
    expect(isIn('held', { ...minuted, retracted: { ...at('05'), reason: 'Dua kali' } })).toBe(false);
  });

  it('is the next when it is the first still to come', () => {
    const later: Meeting = { ...scheduled, id: 'later', date: '2024-02-01' };
    const next: Meeting = { ...scheduled, id: 'next', date: '2024-01-18' };
    expect(nextOf([later, next, scheduled], '2023-12-31')?.id).toBe('next');
  });

  it('names each of its facts once', () => {
    expect(positionsOf(minuted)).toEqual(['01', '02', '03']);
  });

  it('counts who came, who sent somebody and who did not', () => {
    const attendance = (['present', 'present', 'represented', 'absent'] as const).map((presence, index) => ({
      stakeholderId: String(index),
      presence,
    }));
    expect(tallyOf({ attendance, guests: 3 })).toEqual({ present: 2, represented: 1, absent: 1, guests: 3 });
  });
});
