import type { Day } from '#collaboration/occurred-on.js';
import { CONTOH, invented } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { contohCommitments } from './contoh-commitments.js';
import { contohMeetings } from './contoh-meetings.js';
import { illustrated, post, wib } from './step.js';

const { kecamatan, puskesmas, desa, perusahaan, leaving, catchment, person, witness } = CONTOH;
const home = `/collaborations/${CONTOH.collaboration}`;

/** What is the head's to say and not the recorder's. */
const OF_THE_HEAD = new Set(['stakeholders', 'cadences', 'catchments', 'phase-rules', 'prevalence']);

const tell = (day: Day, time: string, things: string, body: object): Step =>
  post(
    wib(day, time),
    OF_THE_HEAD.has(things) ? person : witness,
    `${home}/${things}`,
    { ...body, provenance: illustrated() },
    `contoh: ${things}`,
  );

const join = (
  id: string,
  name: string,
  [sector, state, role]: readonly [string, boolean, string],
  minute: number,
): Step =>
  tell('2022-03-01', `09:${minute}`, 'stakeholders', {
    id,
    occurredOn: '2022-03-01',
    name,
    sector,
    state,
    role,
  });

const opening: readonly Step[] = [
  post(
    wib('2022-03-01', '09:00'),
    person,
    '/collaborations',
    {
      id: CONTOH.collaboration,
      occurredOn: '2022-03-01',
      name: 'Rembuk Stunting Kecamatan Contoh (contoh)',
      issue: 'stunting',
      region: '36.03.99',
      provenance: illustrated(),
    },
    'contoh: kolaborasi dibuka',
  ),
  join(kecamatan, 'Kecamatan Contoh (contoh)', ['government', true, 'facilitator'], 10),
  join(puskesmas, 'Puskesmas Contoh (contoh)', ['health', true, 'supporting-sector'], 11),
  join(desa, 'Pemerintah Desa Contoh (contoh)', ['village', true, 'supporting-sector'], 12),
  join(perusahaan, 'PT Contoh Sejahtera (contoh)', ['private', false, 'partner'], 13),
  join(leaving, 'Kampus Contoh (contoh)', ['academic', false, 'partner'], 14),
  tell('2022-03-01', '09:20', 'catchments', {
    id: catchment,
    occurredOn: '2021',
    name: 'Puskesmas Contoh (contoh)',
    villages: [{ code: '36.03.99.2001', from: '2021' }],
  }),
  tell('2022-03-01', '09:30', 'cadences', {
    id: invented(411),
    occurredOn: '2022-03-01',
    forum: { kind: 'lokmin', convener: puskesmas },
    every: 'month',
  }),
  tell('2022-05-09', '09:30', 'cadences', {
    id: CONTOH.cadence,
    occurredOn: '2022-05-09',
    forum: { kind: 'forkopimcam', convener: kecamatan },
    every: 'month',
  }),
];

/** Assessed months after the first meeting; what the parties remember of each other is a conflict. */
const surroundings: readonly Step[] = [
  tell('2022-06-20', '10:00', 'starting-conditions', {
    id: invented(421),
    occurredOn: '2022-06-20',
    aspect: 'prehistory',
    level: 'high',
    prehistory: 'conflict',
    finding: 'Desa dan perusahaan (contoh) pernah berselisih soal bantuan.',
    stakeholders: [desa, perusahaan],
  }),
  tell('2022-06-20', '10:05', 'starting-conditions', {
    id: invented(422),
    occurredOn: '2022-06-20',
    aspect: 'resource-asymmetry',
    level: 'high',
    finding: 'Hanya perusahaan (contoh) yang punya dana.',
    stakeholders: [desa, perusahaan],
  }),
  tell('2022-07-04', '10:00', 'rules', {
    id: invented(423),
    occurredOn: '2022-07-01',
    title: 'Surat Keputusan Camat tentang tim percepatan penurunan stunting (contoh)',
    number: '400/07/Contoh/2022',
    kind: 'decree',
    level: 'district',
    members: [kecamatan, puskesmas, desa, perusahaan],
  }),
  tell('2022-07-04', '10:05', 'rules', {
    id: CONTOH.rule,
    occurredOn: '2022-07-01',
    title: 'Rapat dimulai bila separuh undangan hadir (contoh)',
    kind: 'ground-rule',
    level: 'collaboration',
    members: [],
  }),
  tell('2022-08-01', '10:00', 'design-assessments', {
    id: invented(424),
    occurredOn: '2022-07-29',
    aspect: 'participatory-inclusiveness',
    level: 'low',
    finding: 'Perusahaan dan kampus (contoh) jarang diundang.',
  }),
  tell('2022-08-01', '10:05', 'factors', {
    id: CONTOH.factor,
    occurredOn: '2022-07',
    kind: 'barrier',
    box: 'commitment',
    text: 'Anggaran desa (contoh) sudah terpakai sebelum rencana disusun.',
  }),
  tell('2023-02-13', '10:05', 'factors', {
    id: invented(425),
    occurredOn: '2023-02-09',
    kind: 'driver',
    box: 'outcome',
    text: 'Kader posyandu (contoh) tetap menimbang setiap bulan.',
  }),
  tell('2023-02-13', '10:10', 'facilitations', {
    id: CONTOH.facilitation,
    occurredOn: '2023-02-09',
    kind: 'convening',
    by: kecamatan,
    towards: [desa, perusahaan],
    note: 'Mengundang desa dan perusahaan (contoh) ke lokakarya mini.',
  }),
];

