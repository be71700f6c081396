import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { DialogueEvent, MinutesItem } from './dialogue.events.js';
import { dialogue, type DialogueCommand } from './dialogue.js';

const { given } = scenario(dialogue, known);
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const forum = { kind: 'forkopimcam', convener: 'camat' } as const;
const scheduled = fact<DialogueEvent>('DialogueScheduled', '2023-04-20', {
  forum,
  agenda: [],
  scheduledFor: '2023-05-02',
  invited: ['camat'],
});
const held = fact<DialogueEvent>('DialogueHeld', '2023-05-02', {
  forum,
  agenda: [],
  attendance: [
    { stakeholderId: 'camat', presence: 'present' },
    { stakeholderId: 'sicer', presence: 'present' },
  ],
  guests: 0,
});
const information: MinutesItem = {
  itemId: 'i-1',
  kind: 'information',
  text: 'Data baru',
  broughtBy: 'sicer',
};
const followUp: MinutesItem = {
  itemId: 'i-2',
  kind: 'follow-up',
  text: 'Kirim telur',
  owner: 'sicer',
  dueOn: '2024-02-01',
};
const items = [information, followUp];
const recorded = fact<DialogueEvent>('MinutesRecorded', '2023-05-03', { items });
const approved = fact<DialogueEvent>('MinutesApproved', '2023-05-05', {});
const amendment = fact<DialogueEvent>('MinutesAmended', '2023-06-01', {
  items: [information],
  reason: 'telur tidak dibahas',
});
const closing = fact<DialogueEvent>('FollowUpClosed', '2023-05-20', { itemId: 'i-2', closing: 'done' });

const record = (list: readonly MinutesItem[], occurredOn?: string): DialogueCommand => ({
  type: 'RecordMinutes',
  occurredOn,
  data: { items: list },
});
const approve = (occurredOn?: string): DialogueCommand => ({ type: 'ApproveMinutes', occurredOn, data: {} });
const amend = (list: readonly MinutesItem[], occurredOn?: string): DialogueCommand => ({
  type: 'AmendMinutes',
  occurredOn,
  data: { items: list, reason: 'telur tidak dibahas' },
});
const close = (itemId = 'i-2', how: 'done' | 'dropped' = 'done', occurredOn?: string): DialogueCommand => ({
  type: 'CloseFollowUp',
  occurredOn,
  data: { itemId, closing: how },
});

