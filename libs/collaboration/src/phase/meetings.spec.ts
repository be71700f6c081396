import { describe, expect, it } from '@jest/globals';
import type { MinutesItem } from '../dialogue/dialogue.events.js';
import { on } from '../testing/legok.js';
import { forumKey, heldMeetings, overdueFollowUps } from './meetings.js';
import { at, meeting, minutes, takenBack } from './testing/rows.js';

const followUp = (itemId: string, dueOn: string): MinutesItem => ({
  itemId,
  kind: 'follow-up',
  text: 'Antar telur',
  owner: 'koramil',
  dueOn,
});

describe('a held meeting', () => {
  const held = meeting('2023-05-02', 11);
  const seenOn = (day: string, over = {}): number => heldMeetings([{ ...held, ...over }], day).length;

  it('counts from its own day on', () => {
    expect(seenOn('2023-05-01')).toBe(0);
    expect(seenOn('2023-05-02')).toBe(1);
  });

  it('counts from the last day of its month when no day is known', () => {
    expect(seenOn('2023-05-30', { held: on('2023-05') })).toBe(0);
    expect(seenOn('2023-05-31', { held: on('2023-05') })).toBe(1);
  });

  it.each([
    ['only scheduled', { held: null }],
    ['cancelled', { cancelled: { ...on('2023-05-01'), reason: 'banjir' } }],
    ['retracted', { retracted: takenBack }],
  ])('is none when %s', (_, over) => {
    expect(seenOn('2023-12-31', over)).toBe(0);
  });
});

describe('a forum', () => {
  it('is a kind, a convener and a name', () => {
    const key = forumKey({ kind: 'other', convener: 'camat', name: 'arisan' });
    expect(forumKey({ name: 'arisan', convener: 'camat', kind: 'other' })).toBe(key);
    expect(forumKey({ kind: 'other', convener: 'camat', name: 'senam' })).not.toBe(key);
    expect(forumKey({ kind: 'other', convener: 'pkk', name: 'arisan' })).not.toBe(key);
  });
});

describe('an overdue follow-up', () => {
  const items = [followUp('i-1', '2023-06-01'), followUp('i-2', '2023-05-20')];
  const held = meeting('2023-05-02', 11, { minutes: minutes('2023-05-03', 12, items) });
  const overdue = (day: string, over = {}): readonly string[] =>
    overdueFollowUps([{ ...held, ...over }], day).map(({ item }) => item.itemId);

  it('is one past its day, the oldest first', () => {
    expect(overdue('2023-05-20')).toEqual([]);
    expect(overdue('2023-05-21')).toEqual(['i-2']);
    expect(overdue('2023-06-02')).toEqual(['i-2', 'i-1']);
  });

  it('tells for how many days and by which facts', () => {
    expect(overdueFollowUps([held], '2023-06-04')).toMatchObject([
      { dialogueId: 'r-11', days: 15, evidence: [at(11), at(12)] },
      { dialogueId: 'r-11', days: 3, evidence: [at(11), at(12)] },
    ]);
  });

  it.each(['done', 'dropped'] as const)('is none from the day it was %s', (closing) => {
    const closings = [{ ...on('2023-06-10'), itemId: 'i-2', closing, note: null }];
    expect(overdue('2023-06-09', { closings })).toEqual(['i-2', 'i-1']);
    expect(overdue('2023-06-10', { closings })).toEqual(['i-1']);
  });

  it('is read from what the minutes say now', () => {
    const readings = [
      { ...on('2023-05-03'), items, reason: null },
      { ...on('2023-07-01'), items: [followUp('i-1', '2023-06-01')], reason: 'bukan keputusan' },
    ];
    expect(overdue('2023-06-09', { minutes: { readings, approved: null } })).toEqual(['i-1']);
  });

  it('is none of a meeting without minutes or taken back', () => {
    expect(overdue('2023-12-31', { minutes: null })).toEqual([]);
    expect(overdue('2023-12-31', { retracted: takenBack })).toEqual([]);
  });
});
