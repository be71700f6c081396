import type { PhaseView } from '#collaboration/phase/phase-view.js';
import type { TrustSignalRow } from '#collaboration/trust-signal/trust-signal.view.js';

type Trust = PhaseView['phases'][1];
type Balance = Trust['indicators']['balance'];

/** What a breakdown shows when it could tell one confidential signal apart. */
interface Hidden {
  readonly value: number | null;
  readonly positive: null;
  readonly negative: null;
  readonly evidence: readonly [];
  readonly hidden: true;
}

/** A breakdown of fewer signals than this could tell who said what. */
const FEWEST = 5;

/**
 * The trust phase as those see it who may not read confidential signals: they count in the headline, and
 * breakdowns of fewer than five signals are hidden when a confidential one is among all.
 */
export function discreet(
  trust: Trust,
  signals: readonly TrustSignalRow[],
): Omit<Trust, 'indicators'> & {
  readonly indicators: Omit<Trust['indicators'], 'balance' | 'behaviours' | 'opinions'> &
    Readonly<Record<'balance' | 'behaviours' | 'opinions', Balance | Hidden>>;
} {
  const counted = new Set(trust.evidence);
  const confidential = signals.some((signal) => signal.confidential && counted.has(signal.recorded.position));
  const seen = (balance: Balance, value: number | null): Balance | Hidden =>
    confidential && balance.positive + balance.negative < FEWEST
      ? { value, positive: null, negative: null, evidence: [], hidden: true }
      : balance;
  const { balance, behaviours, opinions } = trust.indicators;
  return {
    ...trust,
    indicators: {
      ...trust.indicators,
      balance: seen(balance, balance.value),
      behaviours: seen(behaviours, null),
      opinions: seen(opinions, null),
    },
  };
}
