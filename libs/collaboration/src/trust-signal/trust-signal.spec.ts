import { describe, expect, it } from '@jest/globals';
import { scenario } from '#event-sourcing/testing/scenario.js';
import { known, legok, on } from '../testing/legok.js';
import { trustSignal, type TrustSignalCommand } from './trust-signal.js';
import type { TrustSignalObserved, TrustSignalRetracted } from './trust-signal.events.js';

const observed: TrustSignalObserved = {
  type: 'TrustSignalObserved',
  meta: { occurredOn: '2023-05-02' },
  data: {
    behaviour: 'kept-promise',
    direction: 'positive',
    weight: 2,
    observer: 'puskesmas',
    observed: 'sicer',
    text: 'Telur dikirim tepat waktu',
    confidential: false,
  },
};
const retracted: TrustSignalRetracted = {
  type: 'TrustSignalRetracted',
  meta: { occurredOn: '2023-12-31' },
  data: { reason: 'salah catat' },
};
const observe = (
  over: Partial<TrustSignalObserved['data']> = {},
  occurredOn = '2023-05-02',
): TrustSignalCommand => ({
  type: 'ObserveTrustSignal',
  occurredOn,
  data: { ...observed.data, ...over },
});
const refused = (code: string): Error => expect.objectContaining({ code }) as unknown as Error;

describe('a trust signal', () => {
  const { given } = scenario(trustSignal, { ...known, dialogueExists: true });

  it('is put on record as it was observed', () => {
    expect(given().when(observe())).toEqual([observed]);
  });

  it.each([
    ['observed in the future', observe({}, '2024-01-01'), 'date-in-the-future'],
    ['observed on a day that does not exist', observe({}, '2023-02-30'), 'date-invalid'],
    ['of nobody in the roster', observe({ observed: 'dinkes' }), 'stakeholder-unknown'],
    ['of the observer itself', observe({ observed: 'puskesmas' }), 'trust-signal-of-itself'],
    [
      'of a behaviour that points the other way',
      observe({ direction: 'negative' }),
      'trust-signal-direction',
    ],
    ['with an identity number', observe({ text: 'NIK 3603201203190001' }), 'text-holds-nik'],
    ['with U+0000', observe({ text: 'a\0b' }), 'text-invalid'],
    ['with a lone surrogate', observe({ text: 'a\ud800' }), 'text-invalid'],
  ])('is refused when %s', (_, command, code) => {
    expect(() => given().when(command)).toThrow(refused(code));
  });

  it('is refused when its meeting is not on record', () => {
    expect(() => given().when(observe({ dialogueId: 'd-1' }), { dialogueExists: false })).toThrow(
      refused('dialogue-unknown-here'),
    );
  });

  it('is refused once the collaboration is closed', () => {
    const closed = { ...legok, closed: { ...on('2023-12-01'), reason: 'selesai' } };
    expect(() => given().when(observe(), { collaboration: closed })).toThrow(refused('collaboration-closed'));
  });

  it('is recorded once', () => {
    expect(() => given(observed).when(observe())).toThrow(refused('trust-signal-already-recorded'));
  });

  it('can be taken back, once', () => {
    const retract = { type: 'RetractTrustSignal', data: retracted.data } as const;
    expect(given(observed).when(retract)).toEqual([retracted]);
    expect(given(observed, retracted).when(retract)).toEqual([]);
    expect(given(observed, retracted).record()?.retracted?.reason).toBe('salah catat');
  });

  it('cannot be taken back before it is on record', () => {
    expect(() => given().when({ type: 'RetractTrustSignal', data: retracted.data })).toThrow(
      refused('trust-signal-unknown'),
    );
  });
});
