import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { Attendance, DialogueEvent, DialogueHeld, DialogueScheduled } from './dialogue.events.js';
import { dialogue, type DialogueCommand } from './dialogue.js';

const { given } = scenario(dialogue, known);
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const came: readonly Attendance[] = [
  { stakeholderId: 'camat', presence: 'present', arrivedAt: '09:00', leftAt: '11:30' },
  { stakeholderId: 'puskesmas', presence: 'represented' },
  { stakeholderId: 'sicer', presence: 'absent' },
];
const invitation: DialogueScheduled['data'] = {
  forum: { kind: 'lokmin', convener: 'puskesmas' },
  startsAt: '09:00',
  agenda: ['Capaian posyandu'],
  scheduledFor: '2024-01-10',
  invited: ['camat', 'puskesmas', 'sicer'],
};
const meeting: DialogueHeld['data'] = {
  forum: { kind: 'lokmin', convener: 'puskesmas' },
  startsAt: '09:00',
  endsAt: '11:30',
  place: 'Aula kecamatan',
  agenda: ['Capaian posyandu'],
  attendance: came,
  guests: 3,
};

const scheduled = fact<DialogueEvent>('DialogueScheduled', '2023-12-20', invitation);
const held = fact<DialogueEvent>('DialogueHeld', '2023-05-02', meeting);
const cancelled = fact<DialogueEvent>('DialogueCancelled', '2023-12-21', { reason: 'banjir' });
const retracted = fact<DialogueEvent>('DialogueRetracted', '2023-12-31', { reason: 'salah catat' });

const schedule = (over: Partial<DialogueScheduled['data']> = {}): DialogueCommand => ({
  type: 'ScheduleDialogue',
  occurredOn: '2023-12-20',
  data: { ...invitation, ...over },
});
const hold = (over: Partial<DialogueHeld['data']> = {}, occurredOn = '2023-05-02'): DialogueCommand => ({
  type: 'HoldDialogue',
  occurredOn,
  data: { ...meeting, ...over },
});
const correct = (attendance: readonly Attendance[], occurredOn?: string): DialogueCommand => ({
  type: 'CorrectAttendance',
  occurredOn,
  data: { attendance, guests: 3, reason: 'daftar hadir menyusul' },
});
const cancel: DialogueCommand = { type: 'CancelDialogue', data: { reason: 'banjir' } };
const retract: DialogueCommand = { type: 'RetractDialogue', data: { reason: 'salah catat' } };

