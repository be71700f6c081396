import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing/domain-error.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import {
  CLOSINGS,
  PRESENCES,
  type Attendance,
  type DialogueEvent,
  type ItemKind,
  type Meeting,
  type MinutesItem,
} from './dialogue.events.js';
import { dialogue, type DialogueCommand } from './dialogue.js';

const { given } = scenario(dialogue, known);
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

/** Mostly what goes through, so that sequences get far; now and then what does not. */
const mostly = <T>(good: readonly T[], odd: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...odd));

const day = mostly(['2023-05-02', '2023-05-03', '2023-12', '2023-12-31'], ['2022', '2024-01-01', 'kini']);
const stakeholderId = mostly(['camat', 'puskesmas', 'sicer', 'pkk'], ['dinkes']);

const meeting = fc.record({
  forum: mostly<Meeting['forum']>(
    [
      { kind: 'lokmin', convener: 'camat' },
      { kind: 'other', name: 'Dering Pagi', convener: 'pkk' },
    ],
    [
      { kind: 'other', convener: 'pkk' },
      { kind: 'ngopi', name: 'NGOPI', convener: 'camat' },
    ],
  ),
  agenda: fc.constantFrom([], ['Posyandu']),
  startsAt: mostly(['08:00', '09:00'], ['25:00']),
  endsAt: mostly(['09:00', '11:30'], ['07:00']),
});
const attendee = (id: string): fc.Arbitrary<Attendance> =>
  fc.record({
    stakeholderId: mostly([id], ['dinkes', 'camat']),
    presence: fc.constantFrom(...PRESENCES),
    arrivedAt: mostly(['08:00', '09:00'], ['8:00']),
    leftAt: mostly(['09:00', '11:30'], ['07:00']),
  });
const presence = fc.record({
  attendance: fc.tuple(...['camat', 'puskesmas', 'sicer', 'pkk'].map(attendee)),
  guests: mostly([0, 3], [-1, 0.5]),
});
const reason = fc.constantFrom('salah catat', 'menyusul');
const itemId = mostly(['i-1', 'i-2'], ['i-3']);
const item: fc.Arbitrary<MinutesItem> = fc.oneof(
  fc.record({ itemId, kind: fc.constant('information' as const), text: reason, broughtBy: stakeholderId }),
  fc.record({
    itemId,
    kind: mostly<ItemKind>(['follow-up'], ['decision']),
    text: reason,
    owner: stakeholderId,
    dueOn: mostly(['2024-02-01'], ['2024-02']),
  }),
);
const items = fc.array(item, { maxLength: 2 });

const act = <Type extends DialogueCommand['type'], Data>(
  type: Type,
  data: fc.Arbitrary<Data>,
): fc.Arbitrary<{ type: Type; occurredOn: string | undefined; data: Data }> =>
  fc.record({ type: fc.constant(type), occurredOn: fc.option(day, { nil: undefined }), data });
const joined = <One extends object, Other extends object>(
  one: fc.Arbitrary<One>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<One & Other> => fc.tuple(one, other).map(([first, second]) => ({ ...first, ...second }));

const invitation = fc.record({
  scheduledFor: mostly(['2024-01-10', '2023-05-02'], ['2024-01', 'kini']),
  invited: fc.uniqueArray(stakeholderId, { maxLength: 2 }),
});
const command: fc.Arbitrary<DialogueCommand> = fc.oneof(
  { weight: 4, arbitrary: act('ScheduleDialogue', joined(meeting, invitation)) },
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('HoldDialogue' as const),
      occurredOn: day,
      data: joined(meeting, presence),
    }),
  },
  { weight: 4, arbitrary: act('CorrectAttendance', joined(presence, fc.record({ reason }))) },
  { weight: 8, arbitrary: act('RecordMinutes', fc.record({ items })) },
  { weight: 3, arbitrary: act('ApproveMinutes', fc.constant({})) },
  { weight: 8, arbitrary: act('AmendMinutes', fc.record({ items, reason })) },
  {
    weight: 8,
    arbitrary: act('CloseFollowUp', fc.record({ itemId, closing: fc.constantFrom(...CLOSINGS) })),
  },
  act('CancelDialogue', fc.record({ reason })),
  fc.record({ type: fc.constant('RetractDialogue' as const), data: fc.record({ reason }) }),
);
const request = fc.record({ command, isClosed: mostly([false], [true]) });

describe('whatever is asked of a dialogue', () => {
  it('is refused with a code or becomes facts that fold, and asked again is no news', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40, size: 'max' }), (requests) => {
        const log: DialogueEvent[] = [];
        for (const { command: asked, isClosed } of requests) {
          const around = isClosed ? closed : {};
          try {
            log.push(...given(...log).when(asked, around));
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(DomainError);
            continue;
          }
          expect(given(...log).when(asked, around)).toEqual([]);
        }
        const record = given(...log).record();
        const { readings, approved } = record?.minutes ?? { readings: [], approved: null };
        for (const reading of readings)
          expect(reading.reason !== null).toBe(approved !== null && reading.position > approved.position);
        for (const { attendance: who } of record?.attendance ?? [])
          expect(who.filter((one) => one.presence !== 'absent').length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