const signal = (
  id: string,
  day: Day,
  [observer, observed]: readonly [string, string],
  [behaviour, direction]: readonly [string, 'positive' | 'negative'],
  weight: 1 | 2 | 3,
  text: string,
): Step =>
  tell(day, '15:45', 'trust-signals', {
    id,
    occurredOn: day,
    behaviour,
    direction,
    weight,
    observer,
    observed,
    text,
    confidential: false,
  });

/** More distrust than trust, and nothing new since August 2023. */
const trust: readonly Step[] = [
  signal(
    invented(611),
    '2022-04-14',
    [puskesmas, perusahaan],
    ['absent-without-notice', 'negative'],
    2,
    'Perusahaan (contoh) tidak datang, tanpa kabar.',
  ),
  signal(
    invented(612),
    '2022-09-15',
    [desa, puskesmas],
    ['shared-information', 'positive'],
    1,
    'Puskesmas (contoh) membuka data timbang.',
  ),
  signal(
    invented(613),
    '2022-11-10',
    [desa, perusahaan],
    ['broke-promise', 'negative'],
    3,
    'Bantuan yang dijanjikan (contoh) tidak datang.',
  ),
  signal(
    invented(614),
    '2023-02-09',
    [puskesmas, desa],
    ['withheld-information', 'negative'],
    2,
    'Rencana anggaran desa (contoh) tidak dibuka.',
  ),
  signal(
    invented(615),
    '2023-04-13',
    [kecamatan, puskesmas],
    ['kept-promise', 'positive'],
    2,
    'Timbang serentak (contoh) terlaksana.',
  ),
  signal(
    invented(616),
    '2023-06-15',
    [perusahaan, desa],
    ['conflict', 'negative'],
    3,
    'Berselisih (contoh) di depan rapat.',
  ),
  signal(
    CONTOH.trustSignal,
    '2023-08-10',
    [puskesmas, perusahaan],
    ['absent-without-notice', 'negative'],
    2,
    'Kursi perusahaan (contoh) kosong lagi.',
  ),
];

const understandingAndOutcomes: readonly Step[] = [
  tell('2022-07-18', '10:00', 'understanding-sessions', {
    id: invented(811),
    occurredOn: '2022-07-14',
    statements: [
      {
        topic: 'mission',
        text: 'Semua balita ditimbang.',
        agree: [kecamatan, puskesmas],
        disagree: [],
        silent: [desa],
      },
      {
        topic: 'problem',
        text: 'Dana yang kurang.',
        agree: [desa],
        disagree: [puskesmas, perusahaan],
        silent: [kecamatan],
      },
    ],
  }),
  tell('2023-04-17', '10:00', 'understanding-sessions', {
    id: CONTOH.session,
    occurredOn: '2023-04-13',
    statements: [
      {
        topic: 'problem',
        text: 'Posyandu jarang buka.',
        agree: [puskesmas],
        disagree: [desa],
        silent: [kecamatan],
      },
      {
        topic: 'values',
        text: 'Gotong royong.',
        agree: [desa, kecamatan],
        disagree: [],
        silent: [puskesmas],
      },
    ],
  }),
  tell('2022-10-03', '10:00', 'outcomes', {
    id: invented(911),
    occurredOn: '2022-09-30',
    kind: 'strategic-plan',
    title: 'Rencana kerja tim 2023 (contoh)',
    text: 'Disusun kecamatan dan puskesmas (contoh).',
    commitments: [],
    parties: [kecamatan, puskesmas],
  }),
  tell('2023-04-28', '10:00', 'outcomes', {
    id: CONTOH.outcome,
    occurredOn: '2023-04-27',
    kind: 'small-win',
    title: 'Timbang serentak pertama (contoh)',
    text: 'Delapan posyandu (contoh) menimbang pada hari yang sama.',
    commitments: [],
    parties: [puskesmas, desa],
  }),
];

const cell = (day: Day, period: string, measured: number, stunted: number): Step =>
  tell(day, '13:00', 'prevalence', { catchmentId: catchment, period, source: 'e-ppgbm', measured, stunted });

/** The newest figure is of August 2022. */
const prevalence: readonly Step[] = [
  cell('2022-03-08', '2021', 806, 97),
  cell('2022-03-14', '2022-02', 795, 88),
  cell('2022-09-12', '2022-08', 842, 90),
];

/** A collaboration that has done its work and waits to be closed. */
const closable: readonly Step[] = [
  post(
    wib('2022-03-02', '09:00'),
    person,
    '/collaborations',
    {
      id: CONTOH.closable,
      occurredOn: '2022-03-02',
      name: 'Percontohan Posyandu (contoh)',
      issue: 'stunting',
      region: '36.03.99',
      provenance: illustrated(),
    },
    'contoh: percontohan dibuka',
  ),
  post(
    wib('2022-03-02', '09:10'),
    person,
    `/collaborations/${CONTOH.closable}/stakeholders`,
    {
      id: invented(111),
      occurredOn: '2022-03-02',
      name: 'Posyandu Contoh (contoh)',
      sector: 'community',
      state: false,
      role: 'community',
      provenance: illustrated(),
    },
    'contoh: pihak percontohan bergabung',
  ),
];

/**
 * An invented sub-district with weak phases and much that is overdue, for the supervisor's board; the examples of
 * the documentation work on its records.
 */
export const contoh: readonly Step[] = [
  ...opening,
  ...surroundings,
  ...contohMeetings,
  ...trust,
  ...contohCommitments,
  ...understandingAndOutcomes,
  ...prevalence,
  ...closable,
];
