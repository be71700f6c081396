import { evolve } from '#event-sourcing/view.js';
import { recorded } from '#event-sourcing/testing/scenario.js';
import type { Catchment } from '../../collaboration/collaboration.view.js';
import { on } from '../../testing/legok.js';
import type {
  PrevalenceCorrected,
  PrevalenceDisputed,
  PrevalenceEvent,
  PrevalenceMeasured,
  PrevalenceRetracted,
} from '../prevalence.events.js';
import { prevalenceView, type PrevalenceRow } from '../prevalence.view.js';

const catchment = (id: string, name: string): Catchment => ({
  id,
  name,
  villages: [],
  declared: on('2022-01-03'),
});

export const catchments = [
  catchment('k-1', 'Puskesmas Legok'),
  catchment('k-2', 'Puskesmas Bojongkamal'),
  catchment('k-3', 'Puskesmas Caringin'),
];

export const measured = (
  catchmentId: string,
  period: string,
  [measuredChildren, stunted]: readonly [number, number],
  over: Partial<PrevalenceMeasured['data']> = {},
  occurredOn = period,
): PrevalenceMeasured => ({
  type: 'PrevalenceMeasured',
  meta: { occurredOn },
  data: { catchmentId, period, source: 'e-ppgbm', measured: measuredChildren, stunted, ...over },
});

export const corrected = (
  [measuredChildren, stunted]: readonly [number, number],
  occurredOn = '2023-12-31',
): PrevalenceCorrected => ({
  type: 'PrevalenceCorrected',
  meta: { occurredOn },
  data: { measured: measuredChildren, stunted, reason: 'angka tertukar' },
});

export const retracted: PrevalenceRetracted = {
  type: 'PrevalenceRetracted',
  meta: { occurredOn: '2023-12-31' },
  data: { reason: 'salah puskesmas' },
};

/** Prawansa et al. 2024: the prose dates to 2020 what the table dates to 2021. */
export const disputed = (
  over: Partial<PrevalenceDisputed['data']> = {},
  occurredOn = '2023-12-31',
): PrevalenceDisputed => ({
  type: 'PrevalenceDisputed',
  meta: { occurredOn },
  data: {
    disputeId: 'd-1',
    catchmentId: null,
    period: '2021',
    source: 'e-ppgbm',
    stated: { period: '2020', stunted: 410, percent: 5.77 },
    statedIn: 'Prawansa et al. 2024, narasi',
    reason: 'tahun berbeda',
    ...over,
  },
});

/** The nine cells of the results table of Prawansa et al. 2024. */
export const legokCells = [
  measured('k-1', '2021', [3854, 157]),
  measured('k-2', '2021', [1436, 20]),
  measured('k-3', '2021', [1818, 233]),
  measured('k-1', '2022', [4298, 189]),
  measured('k-2', '2022', [1450, 79]),
  measured('k-3', '2022', [1685, 81]),
  measured('k-1', '2023', [4495, 126]),
  measured('k-2', '2023', [1978, 54]),
  measured('k-3', '2023', [2340, 61]),
];

/** One row a stream, from a log that holds the streams one after the other. */
export const rowsOf = (...streams: readonly (readonly PrevalenceEvent[])[]): PrevalenceRow[] => {
  let position = 0;
  return streams.map((facts, index) => {
    const events = recorded(`prevalence-${index}`, facts).map((event) => ({
      ...event,
      position: String(++position).padStart(12, '0'),
    }));
    const row = events.reduce<PrevalenceRow | undefined>(
      (before, event) => evolve(prevalenceView, before, event),
      undefined,
    );
    if (!row) throw new Error('A stream holds at least one fact');
    return row;
  });
};
