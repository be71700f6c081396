import { describe, expect, it } from '@jest/globals';
import type { Cadence } from '../collaboration/collaboration.view.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { on } from '../testing/legok.js';
import { cadenceKept, cadencesKept, meetingsByForum, periodsOf } from './cadence.js';
import { heldMeetings } from './meetings.js';
import { at, cadence, meeting } from './testing/rows.js';

const periods = (one: Cadence, day: string, dialogues: readonly DialogueRow[] = []) =>
  periodsOf(one, meetingsByForum(heldMeetings(dialogues, day)), day);
const kept = (cadences: readonly Cadence[], day: string, dialogues: readonly DialogueRow[]) =>
  cadencesKept(cadences, meetingsByForum(heldMeetings(dialogues, day)), day);

describe('the periods of a cadence', () => {
  it.each([
    ['twelve months of a year that ends with one', cadence('month', '2022-01-03'), '2023-12-31', 12],
    ['eleven when the last month is not over', cadence('month', '2022-01-03'), '2023-12-30', 11],
    ['a month planned on its first day', cadence('month', '2023-02-01'), '2023-12-31', 11],
    ['no month planned on its second', cadence('month', '2023-02-02'), '2023-12-31', 10],
    ['what follows a coarse planning day', cadence('month', '2023-02'), '2023-12-31', 10],
    ['nothing before a plan to come', cadence('month', '2024-02-01'), '2023-12-31', 0],
    ['nothing while the first is not over', cadence('month', '2023-12-01'), '2023-12-30', 0],
    ['four quarters', cadence('quarter', '2022-01-03'), '2023-12-31', 4],
    ['three when the trailing year cuts the first', cadence('quarter', '2022-01-03'), '2024-01-01', 3],
    ['52 weeks from a Monday to a Sunday', cadence('week', '2022-01-03'), '2023-12-31', 52],
    ['51 on the Saturday', cadence('week', '2022-01-03'), '2023-12-30', 51],
    ['a week planned on its Monday', cadence('week', '2023-12-18'), '2023-12-31', 2],
    ['no week planned on its Tuesday', cadence('week', '2023-12-19'), '2023-12-31', 1],
  ])('are %s', (_, one, day, count) => {
    expect(periods(one, day)).toHaveLength(count);
  });

  it.each([
    ['on the last day of a month, that month included', '2023-06-30', '2023-12-31', 6],
    ['a day earlier, without it', '2023-06-29', '2023-12-31', 5],
    ['after the day looked at, not yet', '2023-06-29', '2023-04-30', 4],
  ])('stop when it ended %s', (_, ended, day, count) => {
    const one = cadence('month', '2023-01-01', { ended: { ...on(ended), reason: 'diganti' } });
    expect(periods(one, day)).toHaveLength(count);
  });

  it('bear their days and the meetings in them', () => {
    const dialogues = [meeting('2023-12-04', 12), meeting('2023-12-11', 13), meeting('2023-12-17', 14)];
    expect(periods(cadence('week', '2023-12-04'), '2023-12-24', dialogues)).toEqual([
      { from: '2023-12-04', to: '2023-12-10', meetings: [at(12)] },
      { from: '2023-12-11', to: '2023-12-17', meetings: [at(13), at(14)] },
      { from: '2023-12-18', to: '2023-12-24', meetings: [] },
    ]);
  });

  it.each([
    ['its month', 'month', '2023-03', 1],
    ['its quarter', 'quarter', '2023-03', 1],
    ['no week', 'week', '2023-03', 0],
    ['no month when only the year is known', 'month', '2022', 0],
    ['no quarter when only the year is known', 'quarter', '2022', 0],
  ] as const)('hold a coarsely dated meeting in %s', (_, every, held, count) => {
    const found = periods(cadence(every, '2022-01-03'), '2023-04-30', [meeting(held, 12)]);
    expect(found.filter(({ meetings }) => meetings.length > 0)).toHaveLength(count);
  });
});

describe('cadence kept', () => {
  const dialogues = [meeting('2023-10-05', 11), meeting('2023-11-06', 12), meeting('2023-11-20', 13)];

  it('is periods with a meeting / periods, whatever the number of meetings', () => {
    expect(kept([cadence('month', '2023-10-01')], '2023-12-31', dialogues)).toMatchObject([
      { value: 2 / 3, numerator: 2, denominator: 3, evidence: [at(1), at(11), at(12), at(13)] },
    ]);
  });

  it('counts no meeting of another forum, not even of the same kind', () => {
    const others = [
      meeting('2023-12-05', 21, { forum: { kind: 'lokmin', convener: 'puskesmas' } }),
      meeting('2023-12-06', 22, { forum: { kind: 'ngopi', convener: 'camat' } }),
      meeting('2023-12-07', 23, { forum: { kind: 'lokmin', convener: 'camat', name: 'lain' } }),
    ];
    expect(kept([cadence('month', '2023-12-01')], '2023-12-31', others)).toMatchObject([{ value: 0 }]);
  });

  it('is the mean over cadences with at least one period', () => {
    const cadences = [
      cadence('month', '2023-10-01'),
      cadence('quarter', '2023-10-01'),
      cadence('week', '2023-12-30'),
    ];
    const each = kept(cadences, '2023-12-31', dialogues);
    expect(each.map(({ cadenceId }) => cadenceId)).toEqual(['k-month', 'k-quarter']);
    expect(cadenceKept(each).value).toBeCloseTo((2 / 3 + 1) / 2, 12);
  });

  it('is null without any period', () => {
    expect(cadenceKept(kept([], '2023-12-31', dialogues))).toEqual({ value: null, evidence: [] });
  });
});
