import { addDays, dayNumber, type Day } from '../occurred-on.js';
import { SECTORS, type Sector } from '../sector.js';
import type { TrustSignalRow } from '../trust-signal/trust-signal.view.js';
import type { PhaseRows } from './case-rows.js';
import { positionsOf, seen, type Evidence, type Figure } from './evidence.js';
import { FALL_DAYS, type Measured } from './state.js';

/** A balance of some signals, and how many they are. */
interface Balance extends Figure {
  readonly positive: number;
  readonly negative: number;
}

export interface TrustIndicators {
  readonly balance: Balance;
  /** balance(on) - balance(on - 90 days). */
  readonly trend: Figure;
  readonly behaviours: Balance;
  readonly opinions: Balance;
  /** How many sectors observed. */
  readonly observingSectors: Figure & { readonly sectors: readonly Sector[] };
}

export interface Signal extends Evidence {
  readonly row: TrustSignalRow;
  readonly day: number;
}

/** Days in which a signal loses half its weight. */
const HALF_LIFE = 180;
const LEAST_SECTORS = 2;

/** The signals that count on that day, oldest first. */
export const signalsOn = (rows: readonly TrustSignalRow[], on: Day): readonly Signal[] =>
  seen(rows, on).map((signal) => ({ ...signal, day: dayNumber(signal.on) }));

/** sum(w * sign * d) / (1 + sum(w * d)), d = 2^(-age / 180), in (-1, 1); null without signals by that day. */
export function balanceOn(signals: readonly Signal[], on: Day): number | null {
  const day = dayNumber(on);
  let signed = 0;
  let unsigned = 0;
  let any = false;
  for (const signal of signals) {
    if (signal.day > day) continue;
    any = true;
    const weight = signal.row.weight * 2 ** ((signal.day - day) / HALF_LIFE);
    signed += signal.row.direction === 'positive' ? weight : -weight;
    unsigned += weight;
  }
  return any ? signed / (1 + unsigned) : null;
}

function balance(signals: readonly Signal[], on: Day): Balance {
  const positive = signals.filter(({ row }) => row.direction === 'positive').length;
  return {
    value: balanceOn(signals, on),
    positive,
    negative: signals.length - positive,
    evidence: positionsOf(signals),
  };
}

/** Trust building: the evidence is each signal, the headline is their balance. */
export function trustPhase(
  { collaboration, trustSignals }: Pick<PhaseRows, 'collaboration' | 'trustSignals'>,
  on: Day,
): Measured<TrustIndicators> {
  const signals = signalsOn(trustSignals, on);
  const headline = balance(signals, on);
  const before = balanceOn(signals, addDays(on, -FALL_DAYS));
  const sectorOf = new Map(collaboration.stakeholders.map(({ id, sector }) => [id, sector]));
  const observing = new Set(signals.map(({ row }) => sectorOf.get(row.observer)));
  const sectors = SECTORS.filter((sector) => observing.has(sector));
  const trend = headline.value === null || before === null ? null : headline.value - before;
  return {
    evidence: signals,
    headline,
    before,
    level: headline.value,
    complete: sectors.length >= LEAST_SECTORS,
    indicators: {
      balance: headline,
      trend: { value: trend, evidence: headline.evidence },
      behaviours: balance(
        signals.filter(({ row }) => row.behaviour !== null),
        on,
      ),
      opinions: balance(
        signals.filter(({ row }) => row.behaviour === null),
        on,
      ),
      observingSectors: { value: sectors.length, sectors, evidence: headline.evidence },
    },
  };
}
