import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing/domain-error.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { SECTORS } from '../sector.js';
import { PERIODS, ROLES, type CollaborationEvent, type Forum } from './collaboration.events.js';
import { collaboration, type CollaborationCommand } from './collaboration.js';

const { given } = scenario(collaboration, { today: '2023-12-31' });

/** Mostly what goes through, so that sequences get far; now and then what does not. */
const mostly = <T>(good: readonly T[], odd: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...odd));

const day = mostly(['2022-05-02', '2022-05-03', '2023', '2023-12-31'], ['2021', '2024-01-01', 'kini']);
const stakeholderId = fc.constantFrom('camat', 'sicer', 'pkk');
const cadenceId = fc.constantFrom('j-1', 'j-2');
const reason = fc.constantFrom('mutasi', 'selesai');
const ratio = mostly([0.3, 0.6], [-1, 1.5]);
const window = mostly([45, 180], [0, 1.5]);

const act = <Type extends CollaborationCommand['type'], Data>(
  type: Type,
  data: fc.Arbitrary<Data>,
): fc.Arbitrary<{ type: Type; occurredOn: string | undefined; data: Data }> =>
  fc.record({ type: fc.constant(type), occurredOn: fc.option(day, { nil: undefined }), data });

const command: fc.Arbitrary<CollaborationCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('OpenCollaboration' as const),
      occurredOn: day,
      data: fc.record({
        name: fc.constant('GOTA Legok'),
        issue: fc.constant('stunting'),
        region: mostly(['36.03.20'], ['36.3']),
      }),
    }),
  },
  {
    weight: 10,
    arbitrary: act(
      'JoinStakeholder',
      fc.record({
        stakeholderId,
        name: fc.constantFrom('satu', 'dua'),
        sector: fc.constantFrom(...SECTORS.slice(0, 2)),
        state: fc.boolean(),
        role: fc.constantFrom(...ROLES.slice(0, 2)),
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: act('ChangeStakeholderRole', fc.record({ stakeholderId, role: fc.constantFrom(...ROLES) })),
  },
  { weight: 4, arbitrary: act('RecordLeaving', fc.record({ stakeholderId, reason })) },
  {
    weight: 6,
    arbitrary: act(
      'PlanCadence',
      fc.record({
        cadenceId,
        forum: mostly<Forum>(
          [
            { kind: 'lokmin', convener: 'camat' },
            { kind: 'other', name: 'Dering Pagi', convener: 'pkk' },
          ],
          [{ kind: 'other', convener: 'pkk' }],
        ),
        every: fc.constantFrom(...PERIODS),
      }),
    ),
  },
  { weight: 3, arbitrary: act('EndCadence', fc.record({ cadenceId, reason })) },
  {
    weight: 3,
    arbitrary: act(
      'DeclareCatchment',
      fc.record({
        catchmentId: fc.constantFrom('k-1', 'k-2'),
        name: fc.constant('Puskesmas'),
        villages: fc.array(
          fc.record({ code: mostly(['36.03.20.2006', '36.03.20.2004'], ['36.03.20']), from: day, to: day }),
          { maxLength: 2 },
        ),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: act(
      'SetPhaseRules',
      fc.record({
        rules: fc.record({
          windows: fc.record({
            dialogue: window,
            trust: window,
            commitment: window,
            understanding: window,
            outcome: window,
          }),
          thresholds: fc.record({
            dialogue: ratio,
            trust: ratio,
            commitment: ratio,
            understanding: ratio,
            outcome: mostly([1, 2], [0]),
          }),
          leastEvidence: mostly([3], [0]),
          fall: mostly([0.1], [0]),
        }),
        reason,
      }),
    ),
  },
  act('CloseCollaboration', fc.record({ reason })),
);

describe('whatever is asked of a collaboration', () => {
  it('is refused with a code or becomes facts that fold, and asked again is no news', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 50, size: 'max' }), (commands) => {
        const log: CollaborationEvent[] = [];
        for (const asked of commands) {
          try {
            log.push(...given(...log).when(asked));
          } catch (refusal) {
            expect(refusal).toBeInstanceOf(DomainError);
            continue;
          }
          expect(given(...log).when(asked)).toEqual([]);
        }
        const record = given(...log).record();
        const ids = record?.stakeholders.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        for (const { forum } of record?.cadences ?? []) expect(ids).toContain(forum.convener);
        const closing = log.findIndex(({ type }) => type === 'CollaborationClosed');
        if (closing >= 0) expect(closing).toBe(log.length - 1);
      }),
      { numRuns: 300 },
    );
  });
});
