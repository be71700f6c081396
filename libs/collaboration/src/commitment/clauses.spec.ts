import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { CommitmentEvent, CommitmentSigned, CommitmentText } from './commitment.events.js';
import { commitment, type CommitmentCommand } from './commitment.js';

const digestOf = ({ version }: CommitmentText): string => String(version).repeat(64);
const { given } = scenario(commitment, { ...known, dialogueExists: true, digestOf });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const wording = {
  title: 'Berita acara',
  preamble: '',
  parties: ['camat', 'sicer'],
  clauses: [
    {
      clauseId: 'k-1',
      text: 'Mengasuh anak asuh',
      owner: 'sicer',
      dueOn: '2023-06-30',
      target: { quantity: 12, unit: 'anak' },
    },
    { clauseId: 'k-2', text: 'Memantau', owner: 'camat', dueOn: '2023-12-31' },
  ],
};
const text: CommitmentText = { commitmentId: '1', version: 1, ...wording };
const signature = (version: number, party: string): CommitmentSigned['data'] => ({
  version,
  party,
  personId: `p-${party}`,
  capacity: 'Pimpinan',
  method: 'passkey',
  digest: String(version).repeat(64),
});
const agreed: readonly CommitmentEvent[] = [
  fact('CommitmentProposed', '2023-03-01', wording),
  fact('CommitmentAgreed', '2023-03-10', { text, digest: digestOf(text) }),
];
const binding: readonly CommitmentEvent[] = [
  ...agreed,
  fact('CommitmentSigned', '2023-03-15', signature(1, 'camat')),
  fact('CommitmentSigned', '2023-03-15', signature(1, 'sicer')),
  fact('CommitmentCameIntoForce', '2023-03-15', { version: 1 }),
];
const shorter = { ...text, version: 2, clauses: wording.clauses.slice(1) };
const amended: CommitmentEvent = fact('CommitmentAmended', '2023-09-01', {
  text: shorter,
  digest: digestOf(shorter),
  reason: 'anak asuh sudah lulus',
});
const amendedInForce: CommitmentEvent = fact('CommitmentCameIntoForce', '2023-09-10', { version: 2 });
const withdrawn: CommitmentEvent = fact('CommitmentWithdrawn', '2023-10-01', { reason: 'mundur' });
const progress: CommitmentEvent = fact('ClauseProgressReported', '2023-05-01', {
  clauseId: 'k-1',
  quantity: 5,
  note: 'lima anak',
});
const fulfilled: CommitmentEvent = fact('ClauseFulfilled', '2023-06-20', {
  clauseId: 'k-1',
  note: 'lengkap',
});
const breached: CommitmentEvent = fact('ClauseBreached', '2023-07-01', {
  clauseId: 'k-1',
  reason: 'tak cukup',
});

const report = (
  over: { clauseId?: string; quantity?: number; note?: string } = {},
  occurredOn = '2023-05-01',
): CommitmentCommand => ({
  type: 'ReportClauseProgress',
  occurredOn,
  data: { clauseId: 'k-1', quantity: 5, note: 'lima anak', ...over },
});
const fulfil = (clauseId = 'k-1', occurredOn = '2023-06-20'): CommitmentCommand => ({
  type: 'FulfilClause',
  occurredOn,
  data: { clauseId, note: 'lengkap' },
});
const breach = (clauseId = 'k-1', occurredOn = '2023-07-01'): CommitmentCommand => ({
  type: 'BreachClause',
  occurredOn,
  data: { clauseId, reason: 'tak cukup' },
});
const each = [
  ['progress', report],
  ['fulfilment', fulfil],
  ['breach', breach],
] as const;

describe('a clause', () => {
  it('makes progress, each step once', () => {
    expect(given(...binding).when(report())).toEqual([progress]);
    expect(given(...binding, progress).when(report())).toEqual([]);
    const further = given(...binding, progress).when(report({ quantity: 6 }));
    expect(further).toHaveLength(1);
    expect(given(...binding, progress, ...further).when(report())).toHaveLength(1);
    expect(given(...binding, progress).when(report({ note: 'masih lima' }))).toHaveLength(1);
    expect(given(...binding, progress, fulfilled).when(report())).toEqual([]);
  });

  it('counts progress in whole numbers, where it counts', () => {
    expect(given(...binding).when(report({ quantity: 0 }))).toHaveLength(1);
    for (const quantity of [-1, 0.5])
      expect(() => given(...binding).when(report({ quantity }))).toThrow(
        refused('quantity-not-a-count', 'quantity'),
      );
    expect(() => given(...binding).when(report({ clauseId: 'k-2' }))).toThrow(
      refused('clause-without-target', 'quantity'),
    );
    const told: CommitmentCommand = {
      type: 'ReportClauseProgress',
      data: { clauseId: 'k-2', note: 'jalan' },
    };
    expect(given(...binding).when(told)).toHaveLength(1);
  });

  it('is fulfilled once, and then not breached', () => {
    expect(given(...binding).when(fulfil())).toEqual([fulfilled]);
    expect(given(...binding, fulfilled).when(fulfil())).toEqual([]);
    expect(() => given(...binding, fulfilled).when(breach())).toThrow(
      refused('clause-already-fulfilled', 'clauseId'),
    );
  });

  it('is breached once, and may be fulfilled late', () => {
    expect(given(...binding).when(breach())).toEqual([breached]);
    expect(given(...binding, breached).when(breach())).toEqual([]);
    expect(given(...binding, breached).when(fulfil('k-1', '2023-08-01'))).toHaveLength(1);
    expect(given(...binding, breached, fulfilled).when(breach())).toEqual([]);
  });
});

describe.each(each)('the %s of a clause', (_, command) => {
  it('needs a text in force', () => {
    expect(() => given(...agreed).when(command())).toThrow(refused('commitment-not-in-force'));
  });

  it('needs a clause of the text in force', () => {
    const unknown =
      command === report ? report({ clauseId: 'k-9' }) : command === fulfil ? fulfil('k-9') : breach('k-9');
    expect(() => given(...binding).when(unknown)).toThrow(refused('clause-unknown', 'clauseId'));
  });

  it('is asked of the old text until the amended one is in force', () => {
    expect(given(...binding, amended).when(command())).toHaveLength(1);
    expect(() => given(...binding, amended, amendedInForce).when(command())).toThrow(
      refused('clause-unknown', 'clauseId'),
    );
  });

  it('is refused after the withdrawal, and in a closed collaboration', () => {
    expect(() => given(...binding, withdrawn).when(command())).toThrow(refused('commitment-withdrawn'));
    expect(() => given(...agreed, withdrawn).when(command())).toThrow(refused('commitment-withdrawn'));
    expect(() => given(...binding).when(command(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('does not come before the agreement, nor in the future', () => {
    const early = { ...command(), occurredOn: '2023-03-09' } as CommitmentCommand;
    const late = { ...command(), occurredOn: '2024-01-01' } as CommitmentCommand;
    expect(() => given(...binding).when(early)).toThrow(refused('date-before-agreement', 'occurredOn'));
    expect(() => given(...binding).when(late)).toThrow(refused('date-in-the-future', 'occurredOn'));
  });
});
