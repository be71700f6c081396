import type { OccurredOn } from '#event-sourcing/event.js';
import type { Day } from '#collaboration/occurred-on.js';
import type { Provenance } from '#collaboration/record-row.js';
import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { meetingOf } from './calendar.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, printed, wib } from './step.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, radio, klinik } = LEGOK;
const { villages: desa, community: warga, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

const rule = (number: number, at: string, body: object): Step =>
  post(at, WHO.notulis, inLegok('rules'), { id: legok(450 + number), ...body }, 'aturan dicatat');

const REGENCY = { level: 'regency', members: [], provenance: printed('pendahuluan') };
const groundRule = legok(457);

/** Legal instruments with the years the paper prints, and two ground rules of the story. */
const rules: readonly Step[] = [
  rule(1, wib('2022-01-10', '10:00'), {
    occurredOn: '2021',
    title: 'Peraturan Presiden tentang Percepatan Penurunan Stunting',
    number: '72',
    kind: 'law',
    level: 'national',
    members: [],
    provenance: printed('pendahuluan'),
  }),
  rule(2, wib('2022-01-10', '10:01'), {
    occurredOn: '2020',
    title: 'Peraturan Bupati tentang Percepatan Pencegahan Stunting Terintegrasi di Kabupaten Tangerang',
    number: '16',
    kind: 'law',
    ...REGENCY,
  }),
  rule(3, wib('2022-01-10', '10:02'), {
    occurredOn: '2020',
    title: 'Surat Keputusan Bupati tentang Pembentukan Tim Koordinasi Konvergensi',
    number: '050/Kep.403-Huk/2020',
    kind: 'decree',
    ...REGENCY,
  }),
  rule(4, wib('2022-03-01', '10:00'), {
    occurredOn: '2022',
    title: 'Surat Keputusan Camat Legok tentang Tim Percepatan Penurunan Stunting 2022-2024',
    number: '463/Kep.18-Kec.Lgk/2022',
    kind: 'decree',
    level: 'district',
    members: [
      ...[camat, kasiPm, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin, koramil, polsek, pkk],
      ...[sicer, desa, majuBersama, klinik],
    ],
    provenance: illustrated('bagian B (judul, nomor, tahun); susunan anggota: ilustrasi'),
  }),
  rule(5, wib('2022-07-18', '10:30'), {
    occurredOn: '2022',
    title: 'Berita Acara Hasil Kesepakatan Rembuk Stunting',
    kind: 'agreement',
    level: 'district',
    members: [],
    provenance: printed('bagian B'),
  }),
  rule(6, wib('2022-06-24', '10:00'), {
    occurredOn: '2022-06-23',
    title: 'Komitmen yang disepakati bersama menjadi aturan kerja',
    kind: 'ground-rule',
    level: 'collaboration',
    members: [],
    provenance: illustrated('bagian B (aturan kolaborasi adalah komitmen bersama); tanggal: ilustrasi'),
  }),
  rule(7, wib('2022-06-24', '10:01'), {
    occurredOn: '2022-06-23',
    title: 'Bantuan perusahaan disalurkan langsung ke keluarga',
    kind: 'ground-rule',
    level: 'collaboration',
    members: [],
    provenance: illustrated(),
  }),
  post(
    wib('2023-08-10', '14:00'),
    WHO.camat,
    `/rules/${groundRule}/repeal`,
    { occurredOn: '2023-08-08', reason: 'Diganti kesepakatan penyaluran terbuka melalui posyandu' },
    'aturan dicabut',
  ),
];

const condition = (number: number, body: object): Step =>
  post(
    wib('2022-02-14', `10:${10 + number}`),
    WHO.camat,
    inLegok('starting-conditions'),
    { id: legok(460 + number), occurredOn: '2022-02-14', ...body },
    'kondisi awal dinilai',
  );

const found = illustrated('bagian A (temuan); tingkat dan tanggal: ilustrasi');

/** Assessed after the first meeting. */
const startingConditions: readonly Step[] = [
  condition(1, {
    aspect: 'prehistory',
    level: 'medium',
    prehistory: 'cooperation',
    finding: 'Para pihak pernah bekerja sama sebelumnya.',
    stakeholders: [camat, koramil, polsek, puskesmasLegok, pkk],
    provenance: found,
  }),
  condition(2, {
    aspect: 'incentives',
    level: 'high',
    finding: 'Semua sadar stunting tidak dapat dihadapi pemerintah sendiri.',
    stakeholders: [camat, puskesmasLegok, pkk, sicer],
    provenance: found,
  }),
  condition(3, {
    aspect: 'constraints',
    level: 'medium',
    finding: 'Perilaku hidup bersih dan sehat masih minim dan pertumbuhan gizi kurang.',
    stakeholders: [warga],
    provenance: found,
  }),
  condition(4, {
    aspect: 'knowledge-asymmetry',
    level: 'medium',
    finding: 'Ahli gizi ada di puskesmas; keluarga memerlukan edukasi.',
    stakeholders: [puskesmasLegok, warga],
    provenance: found,
  }),
  condition(5, {
    aspect: 'resource-asymmetry',
    level: 'medium',
    finding: 'Perusahaan punya dana, kader dan desa terbatas.',
    stakeholders: [majuBersama, pkk, desa],
    provenance: illustrated(),
  }),
  condition(6, {
    aspect: 'power-asymmetry',
    level: 'low',
    finding: 'Keputusan diambil bersama; pemuda dan media belum terwakili.',
    stakeholders: [karangTaruna],
    provenance: illustrated(),
  }),
];

const design = (number: number, day: Day, body: object): Step =>
  post(
    wib(day, `14:${10 + number}`),
    WHO.notulis,
    inLegok('design-assessments'),
    { id: legok(470 + number), occurredOn: day, ...body },
    'desain kelembagaan dinilai',
  );

const judged = illustrated('bagian B (temuan); tingkat dan tanggal: ilustrasi');

const designAssessments: readonly Step[] = [
  design(1, '2022-04-28', {
    aspect: 'participatory-inclusiveness',
    level: 'medium',
    finding: 'Unsur pemerintah, TNI, Polri, swasta, dan masyarakat diundang; media belum.',
    provenance: judged,
  }),
  design(2, '2022-07-21', {
    aspect: 'clear-ground-rules',
    level: 'high',
    finding: 'Komitmen bersama yang ditandatangani menjadi aturan.',
    provenance: judged,
  }),
  design(3, '2022-11-10', {
    aspect: 'process-transparency',
    level: 'high',
    finding: 'Transparansi dijaga lewat Forkopimcam, Lokmin, dan Loktri.',
    provenance: judged,
  }),
  design(4, '2022-11-10', {
    aspect: 'participatory-inclusiveness',
    level: 'high',
    finding: 'Media warga ikut dalam lokmin.',
    provenance: illustrated(),
  }),
];

const facilitation = (
  number: number,
  day: Day,
  kind: string,
  [by, towards]: readonly [string, readonly string[]],
  note: string,
): Step => {
  const meeting = meetingOf(day);
  return post(
    wib(day, '15:50'),
    WHO.notulis,
    inLegok('facilitations'),
    {
      id: legok(480 + number),
      occurredOn: day,
      kind,
      by,
      towards,
      ...(meeting && { dialogueId: meeting.id }),
      note,
      provenance: illustrated(`bagian ${kind === 'mediating' ? 'D' : 'C'} (peran); tanggal: ilustrasi`),
    },
    'fasilitasi dicatat',
  );
};

const facilitations: readonly Step[] = [
  facilitation(
    1,
    '2022-02-21',
    'convening',
    [camat, [koramil, polsek, pkk, sicer]],
    'Mengajak semua sektor duduk bersama.',
  ),
  facilitation(
    2,
    '2022-06-14',
    'mediating',
    [sicer, [desa, karangTaruna]],
    'Menengahi pembagian peran menjelang rembuk.',
  ),
  facilitation(
    3,
    '2022-06-23',
    'convening',
    [camat, [warga, sicer]],
    'Memimpin rembuk sampai berita acara ditandatangani.',
  ),
  facilitation(
    4,
    '2022-11-03',
    'empowering',
    [kasiPm, [radio]],
    'Meminta Radio Suara Warga (contoh) memilih peran sendiri.',
  ),
  facilitation(
    5,
    '2022-11-10',
    'monitoring',
    [camat, [pkk, puskesmasLegok]],
    'Meninjau posyandu bersama Kasi Pemberdayaan.',
  ),
  facilitation(6, '2023-03-09', 'monitoring', [camat, [koramil, polsek]], 'Meninjau keluarga asuh.'),
  facilitation(
    7,
    '2023-06-20',
    'mediating',
    [sicer, [majuBersama, karangTaruna]],
    'Menengahi pembahasan bantuan yang alot.',
  ),
  facilitation(
    8,
    '2023-07-27',
    'mediating',
    [sicer, [majuBersama, karangTaruna, pkk]],
    'Mempertemukan kader, pemuda, dan perusahaan.',
  ),
  facilitation(9, '2023-09-12', 'monitoring', [camat, [pkk]], 'Memantau MAMA CENTING dan KUMBANG GITA.'),
  facilitation(
    10,
    '2023-11-30',
    'empowering',
    [camat, [warga]],
    'Warga diminta menyusun usulan untuk rencana 2024.',
  ),
];

const factor = (
  number: number,
  [occurredOn, recordedOn]: readonly [OccurredOn, Day],
  [kind, box]: readonly [string, string],
  text: string,
  provenance: Provenance = illustrated(),
): Step =>
  post(
    wib(recordedOn, `13:${10 + number}`),
    WHO.notulis,
    inLegok('factors'),
    { id: legok(490 + number), occurredOn, kind, box, text, provenance },
    'faktor dicatat',
  );

const study = ['2023', '2023-12-20'] as const;

/** What the paper names holds for the year of its study; the story adds a few of its own. */
const factors: readonly Step[] = [
  factor(
    1,
    study,
    ['driver', 'facilitative-leadership'],
    'Camat mengoordinasi, memfasilitasi, dan memantau.',
    printed('bagian C'),
  ),
  factor(
    2,
    study,
    ['driver', 'trust'],
    'Kepercayaan tumbuh dari transparansi, keseriusan, dan komitmen tiap sektor.',
    printed('bagian D'),
  ),
  factor(
    3,
    study,
    ['driver', 'commitment'],
    'Tanda tangan bersama menjadi bukti komitmen.',
    printed('bagian B dan D'),
  ),
  factor(
    4,
    study,
    ['driver', 'outcomes'],
    'Kegiatan baru lahir dari saling berbagi pemahaman.',
    printed('bagian D'),
  ),
  factor(
    5,
    study,
    ['barrier', 'starting-conditions'],
    'Perilaku hidup bersih dan sehat minim; gizi kurang.',
    printed('bagian A'),
  ),
  factor(
    6,
    ['2022-03-31', '2022-03-31'],
    ['barrier', 'dialogue'],
    'Forum perusahaan (contoh) tidak pernah terlaksana.',
  ),
  factor(
    7,
    ['2022-10-31', '2022-10-31'],
    ['driver', 'dialogue'],
    'Ngobrol santai membuat hal sulit lebih mudah dibahas.',
  ),
  factor(
    8,
    ['2023-05-31', '2023-05-31'],
    ['barrier', 'trust'],
    'PT Maju Bersama (contoh) tidak memberi kabar tentang kirimannya.',
  ),
  factor(
    9,
    ['2023-08-31', '2023-08-31'],
    ['driver', 'institutional-design'],
    'Penyaluran diumumkan terbuka di posyandu.',
  ),
];

/** The three boxes around the process, and drivers and barriers of all nine. */
export const surroundings: readonly Step[] = [
  ...rules,
  ...startingConditions,
  ...designAssessments,
  ...facilitations,
  ...factors,
];
