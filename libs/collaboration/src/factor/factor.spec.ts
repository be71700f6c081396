import { describe, expect, it } from '@jest/globals';
import { fact } from '#event-sourcing/event.js';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import type { FactorEvent, FactorNoted } from './factor.events.js';
import { factor, type FactorCommand } from './factor.js';

const { given } = scenario(factor, known);
const refused = (code: string, field: string | null = null): Error =>
  expect.objectContaining({ code, field }) as unknown as Error;
const closed = { collaboration: { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } } };

const barrier: FactorNoted['data'] = {
  kind: 'barrier',
  box: 'starting-conditions',
  text: 'Kader sering berganti',
  provenance: { citation: 'Prawansa et al. 2024', illustration: false },
};
const noted = fact<FactorEvent>('FactorNoted', '2023', barrier);
const retracted = fact<FactorEvent>('FactorRetracted', '2023-12-31', { reason: 'salah catat' });
const note = (over: Partial<FactorNoted['data']> = {}, occurredOn = '2023'): FactorCommand => ({
  type: 'NoteFactor',
  occurredOn,
  data: { ...barrier, ...over },
});
const retract: FactorCommand = { type: 'RetractFactor', data: { reason: 'salah catat' } };

describe('a factor', () => {
  it('is noted once: the same again is no news, another is refused', () => {
    expect(given().when(note())).toEqual([noted]);
    expect(given(noted).when(note(), closed)).toEqual([]);
    for (const other of [
      note({ kind: 'driver' }),
      note({ provenance: { illustration: false } }),
      note({}, '2022'),
    ])
      expect(() => given(noted).when(other)).toThrow(refused('factor-already-noted'));
  });

  it.each([
    ['in the future', note({}, '2024'), 'date-in-the-future', 'occurredOn'],
    ['on no day', note({}, '20'), 'date-invalid', 'occurredOn'],
    ['with an identity number', note({ text: '3603201203190001' }), 'text-holds-nik', 'text'],
  ])('is refused %s', (_, command, code, field) => {
    expect(() => given().when(command)).toThrow(refused(code, field));
  });

  it('is refused once the collaboration is closed', () => {
    expect(() => given().when(note(), closed)).toThrow(refused('collaboration-closed'));
  });

  it('can be taken back, once, and then nothing is left to be done', () => {
    expect(given(noted).when(retract, closed)).toEqual([retracted]);
    expect(given(noted, retracted).when(retract)).toEqual([]);
    expect(() => given(noted, retracted).when(note())).toThrow(refused('factor-retracted'));
    expect(() => given().when(retract)).toThrow(refused('factor-unknown'));
  });
});
