import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#event-sourcing/event.js';
import { recorded } from '#event-sourcing/testing/scenario.js';
import { evolve } from '#event-sourcing/view.js';
import { timeline, type TimelineFilter, type TimelineItem, type TimelineOrder } from './timeline.js';
import { timelineView, type TimelineRow } from './timeline.view.js';

const fact = (type: string, occurredOn: string, data: object): DomainEvent => ({
  type,
  data,
  meta: { occurredOn },
});
const row = (stream: string, facts: readonly DomainEvent[], first = 1, recordedAt?: string): TimelineRow => {
  const about = recordedAt === undefined ? {} : { recordedAt };
  const events = recorded(stream, facts, about).map((event, index) => ({
    ...event,
    position: String(first + index).padStart(12, '0'),
  }));
  const folded = events.reduce<TimelineRow | undefined>(
    (now, event) => evolve(timelineView, now, event),
    undefined,
  );
  if (!folded) throw new Error('a row');
  return folded;
};

const dialogue = row('dialogue-d', [
  fact('DialogueHeld', '2023-03-10', {
    forum: { kind: 'lokmin', convener: 'puskesmas' },
    attendance: [{ stakeholderId: 'pkk', presence: 'present' }],
  }),
  fact('AttendanceCorrected', '2023-03-12', { attendance: [], reason: 'salah' }),
  fact('AttendanceCorrected', '2023-03-13', { attendance: [], reason: 'salah lagi' }),
]);
const signal = row(
  'trustSignal-t',
  [
    fact('TrustSignalObserved', '2022', {
      observer: 'pkk',
      observed: 'sicer',
      text: 'rahasia',
      confidential: true,
    }),
    fact('TrustSignalRetracted', '2023-04-01', { reason: 'keliru' }),
  ],
  4,
  '2023-04-01T20:00:00.000Z',
);
const read = (filter: TimelineFilter = {}, order: TimelineOrder = 'occurred'): readonly TimelineItem[] =>
  timeline([dialogue, signal], filter, order, '36.03.20');
const positions = (items: readonly TimelineItem[]): number[] => items.map(({ position }) => Number(position));

describe('the timeline', () => {
  it('stands in both orders', () => {
    expect(positions(read())).toEqual([4, 1, 2, 3, 5]);
    expect(positions(read({}, 'recorded'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('shows corrections and retractions at both ends', () => {
    const ends = read({}, 'recorded').map(({ corrects, correctedBy, retracts, retractedBy }) => [
      corrects && Number(corrects),
      correctedBy && Number(correctedBy),
      retracts.map(Number),
      retractedBy && Number(retractedBy),
    ]);
    expect(ends).toEqual([
      [null, 2, [], null],
      [1, 3, [], null],
      [2, null, [], null],
      [null, null, [], 5],
      [null, null, [4], null],
    ]);
  });

  it('marks what was recorded on a later day than it happened, in the region’s time', () => {
    expect(read().map(({ daysLate, backdated }) => [daysLate, backdated])).toEqual([
      [92, true],
      [0, false],
      [0, false],
      [0, false],
      [1, true],
    ]);
  });

  it('can be narrowed by phase, concept, stakeholder and day', () => {
    expect(positions(read({ phase: 'trust' }))).toEqual([4, 5]);
    expect(positions(read({ concept: 'dialogue' }))).toEqual([1, 2, 3]);
    expect(positions(read({ stakeholder: 'puskesmas' }))).toEqual([1]);
    expect(positions(read({ stakeholder: 'pkk' }))).toEqual([4, 1]);
    expect(positions(read({ actor: 'a-1' }))).toHaveLength(5);
    expect(positions(read({ actor: 'a-2' }))).toEqual([]);
    expect(positions(read({ from: '2023-03-12', to: '2023-03-13' }))).toEqual([2, 3]);
    expect(positions(read({ from: '2023-04-02' }, 'recorded'))).toEqual([4, 5]);
  });

  it('can be narrowed to named facts, and to what corrects or was corrected', () => {
    expect(positions(read({ positions: new Set(['000000000002', '000000000004']) }))).toEqual([4, 2]);
    const untouched = row('factor-f', [fact('FactorNoted', '2023-01-01', { text: 'lain' })], 9);
    const touched = timeline([dialogue, untouched], { corrections: true }, 'recorded', '36.03.20');
    expect(positions(touched)).toEqual([1, 2, 3]);
  });

  it('says of a measurement what was counted', () => {
    const counts = { catchmentId: 'c', period: '2023', measured: 1978, stunted: 45 };
    const correction = { measured: 1978, stunted: 54, reason: 'tertukar' };
    const cell = row('prevalence-p', [
      fact('PrevalenceMeasured', '2023', counts),
      fact('PrevalenceCorrected', '2023-01-02', correction),
    ]);
    const told = timeline([cell], {}, 'recorded', '36.03.20').map(({ about }) => about);
    expect(told).toEqual(['2023: 45 / 1978', '54 / 1978']);
  });

  it('says what a record is about, but nothing of a confidential one', () => {
    expect(read({}, 'recorded').map(({ about }) => about)).toEqual([
      'lokmin',
      'salah',
      'salah lagi',
      null,
      'keliru',
    ]);
  });
});
