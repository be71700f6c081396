import { describe, expect, it } from '@jest/globals';
import type { TrustSignalRow } from '../trust-signal/trust-signal.view.js';
import { legok } from '../testing/legok.js';
import { at, signal, takenBack } from './testing/rows.js';
import { balanceOn, signalsOn, trustPhase } from './trust-phase.js';

const today = '2023-12-31';
const measured = (trustSignals: readonly TrustSignalRow[]) =>
  trustPhase({ collaboration: legok, trustSignals }, today);
/** 2023-12-31 less 90, 180 and 360 days. */
const ago = { 90: '2023-10-02', 180: '2023-07-04', 360: '2023-01-05' } as const;

describe('the balance of trust', () => {
  it.each([
    ['2 / 3 of one clear good signal of today', [signal(today, 1, { weight: 2 })], 2 / 3],
    ['1 / 2 of it after 180 days', [signal(ago[180], 1, { weight: 2 })], 1 / 2],
    ['1 / 5 of a slight one after 360 days', [signal(ago[360], 1)], 0.25 / 1.25],
    ['-3 / 4 of one strong bad signal', [signal(today, 1, { weight: 3, direction: 'negative' })], -3 / 4],
    [
      'the weighed difference of both',
      [signal(today, 1, { weight: 3 }), signal(ago[180], 2, { direction: 'negative' })],
      2.5 / 4.5,
    ],
    ['0 when they cancel out', [signal(today, 1), signal(today, 2, { direction: 'negative' })], 0],
  ])('is %s', (_, signals, expected) => {
    expect(measured(signals).headline.value).toBeCloseTo(expected, 12);
  });

  it('is null without signals, and of signals to come or taken back', () => {
    expect(measured([]).headline).toMatchObject({ value: null, evidence: [], positive: 0, negative: 0 });
    expect(measured([signal('2024-01-01', 1), signal(today, 2, { retracted: takenBack })])).toMatchObject({
      headline: { value: null },
      evidence: [],
    });
    expect(balanceOn(signalsOn([signal(today, 1)], today), '2023-12-30')).toBeNull();
  });

  it('dates a month at its last day', () => {
    expect(measured([signal('2023-12', 1, { weight: 2 })]).headline.value).toBeCloseTo(2 / 3, 12);
  });

  it('counts confidential signals', () => {
    expect(measured([signal(today, 1, { confidential: true })]).headline.value).toBeCloseTo(1 / 2, 12);
  });
});

describe('the trend of trust', () => {
  it('is the balance less the balance 90 days before', () => {
    const { indicators, before } = measured([signal(ago[180], 1, { weight: 2 })]);
    expect(before).toBeCloseTo(Math.SQRT2 / (1 + Math.SQRT2), 12);
    expect(indicators.trend.value).toBeCloseTo(1 / 2 - Math.SQRT2 / (1 + Math.SQRT2), 12);
  });

  it('is null when there was no signal 90 days before', () => {
    expect(measured([signal('2023-10-03', 1)]).indicators.trend.value).toBeNull();
    expect(measured([signal(ago[90], 1)]).indicators.trend.value).not.toBeNull();
    expect(measured([]).indicators.trend.value).toBeNull();
  });
});

describe('signals of trust', () => {
  const signals = [
    signal(today, 3, { observer: 'sicer' }),
    signal(today, 2, { behaviour: null, direction: 'negative', weight: 2 }),
    signal(today, 1, { behaviour: 'conflict', direction: 'negative' }),
  ];

  it('are summed apart as behaviours and opinions', () => {
    expect(measured(signals).indicators).toMatchObject({
      behaviours: { value: 0, positive: 1, negative: 1, evidence: [at(1), at(3)] },
      opinions: { value: -2 / 3, positive: 0, negative: 1, evidence: [at(2)] },
    });
  });

  it('tell which sectors observed', () => {
    expect(measured(signals).indicators.observingSectors).toEqual({
      value: 2,
      sectors: ['health', 'private'],
      evidence: [at(1), at(2), at(3)],
    });
  });
});
