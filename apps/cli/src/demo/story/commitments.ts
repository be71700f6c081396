import { LEGOK } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { theMeetingOf } from './calendar.js';
import {
  agree,
  clausesOf,
  commitmentId,
  lateOn,
  propose,
  reports,
  sameDay,
  sign,
  type Pledge,
  type Origin,
  type Wording,
} from './commitment-steps.js';
import { WHO } from './people.js';
import {
  amendedReferral,
  deringPagi,
  measuring,
  openness,
  plan2024,
  referral,
  rembuk2022,
  rembuk2023,
  salur,
} from './pledges.js';
import { illustrated, post, wib } from './step.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, klinik } = LEGOK;
const { villages: desa, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

const wording = (
  number: number,
  [title, preamble]: readonly [string, string],
  parties: readonly string[],
  pledges: readonly Pledge[],
): Wording => ({ title, preamble, parties, clauses: clausesOf(number, pledges) });

/** Proposed in the meeting of that day. */
const inMeeting = (day: string, of?: string): Origin => ({
  dialogueId: theMeetingOf(day).id,
  provenance: illustrated(of),
});

const health = [puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin];
const first = wording(
  1,
  ['Kesepakatan rekap penimbangan', 'Tiga puskesmas sepakat memakai satu format rekap.'],
  health,
  measuring,
);

const team = [camat, kasiPm, ...health, koramil, polsek, pkk, sicer, desa];
const second = wording(
  2,
  [
    'Berita Acara Hasil Kesepakatan Rembuk Stunting 2022',
    'Para pihak sepakat menurunkan stunting di Kecamatan Legok melalui Gerakan Orang Tua Asuh.',
  ],
  [...team, majuBersama, karangTaruna],
  rembuk2022,
);
/** Signed on the day of the rembuk, put on record weeks later. */
const late = lateOn('2022-07-18');

const third = wording(
  3,
  ['Kesepakatan SALUR', 'Satu telur satu hari untuk batita stunting.'],
  [sicer, pkk, puskesmasLegok, majuBersama],
  salur,
);

const fourth = wording(
  4,
  ['Kesepakatan Dering Pagi', 'Kader pendamping dalam upaya peningkatan status gizi.'],
  [pkk, puskesmasCaringin, desa],
  deringPagi,
);

const fifth = wording(
  5,
  ['Kesepakatan rujukan gizi', 'Balita yang perlu pemeriksaan lanjut dirujuk dari posyandu.'],
  [puskesmasLegok, pkk, klinik],
  referral,
);
const fifthAmended = wording(
  5,
  ['Kesepakatan rujukan gizi', 'Balita yang perlu pemeriksaan lanjut dirujuk dari posyandu.'],
  [puskesmasLegok, pkk, puskesmasBojongkamal],
  amendedReferral,
);

const sixth = wording(
  6,
  [
    'Berita Acara Hasil Kesepakatan Rembuk Stunting 2023',
    'Para pihak melanjutkan Gerakan Orang Tua Asuh dan membuka penyaluran bantuan.',
  ],
  team,
  rembuk2023,
);

const seventh = wording(
  7,
  ['Kesepakatan penyaluran terbuka', 'Penyaluran bantuan diumumkan sebagai jumlah dan jadwal.'],
  [pkk, sicer, majuBersama, karangTaruna],
  openness,
);

const eighth = wording(
  8,
  ['Rencana aksi bersama 2024', 'Para pihak sepakat menjaga penurunan stunting pada 2024.'],
  [camat, puskesmasLegok, koramil, sicer, pkk, majuBersama],
  plan2024,
);

/** The clinic would not sign; the others changed the text and went on without it. */
const amendment: readonly Step[] = [
  post(
    wib('2023-02-07', '15:40'),
    WHO.klinik,
    `/commitments/${commitmentId(5)}/declines`,
    {
      occurredOn: '2023-02-07',
      party: klinik,
      reason: 'Klinik Harapan (contoh) belum siap dengan alur rujukan yang diusulkan',
    },
    'Klinik Harapan (contoh) menolak menandatangani',
  ),
  post(
    wib('2023-03-16', '15:40'),
    WHO.camat,
    `/commitments/${commitmentId(5)}/amendments`,
    {
      occurredOn: '2023-03-16',
      ...fifthAmended,
      reason: 'Klinik Harapan (contoh) menolak; layanan konsultasi diambil alih Puskesmas Bojongkamal',
    },
    'komitmen 5 diubah',
  ),
  ...sign(5, [2, fifthAmended], '2023-03-20', fifthAmended.parties),
];

/** The eight commitments of Legok from proposal to the last report. */
export const commitments: readonly Step[] = [
  propose(1, '2022-03-17', first, { provenance: illustrated() }),
  agree(1, '2022-03-17'),
  ...sign(1, [1, first], '2022-03-24', first.parties),
  ...reports(1, measuring),

  propose(
    2,
    '2022-06-23',
    second,
    inMeeting(
      '2022-06-23',
      'bagian B (berita acara dan tanda tangan bersama); tanggal dan klausul: ilustrasi',
    ),
    late,
  ),
  agree(2, '2022-06-23', late),
  ...sign(2, [1, second], '2022-06-23', second.parties, late),
  ...reports(2, rembuk2022),

  propose(4, '2022-07-14', fourth, { provenance: illustrated() }),
  agree(4, '2022-07-14'),
  ...sign(4, [1, fourth], '2022-07-19', fourth.parties),
  ...reports(4, deringPagi),

  propose(3, '2022-08-18', third, { provenance: illustrated() }),
  agree(3, '2022-08-18'),
  ...sign(3, [1, third], '2022-08-22', third.parties),
  ...reports(3, salur),

  propose(5, '2022-12-15', fifth, inMeeting('2022-12-15')),
  agree(5, '2023-01-19'),
  ...sign(5, [1, fifth], '2023-01-24', [puskesmasLegok, pkk]),
  ...amendment,
  ...reports(5, amendedReferral),

  propose(6, '2023-06-20', sixth, inMeeting('2023-06-20')),
  agree(6, '2023-06-20'),
  ...sign(6, [1, sixth], '2023-06-20', sixth.parties, sameDay),
  ...reports(6, rembuk2023),

  propose(7, '2023-07-27', seventh, { provenance: illustrated() }),
  agree(7, '2023-08-08'),
  ...sign(7, [1, seventh], '2023-08-10', seventh.parties),
  ...reports(7, openness),

  propose(8, '2023-12-14', eighth, inMeeting('2023-12-14')),
  agree(8, '2023-12-19'),
  ...sign(8, [1, eighth], '2023-12-21', [camat, pkk, sicer]),
];
