import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, printed, wib } from './step.js';

const OPENED = '2022-01-10';

/** The forum of the company: planned, and never met. */
const TEMU_CSR = {
  kind: 'other',
  name: 'Temu CSR (contoh)',
  convener: LEGOK.majuBersama,
} as const;

const invented = (
  occurredOn: string,
  id: string,
  name: string,
  [sector, role]: readonly [string, string],
): Step =>
  post(
    wib(occurredOn, '10:00'),
    WHO.camat,
    inLegok('stakeholders'),
    { id, occurredOn, name, sector, state: false, role, provenance: illustrated() },
    `${name} bergabung`,
  );

/** A party the paper names: id, name, what it is, and where the paper says so. */
type Party = readonly [id: string, name: string, sector: string, state: boolean, role: string, where: string];

const parties: readonly Party[] = [
  [LEGOK.camat, 'Camat Legok', 'government', true, 'facilitator', 'bagian C dan D'],
  [
    LEGOK.kasiPm,
    'Kasi Pemberdayaan Masyarakat Kecamatan Legok',
    'government',
    true,
    'supporting-sector',
    'bagian D',
  ],
  [
    LEGOK.puskesmasLegok,
    'Puskesmas Legok',
    'health',
    true,
    'supporting-sector',
    'bagian A, D, dan tabel hasil',
  ],
  [LEGOK.puskesmasBojongkamal, 'Puskesmas Bojongkamal', 'health', true, 'supporting-sector', 'tabel hasil'],
  [LEGOK.puskesmasCaringin, 'Puskesmas Caringin', 'health', true, 'supporting-sector', 'tabel hasil'],
  [LEGOK.koramil, 'Koramil Legok (Babinsa)', 'military', true, 'supporting-sector', 'bagian A dan D'],
  [LEGOK.polsek, 'Polsek Legok (Binamas)', 'police', true, 'supporting-sector', 'bagian A dan D'],
  [LEGOK.pkk, 'TP PKK Kecamatan Legok', 'community', false, 'supporting-sector', 'bagian A dan D'],
  [LEGOK.sicer, 'PT Sicer Indonesia', 'private', false, 'partner', 'bagian C dan D'],
  [
    LEGOK.villages,
    'Kepala Desa dan Lurah se-Kecamatan Legok',
    'government',
    true,
    'supporting-sector',
    'pendahuluan',
  ],
  [LEGOK.community, 'Masyarakat Kecamatan Legok', 'community', false, 'community', 'bagian A dan D'],
];

/** Whatever is told against anybody is never told against these. */
export const REAL: readonly string[] = parties.map(([id]) => id);

const joinings: readonly Step[] = parties.map(([id, name, sector, state, role, where], index) =>
  post(
    wib(OPENED, `09:${10 + index}`),
    WHO.camat,
    inLegok('stakeholders'),
    {
      id,
      occurredOn: OPENED,
      name,
      sector,
      state,
      role,
      provenance: printed(`${where}; tanggal bergabung: ilustrasi`),
    },
    `${name} bergabung`,
  ),
);

const inventedJoinings: readonly Step[] = [
  invented('2022-01-13', LEGOK.majuBersama, 'PT Maju Bersama (contoh)', ['private', 'partner']),
  invented('2022-01-14', LEGOK.karangTaruna, 'Karang Taruna (contoh)', ['community', 'community']),
  invented('2022-02-10', LEGOK.klinik, 'Klinik Harapan (contoh)', ['health', 'partner']),
  invented('2022-07-04', LEGOK.radio, 'Radio Suara Warga (contoh)', ['media', 'community']),
];

const catchment = (id: string, name: string, minute: number): Step =>
  post(
    wib(OPENED, `09:${minute}`),
    WHO.camat,
    inLegok('catchments'),
    // The paper prints the three names and no village of theirs.
    { id, occurredOn: '2021', name, villages: [], provenance: printed('tabel hasil') },
    `wilayah kerja ${name}`,
  );

