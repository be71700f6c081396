import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, printed, wib } from './step.js';

/** The parties the paper names; whatever is told against anybody is never told against these. */
export const REAL: readonly string[] = [
  LEGOK.camat,
  LEGOK.kasiPm,
  LEGOK.puskesmasLegok,
  LEGOK.puskesmasBojongkamal,
  LEGOK.puskesmasCaringin,
  LEGOK.koramil,
  LEGOK.polsek,
  LEGOK.pkk,
  LEGOK.sicer,
  LEGOK.villages,
  LEGOK.community,
];

/** Parties of the story alone. */
export const INVENTED: readonly string[] = [LEGOK.majuBersama, LEGOK.karangTaruna, LEGOK.radio, LEGOK.klinik];

const OPENED = '2022-01-10';
/** The forum of the company: planned, and never met. */
export const TEMU_CSR = {
  kind: 'other',
  name: 'Temu CSR (contoh)',
  convener: LEGOK.majuBersama,
} as const;

/** `key` is the one of `../legok/stakeholders.csv`. */
const party = (
  id: string,
  name: string,
  [sector, state, role]: readonly [string, boolean, string],
  where: string,
): object => ({
  id,
  occurredOn: OPENED,
  name,
  sector,
  state,
  role,
  provenance: printed(`${where}; tanggal bergabung: ilustrasi`),
});

const invented = (
  id: string,
  occurredOn: string,
  name: string,
  [sector, state, role]: readonly [string, boolean, string],
): object => ({ id, occurredOn, name, sector, state, role, provenance: illustrated() });

const parties: readonly object[] = [
  party(LEGOK.camat, 'Camat Legok', ['government', true, 'facilitator'], 'bagian C dan D'),
  party(
    LEGOK.kasiPm,
    'Kasi Pemberdayaan Masyarakat Kecamatan Legok',
    ['government', true, 'supporting-sector'],
    'bagian D',
  ),
  party(
    LEGOK.puskesmasLegok,
    'Puskesmas Legok',
    ['health', true, 'supporting-sector'],
    'bagian A, D, dan tabel hasil',
  ),
  party(
    LEGOK.puskesmasBojongkamal,
    'Puskesmas Bojongkamal',
    ['health', true, 'supporting-sector'],
    'tabel hasil',
  ),
  party(LEGOK.puskesmasCaringin, 'Puskesmas Caringin', ['health', true, 'supporting-sector'], 'tabel hasil'),
  party(LEGOK.koramil, 'Koramil Legok (Babinsa)', ['military', true, 'supporting-sector'], 'bagian A dan D'),
  party(LEGOK.polsek, 'Polsek Legok (Binamas)', ['police', true, 'supporting-sector'], 'bagian A dan D'),
  party(LEGOK.pkk, 'TP PKK Kecamatan Legok', ['community', false, 'supporting-sector'], 'bagian A dan D'),
  party(LEGOK.sicer, 'PT Sicer Indonesia', ['private', false, 'partner'], 'bagian C dan D'),
  party(
    LEGOK.villages,
    'Kepala Desa dan Lurah se-Kecamatan Legok',
    ['government', true, 'supporting-sector'],
    'pendahuluan',
  ),
  party(LEGOK.community, 'Masyarakat Kecamatan Legok', ['community', false, 'community'], 'bagian A dan D'),
];

const joinings: readonly Step[] = parties.map((body, index) =>
  post(wib(OPENED, `09:${10 + index}`), WHO.notulis, inLegok('stakeholders'), body, 'pihak bergabung'),
);

const inventedJoinings: readonly Step[] = [
  ['2022-01-13', '10:00', LEGOK.majuBersama, 'PT Maju Bersama (contoh)', 'private', 'partner'],
  ['2022-01-13', '10:05', LEGOK.karangTaruna, 'Karang Taruna (contoh)', 'community', 'community'],
  ['2022-02-10', '10:00', LEGOK.klinik, 'Klinik Harapan (contoh)', 'health', 'partner'],
  ['2022-07-04', '10:00', LEGOK.radio, 'Radio Suara Warga (contoh)', 'media', 'community'],
].map(([day = '', time = '', id = '', name = '', sector = '', role = '']) =>
  post(
    wib(day, time),
    WHO.notulis,
    inLegok('stakeholders'),
    invented(id, day, name, [sector, false, role]),
    `${name} bergabung`,
  ),
);

const catchment = (id: string, name: string, minute: number): Step =>
  post(
    wib(OPENED, `09:${minute}`),
    WHO.puskesmas,
    inLegok('catchments'),
    // The paper prints the three names and no village of theirs.
    { id, occurredOn: '2021', name, villages: [], provenance: printed('tabel hasil') },
    `wilayah kerja ${name}`,
  );

const cadence = (number: number, at: string, forum: object, every: string, source: string): Step =>
  post(
    at,
    WHO.notulis,
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
    WHO.notulis,
    inLegok('cadences'),
    { id: temuCsr, occurredOn: '2022-01-13', forum: TEMU_CSR, every: 'month', provenance: illustrated() },
    'Temu CSR (contoh) direncanakan tiap bulan',
  ),
  post(
    wib('2022-02-10', '10:20'),
    WHO.majuBersama,
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
    WHO.majuBersama,
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
    WHO.notulis,
    inLegok(`stakeholders/${LEGOK.radio}/role`),
    { role: 'partner' },
    'Radio Suara Warga (contoh) menjadi mitra',
  ),
];