describe('a dialogue that is scheduled', () => {
  it('may lie in the future, and nothing else may', () => {
    expect(given().when(schedule())).toEqual([scheduled]);
    expect(() => given().when({ ...schedule(), occurredOn: '2024-01-01' } as DialogueCommand)).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
  });

  it('is scheduled today when no day is given', () => {
    const [today] = given().when({ type: 'ScheduleDialogue', data: invitation });
    expect(today?.meta.occurredOn).toBe('2023-12-31');
  });

  it.each([
    ['for a month', { scheduledFor: '2024-01' }, 'date-invalid', 'scheduledFor'],
    ['for a day that does not exist', { scheduledFor: '2024-02-30' }, 'date-invalid', 'scheduledFor'],
    ['at a time that does not exist', { startsAt: '24:00' }, 'time-invalid', 'startsAt'],
    ['until a time that does not exist', { endsAt: '9:00' }, 'time-invalid', 'endsAt'],
    ['to end before it starts', { endsAt: '08:59' }, 'meeting-ends-before-it-starts', 'endsAt'],
    ['with an unknown guest', { invited: ['camat', 'dinkes'] }, 'stakeholder-unknown', 'invited'],
    ['with somebody twice', { invited: ['camat', 'camat'] }, 'stakeholder-named-twice', 'invited'],
    [
      'by nobody of the roster',
      { forum: { kind: 'loktri', convener: 'dinkes' } },
      'stakeholder-unknown',
      'forum.convener',
    ],
    [
      'in another forum without a name',
      { forum: { kind: 'other', name: ' ', convener: 'camat' } },
      'forum-name-missing',
      'forum.name',
    ],
    [
      'in a known forum with a name',
      { forum: { kind: 'ngopi', name: 'NGOPI', convener: 'camat' } },
      'forum-name-misplaced',
      'forum.name',
    ],
  ] as const)('is refused %s', (_, over, code, field) => {
    expect(() => given().when(schedule(over))).toThrow(refused(code, field));
  });

  it('may end as it starts, and another forum may have a name', () => {
    const forum = { kind: 'other', name: 'Dering Pagi', convener: 'camat' } as const;
    expect(given().when(schedule({ endsAt: '09:00', forum }))).toHaveLength(1);
  });

  it('is refused for somebody who will have left', () => {
    const stakeholders = legok.stakeholders.map((one) =>
      one.id === 'sicer' ? { ...one, left: { ...on('2023-12-30'), reason: 'pindah' } } : one,
    );
    expect(() => given().when(schedule(), { collaboration: { ...legok, stakeholders } })).toThrow(
      refused('stakeholder-left', 'invited'),
    );
  });

  it('is scheduled once: the same again is no news, another is refused', () => {
    expect(given(scheduled).when(schedule())).toEqual([]);
    expect(given(scheduled).when({ type: 'ScheduleDialogue', data: invitation })).toEqual([]);
    expect(() => given(scheduled).when(schedule({ invited: [] }))).toThrow(
      refused('dialogue-already-recorded'),
    );
    expect(() => given(scheduled, cancelled).when(schedule())).toThrow(refused('dialogue-already-recorded'));
  });

  it('is refused once the collaboration is closed', () => {
    expect(() => given().when(schedule(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('can be cancelled, once, and is not held then', () => {
    expect(given(scheduled).when({ ...cancel, occurredOn: '2023-12-21' })).toEqual([cancelled]);
    expect(given(scheduled, cancelled).when(cancel)).toEqual([]);
    expect(() => given(scheduled, cancelled).when(hold())).toThrow(refused('dialogue-cancelled'));
    expect(() => given(scheduled).when({ ...cancel, occurredOn: '2024-01-10' })).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
  });

  it('can be cancelled after the collaboration was closed', () => {
    expect(given(scheduled).when(cancel, closed)).toHaveLength(1);
  });
});

describe('a dialogue that was held', () => {
  it('is recorded at once, or after it was scheduled', () => {
    expect(given().when(hold())).toEqual([held]);
    expect(given(scheduled).when(hold())).toEqual([held]);
    expect(given(held).record()?.invited).toEqual(['camat', 'puskesmas', 'sicer']);
  });

  it('may have been held in some month of the past', () => {
    expect(given().when(hold({}, '2023-12'))).toHaveLength(1);
  });

  it('is asked for neither agenda, minutes nor guests', () => {
    const forum = { kind: 'ngopi', convener: 'camat' } as const;
    expect(given().when(hold({ forum, agenda: [], guests: 0 }))).toHaveLength(1);
  });

  it.each([
    ['in the future', hold({}, '2024-01-01'), 'date-in-the-future', 'occurredOn'],
    ['on a day that does not exist', hold({}, '2023-02-29'), 'date-invalid', 'occurredOn'],
    ['until before it began', hold({ endsAt: '08:00' }), 'meeting-ends-before-it-starts', 'endsAt'],
    ['with a broken number of guests', hold({ guests: 1.5 }), 'guests-not-a-count', 'guests'],
    ['with fewer guests than none', hold({ guests: -1 }), 'guests-not-a-count', 'guests'],
    [
      'by one party alone',
      hold({ attendance: [came[0], came[2]] as Attendance[] }),
      'dialogue-needs-two-parties',
      'attendance',
    ],
    [
      'with a stranger',
      hold({ attendance: [...came, { stakeholderId: 'dinkes', presence: 'present' }] }),
      'stakeholder-unknown',
      'attendance.3.stakeholderId',
    ],
    [
      'with somebody listed twice',
      hold({ attendance: [...came, { stakeholderId: 'sicer', presence: 'present' }] }),
      'stakeholder-named-twice',
      'attendance.3.stakeholderId',
    ],
    [
      'with somebody who left before coming',
      hold({
        attendance: [
          ...came,
          { stakeholderId: 'pkk', presence: 'present', arrivedAt: '10:00', leftAt: '09:59' },
        ],
      }),
      'attendance-left-too-early',
      'attendance.3.leftAt',
    ],
    [
      'with an arrival at no time of day',
      hold({ attendance: [...came, { stakeholderId: 'pkk', presence: 'present', arrivedAt: '10.00' }] }),
      'time-invalid',
      'attendance.3.arrivedAt',
    ],
    [
      'with a leaving at no time of day',
      hold({ attendance: [...came, { stakeholderId: 'pkk', presence: 'present', leftAt: '10:60' }] }),
      'time-invalid',
      'attendance.3.leftAt',
    ],
  ])('is refused when held %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused with an identity number', () => {
    expect(() => given().when(hold({ place: 'NIK 3603201203190001' }))).toThrow(
      refused('text-holds-nik', 'place'),
    );
  });

  it('is refused once the collaboration is closed', () => {
    expect(() => given().when(hold(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('is held once: the same again is no news, another is refused', () => {
    const { data } = meetingWithOtherNames();
    expect(given(held).when({ type: 'HoldDialogue', occurredOn: '2023-05-02', data })).toEqual([]);
    expect(() => given(held).when(hold({ guests: 4 }))).toThrow(refused('dialogue-already-held'));
    expect(() => given(held).when(hold({}, '2023-05-03'))).toThrow(refused('dialogue-already-held'));
    expect(() => given(held).when(cancel)).toThrow(refused('dialogue-already-held'));
  });

  it('keeps the provenance it was scheduled with, and the same again stays no news', () => {
    const invited = fact<DialogueEvent>('DialogueScheduled', '2023-12-20', {
      ...invitation,
      provenance: { illustration: true },
    });
    expect(given(invited, held).record()?.provenance).toEqual({ illustration: true });
    expect(given(invited, held).when(hold())).toEqual([]);
  });

  it('can be told again as it was told first, or as it stands corrected', () => {
    const all = came.map((one) => ({ ...one, presence: 'present' as const }));
    const corrected = given(held).when(correct(all));
    expect(given(held, ...corrected).when(hold())).toEqual([]);
    expect(given(held, ...corrected).when(hold({ attendance: all }))).toEqual([]);
  });
});

/** The same meeting, its fields in another order, as a store may give it back. */
function meetingWithOtherNames(): { readonly data: DialogueHeld['data'] } {
  const { forum, attendance, ...rest } = meeting;
  return { data: { attendance, ...rest, forum: { convener: forum.convener, kind: forum.kind } } };
}

describe('its attendance', () => {
  const two = came.slice(0, 2);

  it('is corrected with a reason, also after the closing, and both readings stay', () => {
    const correction = fact<DialogueEvent>('AttendanceCorrected', '2023-05-09', {
      attendance: two,
      guests: 3,
      reason: 'daftar hadir menyusul',
    });
    expect(given(held).when(correct(two, '2023-05-09'), closed)).toEqual([correction]);
    expect(
      given(held, correction)
        .record()
        ?.attendance.map(({ reason }) => reason),
    ).toEqual([null, 'daftar hadir menyusul']);
  });

  it('is not corrected to what stands', () => {
    expect(given(held).when(correct(came))).toEqual([]);
    const corrected = given(held).when(correct(two, '2023-05-02'));
    expect(given(held, ...corrected).when(correct(two))).toEqual([]);
    expect(given(held, ...corrected).when(correct(came))).toHaveLength(1);
  });

  it.each([
    ['to one party', correct(came.slice(0, 1)), 'dialogue-needs-two-parties', 'attendance'],
    ['before the meeting', correct(two, '2023-05-01'), 'date-before-holding', 'occurredOn'],
    ['in the future', correct(two, '2024-05-01'), 'date-in-the-future', 'occurredOn'],
  ])('is not corrected %s', (_, command, code, field) => {
    expect(() => given(held).when(command)).toThrow(refused(code, field));
  });

  it('is not corrected before the meeting is held', () => {
    expect(() => given(scheduled).when(correct(two))).toThrow(refused('dialogue-not-held'));
  });
});

describe('a dialogue that was taken back', () => {
  it.each([
    ['scheduled', [scheduled]],
    ['held', [held]],
    ['cancelled', [scheduled, cancelled]],
  ])('was %s before', (_, before) => {
    expect(given(...before).when(retract, closed)).toEqual([retracted]);
    expect(given(...before, retracted).when(retract)).toEqual([]);
  });

  it.each<[string, DialogueCommand]>([
    ['scheduled', schedule()],
    ['held', hold()],
    ['cancelled', cancel],
    ['corrected', correct(came)],
    ['minuted', { type: 'RecordMinutes', data: { items: [] } }],
    ['approved', { type: 'ApproveMinutes', data: {} }],
    ['amended', { type: 'AmendMinutes', data: { items: [], reason: 'salah ketik' } }],
    ['followed up', { type: 'CloseFollowUp', data: { itemId: 'i-1', closing: 'done' } }],
  ])('cannot be %s any more', (_, command) => {
    expect(() => given(held, retracted).when(command)).toThrow(refused('dialogue-retracted'));
  });

  it('was on record', () => {
    expect(() => given().when(retract)).toThrow(refused('dialogue-unknown'));
    expect(() => given().when(cancel)).toThrow(refused('dialogue-unknown'));
  });
});
