import type { OutcomeKind } from '#collaboration/intermediate-outcome/intermediate-outcome.events.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import type { Provenance } from '#collaboration/record-row.js';
import { lastDay, type Day } from '#collaboration/occurred-on.js';
import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { commitmentId } from './commitment-steps.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, printed, wib, workday } from './step.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, radio } = LEGOK;
const { villages: desa, community: warga, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;
const health = [puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin];

interface Origin {
  readonly parties: readonly string[];
  readonly commitments?: readonly number[];
  readonly provenance?: Provenance;
  readonly recordedOn?: Day;
}

const outcome = (
  number: number,
  occurredOn: OccurredOn,
  kind: OutcomeKind,
  [title, text]: readonly [string, string],
  { parties, commitments = [], provenance = illustrated(), recordedOn }: Origin,
): Step =>
  post(
    wib(recordedOn ?? workday(lastDay(occurredOn), 1), '14:30'),
    WHO.notulis,
    inLegok('outcomes'),
    {
      id: legok(900 + number),
      occurredOn,
      kind,
      title,
      text,
      commitments: commitments.map(commitmentId),
      parties,
      provenance,
    },
    `hasil sementara: ${title}`,
  );

/** One of the programmes the paper names, on a day that it does not. */
const programme = illustrated('bagian D (nama dan kepanjangan program); tanggal dan capaian: ilustrasi');

/** Fifteen outcomes, the five programmes among them; no small win from the end of November 2022 to June 2023. */
export const outcomes: readonly Step[] = [
  outcome(
    1,
    '2022-06-28',
    'strategic-plan',
    ['Rencana aksi percepatan penurunan stunting 2022–2024', 'Peran tiap sektor dan jadwal pemantauan.'],
    { parties: [camat, kasiPm, ...health, pkk], commitments: [], recordedOn: '2022-06-30' },
  ),
  outcome(
    2,
    '2022-08-30',
    'small-win',
    ['Dering Pagi', 'Kader Pendamping dalam Upaya Peningkatan Status Gizi: dua puluh kader mulai bertugas.'],
    { parties: [pkk, puskesmasCaringin, desa], commitments: [4], provenance: programme },
  ),
  outcome(
    3,
    '2022-09-27',
    'small-win',
    ['SALUR', 'Satu Telur 1 Hari untuk batita stunting: telur dibagikan kepada 60 batita.'],
    { parties: [sicer, pkk, puskesmasLegok], commitments: [3], provenance: programme },
  ),
  outcome(
    4,
    '2022-09-29',
    'joint-fact-finding',
    ['Verifikasi bersama data Agustus', 'Tiga puskesmas, kader, dan Babinsa memeriksa ulang hasil timbang.'],
    { parties: [...health, pkk, koramil], commitments: [1] },
  ),
  outcome(
    5,
    '2022-11-01',
    'small-win',
    ['PONDASI CERDAS', 'Cegah Resiko Stunting dengan ASI: kelas ibu pertama dibuka.'],
    { parties: [puskesmasLegok, pkk], provenance: programme },
  ),
  outcome(
    6,
    '2022-11-24',
    'small-win',
    ['Dua puluh lima anak asuh', 'Babinsa, Binamas, dan PT Sicer mendampingi 25 balita.'],
    { parties: [koramil, polsek, sicer], commitments: [2] },
  ),
  outcome(
    7,
    '2023-01-31',
    'joint-fact-finding',
    ['Telaah kenaikan 2022', 'Kenaikan di Legok dan Bojongkamal ditelaah bersama dari catatan posyandu.'],
    { parties: [...health, pkk, desa], commitments: [1] },
  ),
  outcome(
    8,
    '2023-03-30',
    'strategic-plan',
    ['Rencana aksi 2023', 'Sasaran wilayah Legok dan Bojongkamal didahulukan.'],
    { parties: [camat, kasiPm, ...health] },
  ),
  outcome(
    9,
    '2023-06-22',
    'small-win',
    ['MAMA CENTING', 'Makan Bersama Cegah Stunting: makan bersama pertama di posyandu.'],
    { parties: [pkk, desa, puskesmasLegok], commitments: [6], provenance: programme },
  ),
  outcome(
    10,
    '2023-07-20',
    'small-win',
    ['KUMBANG GITA', 'Kunjungan timbang dan pantau tinggi balita: kunjungan pertama.'],
    { parties: [...health, polsek], commitments: [6], provenance: programme },
  ),
  outcome(
    11,
    '2023-08-29',
    'small-win',
    ['Penyaluran diumumkan', 'Jumlah penyaluran bantuan ditempel di delapan posyandu.'],
    { parties: [pkk, sicer], commitments: [7] },
  ),
  outcome(
    12,
    '2023-09-27',
    'joint-fact-finding',
    ['Uji petik hasil timbang', 'Lima posyandu diperiksa ulang; catatan sesuai.'],
    { parties: [...health, pkk, koramil, desa] },
  ),
  outcome(
    13,
    '2023-11-23',
    'small-win',
    ['Siaran gizi keempat puluh', 'Radio Suara Warga (contoh) menyiarkan jadwal posyandu tiap Jumat.'],
    { parties: [radio, pkk] },
  ),
  outcome(
    14,
    '2023-12-21',
    'strategic-plan',
    ['Rencana aksi bersama 2024', 'Naskah disepakati; tanda tangan berlangsung.'],
    { parties: [camat, kasiPm, ...health, koramil, sicer, pkk], commitments: [8] },
  ),
  outcome(
    15,
    '2023',
    'small-win',
    [
      'Orang tua lebih bersemangat datang',
      'Antusiasme orang tua membawa anaknya ke kegiatan penanganan dan penurunan stunting meningkat.',
    ],
    { parties: [warga], provenance: printed('bagian D'), recordedOn: '2023-12-27' },
  ),
];