describe('minutes', () => {
  it('are recorded of a meeting that was held', () => {
    expect(given(held).when(record(items, '2023-05-03'))).toEqual([recorded]);
    expect(() => given(scheduled).when(record(items))).toThrow(refused('dialogue-not-held'));
    expect(() => given().when(record(items))).toThrow(refused('dialogue-unknown'));
  });

  it.each<[string, readonly MinutesItem[], string, string]>([
    ['an item twice', [information, information], 'minutes-item-twice', 'items.1.itemId'],
    [
      'a stranger’s item',
      [{ ...information, broughtBy: 'dinkes' }],
      'stakeholder-unknown',
      'items.0.broughtBy',
    ],
    ['an owner of information', [{ ...information, owner: 'sicer' }], 'item-no-follow-up', 'items.0'],
    [
      'a day for a decision',
      [{ ...information, kind: 'decision', dueOn: '2024-02-01' }],
      'item-no-follow-up',
      'items.0',
    ],
    [
      'a follow-up of nobody',
      [{ itemId: 'i', kind: 'follow-up', text: 'x', dueOn: '2024-02-01' }],
      'follow-up-incomplete',
      'items.0',
    ],
    [
      'a follow-up without a day',
      [{ itemId: 'i', kind: 'follow-up', text: 'x', owner: 'sicer' }],
      'follow-up-incomplete',
      'items.0',
    ],
    ['a follow-up of a stranger', [{ ...followUp, owner: 'dinkes' }], 'stakeholder-unknown', 'items.0.owner'],
    ['a follow-up due some month', [{ ...followUp, dueOn: '2024-02' }], 'date-invalid', 'items.0.dueOn'],
  ])('do not hold %s, drafted or amended', (_, list, code, field) => {
    expect(() => given(held).when(record(list))).toThrow(refused(code, field));
    expect(() => given(held, recorded, approved).when(amend(list))).toThrow(refused(code, field));
  });

  it('are not older than the meeting, nor from the future, nor of a closed collaboration', () => {
    expect(() => given(held).when(record(items, '2023-05-01'))).toThrow(
      refused('date-before-holding', 'occurredOn'),
    );
    expect(() => given(held).when(record(items, '2024-05-01'))).toThrow(
      refused('date-in-the-future', 'occurredOn'),
    );
    expect(() => given(held).when(record(items), closed)).toThrow(refused('collaboration-closed'));
  });

  it('may be recorded in the month of the meeting', () => {
    expect(given(held).when(record(items, '2023-05'))).toHaveLength(1);
  });

  it('are recorded again until approved; the same again is no news', () => {
    expect(given(held, recorded).when(record([information]))).toHaveLength(1);
    expect(given(held, recorded).when(record(items))).toEqual([]);
  });

  it('may be recorded empty', () => {
    expect(given(held).when(record([]))).toHaveLength(1);
  });

  it('are frozen by approval', () => {
    expect(given(held, recorded).when(approve('2023-05-05'), closed)).toEqual([approved]);
    expect(given(held, recorded, approved).when(record(items))).toEqual([]);
    expect(() => given(held, recorded, approved).when(record([information]))).toThrow(
      refused('minutes-approved'),
    );
  });

  it('are approved once, when there are some, and not before the meeting', () => {
    expect(given(held, recorded, approved).when(approve())).toEqual([]);
    expect(() => given(held).when(approve())).toThrow(refused('minutes-missing'));
    expect(() => given(held, recorded).when(approve('2023-05-01'))).toThrow(
      refused('date-before-holding', 'occurredOn'),
    );
  });

  it('are amended once approved, with a reason, and every reading stays', () => {
    const before = [held, recorded, approved];
    expect(given(...before).when(amend([information], '2023-06-01'), closed)).toEqual([amendment]);
    expect(
      given(...before, amendment)
        .record()
        ?.minutes?.readings.map(({ reason }) => reason),
    ).toEqual([null, 'telur tidak dibahas']);
  });

  it('are not amended to what stands, nor before they are approved', () => {
    expect(given(held, recorded, approved).when(amend(items))).toEqual([]);
    expect(given(held, recorded, approved).when(amend([information], '2023-05-05'))).toHaveLength(1);
    expect(() => given(held, recorded).when(amend([information]))).toThrow(refused('minutes-not-approved'));
    expect(() => given(held, recorded, approved).when(amend([information], '2023-05-04'))).toThrow(
      refused('date-before-approval', 'occurredOn'),
    );
  });
});

describe('a follow-up', () => {
  it('is closed beside the text: before or after approval, and after the collaboration', () => {
    expect(given(held, recorded).when(close('i-2', 'done', '2023-05-20'))).toEqual([closing]);
    expect(given(held, recorded, approved).when(close('i-2', 'done', '2023-05-20'), closed)).toEqual([
      closing,
    ]);
  });

  it('is closed once, in one way', () => {
    expect(given(held, recorded, closing).when(close())).toEqual([]);
    expect(() => given(held, recorded, closing).when(close('i-2', 'dropped'))).toThrow(
      refused('follow-up-already-closed', 'closing'),
    );
  });

  it.each([
    ['is no item of the minutes', [held, recorded], 'i-9'],
    ['is information', [held, recorded], 'i-1'],
    ['was amended away', [held, recorded, approved, amendment], 'i-2'],
    ['has no minutes', [held], 'i-2'],
  ])('is unknown when it %s', (_, before, itemId) => {
    expect(() => given(...before).when(close(itemId))).toThrow(refused('follow-up-unknown', 'itemId'));
  });

  it('is not closed before the meeting', () => {
    expect(() => given(held, recorded).when(close('i-2', 'done', '2023-05-01'))).toThrow(
      refused('date-before-holding', 'occurredOn'),
    );
  });
});
