import type { Day } from '#collaboration/occurred-on.js';
import type { Provenance } from '#collaboration/record-row.js';
import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, printed, wib } from './step.js';

const { catchmentLegok, catchmentBojongkamal, catchmentCaringin } = LEGOK;
const table = printed('tabel hasil');
const SOURCE = 'e-ppgbm';

const cell = (
  at: string,
  [catchmentId, period]: readonly [string, string],
  [measured, stunted]: readonly [number, number],
  provenance: Provenance = table,
): Step =>
  post(
    at,
    WHO.puskesmas,
    inLegok('prevalence'),
    { catchmentId, period, source: SOURCE, measured, stunted, provenance },
    `prevalensi ${period}`,
  );

/** D and ST of Legok, Bojongkamal and Caringin, all recorded on one day. */
const year = (
  day: Day,
  period: string,
  [one, two, three]: readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ],
): readonly Step[] => [
  cell(wib(day, '10:05'), [catchmentLegok, period], one),
  cell(wib(day, '10:06'), [catchmentBojongkamal, period], two),
  cell(wib(day, '10:07'), [catchmentCaringin, period], three),
];

/** The results table of the paper; in 2022 Legok's figure was first a provisional one (illustration). */
export const prevalence: readonly Step[] = [
  ...year('2022-01-17', '2021', [
    [3854, 157],
    [1436, 20],
    [1818, 233],
  ]),
  cell(
    wib('2023-01-16', '10:05'),
    [catchmentLegok, '2022'],
    [4251, 186],
    illustrated('tabel hasil (angka akhir); rekap sementara: ilustrasi'),
  ),
  cell(wib('2023-01-16', '10:06'), [catchmentBojongkamal, '2022'], [1450, 79]),
  cell(wib('2023-01-16', '10:07'), [catchmentCaringin, '2022'], [1685, 81]),
  post(
    wib('2023-01-30', '10:15'),
    WHO.puskesmas,
    inLegok('prevalence/corrections'),
    {
      catchmentId: catchmentLegok,
      period: '2022',
      source: SOURCE,
      measured: 4298,
      stunted: 189,
      reason: 'Rekap akhir: dua posyandu yang menyusul sudah masuk (angka tabel hasil)',
    },
    'prevalensi 2022 dibetulkan',
  ),
  ...year('2023-12-22', '2023', [
    [4495, 126],
    [1978, 54],
    [2340, 61],
  ]),
  post(
    wib('2023-12-20', '13:00'),
    WHO.puskesmas,
    inLegok('prevalence/disputes'),
    {
      id: legok(250),
      period: '2021',
      source: SOURCE,
      stated: { period: '2020', stunted: 410, percent: 5.77 },
      statedIn: 'Prawansa dkk. 2024, bagian A (narasi)',
      reason: 'Narasi menyebut tahun 2020, tabel hasil menyebut tahun 2021',
      // The day the paper gives as that of its receipt.
      occurredOn: '2023-12-15',
      provenance: printed('bagian A dan tabel hasil'),
    },
    'angka 2020 atau 2021 dipersoalkan',
  ),
];
