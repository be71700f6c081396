import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { IntermediateOutcomeEvent, OutcomeRecorded } from './intermediate-outcome.events.js';
import { outcome, type OutcomeCommand } from './intermediate-outcome.js';

const { given } = scenario(outcome, { ...known, unknownCommitments: [] as readonly string[] });
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const win: OutcomeRecorded['data'] = {
  kind: 'small-win',
  title: 'Dua belas anak diasuh',
  text: 'Semua anak asuh mendapat telur setiap hari',
  commitments: ['k-1'],
  parties: ['sicer', 'puskesmas'],
};
const recorded = fact<IntermediateOutcomeEvent>('OutcomeRecorded', '2023-08', win);
const retracted = fact<IntermediateOutcomeEvent>('OutcomeRetracted', '2023-12-31', { reason: 'salah catat' });
const record = (over: Partial<OutcomeRecorded['data']> = {}, occurredOn = '2023-08'): OutcomeCommand => ({
  type: 'RecordOutcome',
  occurredOn,
  data: { ...win, ...over },
});
const retract: OutcomeCommand = { type: 'RetractOutcome', data: { reason: 'salah catat' } };

describe('an intermediate outcome', () => {
  it('is recorded once: the same again is no news, another is refused', () => {
    expect(given().when(record())).toEqual([recorded]);
    expect(given(recorded).when(record(), closed)).toEqual([]);
    for (const other of [record({ kind: 'strategic-plan' }), record({}, '2023-09')])
      expect(() => given(recorded).when(other)).toThrow(refused('outcome-already-recorded'));
  });

  it('may come from no commitment', () => {
    expect(given().when(record({ commitments: [] }))).toHaveLength(1);
  });

  it.each([
    ['of nobody', record({ parties: [] }), 'outcome-needs-a-party', 'parties'],
    ['of a stranger', record({ parties: ['dinkes'] }), 'stakeholder-unknown', 'parties'],
    ['of somebody twice', record({ parties: ['pkk', 'pkk'] }), 'stakeholder-named-twice', 'parties'],
    ['in the future', record({}, '2024'), 'date-in-the-future', 'occurredOn'],
    ['with a lone surrogate', record({ title: 'a\ud800' }), 'text-invalid', 'title'],
  ])('is refused %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused when a commitment is not on record, or the collaboration is closed', () => {
    expect(() => given().when(record(), { unknownCommitments: ['k-1'] })).toThrow(
      refused('commitment-unknown-here', 'commitments'),
    );
    expect(() => given().when(record(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('can be taken back, once, and then nothing is left to be done', () => {
    expect(given(recorded).when(retract, closed)).toEqual([retracted]);
    expect(given(recorded, retracted).when(retract)).toEqual([]);
    expect(() => given(recorded, retracted).when(record())).toThrow(refused('outcome-retracted'));
    expect(() => given().when(retract)).toThrow(refused('outcome-unknown'));
  });
});
