import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing/domain-error.js';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { CommitmentEvent, CommitmentText, SigningMethod } from './commitment.events.js';
import { commitment, type CommitmentCommand } from './commitment.js';
import type { Wording } from './text-rules.js';

const digestOf = ({ version }: CommitmentText): string => String(version % 10).repeat(64);
const { given } = scenario(commitment, { ...known, dialogueExists: true, digestOf });
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

/** Mostly what goes through, so that sequences get far; now and then what does not. */
const mostly = <T>(good: readonly T[], odd: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...good) }, fc.constantFrom(...odd));

const day = mostly(['2023-05-02', '2023-05-03', '2023-12', '2023-12-31'], ['2022', '2024-01-01', 'kini']);
const note = fc.constantFrom('pertama', 'kedua');
const clauseId = mostly(['k-1', 'k-2'], ['k-3']);
const wording: fc.Arbitrary<Wording> = fc.record({
  title: note,
  preamble: fc.constant(''),
  parties: mostly<readonly string[]>(
    [
      ['camat', 'sicer'],
      ['sicer', 'camat'],
    ],
    [['sicer'], ['sicer', 'sicer'], ['camat', 'sicer', 'dinkes']],
  ),
  clauses: fc.tuple(
    ...['k-1', 'k-2'].map((id) =>
      fc.record({
        clauseId: mostly([id], ['k-1']),
        text: note,
        owner: mostly(['camat', 'sicer'], ['pkk']),
        dueOn: mostly(['2023-06-30', '2024-06-30'], ['2024']),
        target: mostly([{ quantity: 12, unit: 'anak' }], [{ quantity: 0, unit: 'anak' }]),
      }),
    ),
  ),
});
const version = mostly([1, 1, 1, 2], [3]);
const party = mostly(['camat', 'sicer'], ['pkk']);
const signing = fc
  .record({
    version,
    party,
    personId: mostly(['p-1'], ['p-2']),
    capacity: mostly(['Pimpinan'], ['']),
    method: fc.constantFrom<SigningMethod>('passkey', 'wet-ink'),
    evidence: mostly([{ sha256: 'a'.repeat(64), attestedBy: 'p-9' }], [{ sha256: 'a', attestedBy: 'p-1' }]),
    isOther: mostly([false], [true]),
  })
  .map(({ isOther, ...data }) => ({ ...data, digest: String(isOther ? 9 : data.version).repeat(64) }));

const occurredOn = fc.option(day, { nil: undefined });
const act = <Type extends CommitmentCommand['type'], Data>(
  type: Type,
  data: fc.Arbitrary<Data>,
): fc.Arbitrary<{ type: Type; occurredOn: string | undefined; data: Data }> =>
  fc.record({ type: fc.constant(type), occurredOn, data });

const command: fc.Arbitrary<CommitmentCommand> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ type: fc.constant('ProposeCommitment' as const), occurredOn: day, data: wording }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('AgreeCommitment' as const), occurredOn }) },
  { weight: 24, arbitrary: act('SignCommitment', signing) },
  { weight: 4, arbitrary: act('DeclineSigning', fc.record({ version, party, reason: note })) },
  {
    weight: 6,
    arbitrary: act('ReportClauseProgress', fc.record({ clauseId, quantity: mostly([1, 2], [-1]), note })),
  },
  { weight: 4, arbitrary: act('FulfilClause', fc.record({ clauseId, note })) },
  { weight: 4, arbitrary: act('BreachClause', fc.record({ clauseId, reason: note })) },
  {
    weight: 4,
    arbitrary: act(
      'AmendCommitment',
      wording.map((data) => ({ ...data, reason: 'diubah' })),
    ),
  },
  act('WithdrawCommitment', fc.record({ reason: note })),
  fc.record({ type: fc.constant('RetractCommitment' as const), data: fc.record({ reason: note }) }),
);
const request = fc.record({ command, isClosed: mostly([false], [true]) });

const text: Wording = {
  title: 'pertama',
  preamble: '',
  parties: ['camat', 'sicer'],
  clauses: [
    {
      clauseId: 'k-1',
      text: 'pertama',
      owner: 'sicer',
      dueOn: '2023-06-30',
      target: { quantity: 12, unit: 'anak' },
    },
  ],
};
const agreed = given(fact('CommitmentProposed', '2023-05-02', text)).when({
  type: 'AgreeCommitment',
  occurredOn: '2023-05-02',
});
/** From nothing, or from an agreed text. */
const start = fc.constantFrom<readonly CommitmentEvent[]>(
  [],
  [fact('CommitmentProposed', '2023-05-02', text), ...agreed],
);

describe('whatever is asked of a commitment', () => {
  it('is refused with a code or becomes facts that fold, and asked again is no news', () => {
    fc.assert(
      fc.property(start, fc.array(request, { maxLength: 50, size: 'max' }), (begun, requests) => {
        const log = [...begun];
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
        for (const [index, { text: frozen, digest, signatures, inForce }] of (
          record?.versions ?? []
        ).entries()) {
          const signed = new Set(signatures.map((signature) => signature.party));
          expect(frozen.version).toBe(index + 1);
          expect(digest).toBe(digestOf(frozen));
          expect(signed.size).toBe(signatures.length);
          expect(inForce !== null).toBe(frozen.parties.every((one) => signed.has(one)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