const cadence = (number: number, at: string, forum: object, every: string, source: string): Step =>
  post(
    at,
    WHO.camat,
    inLegok('cadences'),
    { id: legok(400 + number), occurredOn: at.slice(0, 10), forum, every, provenance: illustrated(source) },
    'jadwal forum direncanakan',
  );

const temuCsr = legok(404);
const temuCsrMeeting = legok(405);

/** The company's forum: planned monthly, its one meeting cancelled, ended when it had been missed twice. */
const companyForum: readonly Step[] = [
  post(
    wib('2022-01-13', '10:20'),
    WHO.camat,
    inLegok('cadences'),
    { id: temuCsr, occurredOn: '2022-01-13', forum: TEMU_CSR, every: 'month', provenance: illustrated() },
    'Temu CSR (contoh) direncanakan tiap bulan',
  ),
  post(
    wib('2022-02-10', '10:20'),
    WHO.camat,
    inLegok('dialogues'),
    {
      id: temuCsrMeeting,
      scheduledFor: '2022-02-24',
      forum: TEMU_CSR,
      startsAt: '13:00',
      endsAt: '15:00',
      place: 'Kantor PT Maju Bersama (contoh)',
      agenda: ['Rencana bantuan perusahaan 2022'],
      invited: [LEGOK.majuBersama, LEGOK.sicer, LEGOK.kasiPm],
      provenance: illustrated(),
    },
    'undangan Temu CSR (contoh)',
  ),
  post(
    wib('2022-02-23', '15:30'),
    WHO.camat,
    `/dialogues/${temuCsrMeeting}/cancellation`,
    { reason: 'Tuan rumah PT Maju Bersama (contoh) menunda sampai waktu yang belum ditentukan' },
    'Temu CSR (contoh) dibatalkan',
  ),
  post(
    wib('2022-04-12', '14:00'),
    WHO.camat,
    inLegok(`cadences/${temuCsr}/ending`),
    { reason: 'Dua bulan tidak terlaksana; pembahasan bantuan perusahaan dipindah ke Loktri' },
    'Temu CSR (contoh) diakhiri',
  ),
];

/** Opening, parties, catchments and planned forums. */
export const roster: readonly Step[] = [
  post(
    wib(OPENED, '09:00'),
    WHO.camat,
    '/collaborations',
    {
      id: LEGOK.collaboration,
      occurredOn: OPENED,
      name: 'Gerakan Orang Tua Asuh (GOTA) Kecamatan Legok',
      issue: 'stunting',
      region: '36.03.20',
      provenance: illustrated('judul dan bagian D (program sejak 2022); tanggal pembukaan: ilustrasi'),
    },
    'kolaborasi dibuka',
  ),
  ...joinings,
  catchment(LEGOK.catchmentLegok, 'Puskesmas Legok', 31),
  catchment(LEGOK.catchmentBojongkamal, 'Puskesmas Bojongkamal', 32),
  catchment(LEGOK.catchmentCaringin, 'Puskesmas Caringin', 33),
  cadence(
    1,
    wib('2022-01-13', '09:00'),
    { kind: 'lokmin', convener: LEGOK.puskesmasLegok },
    'month',
    'bagian B (dicetak sebagai lokakarya mingguan); bulanan menurut istilah baku, tanggal mulai: ilustrasi',
  ),
  cadence(
    2,
    wib('2022-01-13', '09:05'),
    { kind: 'loktri', convener: LEGOK.camat },
    'quarter',
    'bagian B (lokakarya triwulan); tanggal mulai: ilustrasi',
  ),
  cadence(
    3,
    wib('2022-02-21', '09:00'),
    { kind: 'forkopimcam', convener: LEGOK.camat },
    'month',
    'bagian B (rapat bulanan); tanggal mulai: ilustrasi',
  ),
  ...inventedJoinings,
  ...companyForum,
  post(
    wib('2023-01-24', '10:00'),
    WHO.camat,
    inLegok(`stakeholders/${LEGOK.radio}/role`),
    { role: 'partner' },
    'Radio Suara Warga (contoh) menjadi mitra',
  ),
];
