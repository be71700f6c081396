import type { Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import type { Day } from '#collaboration/occurred-on.js';
import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { theMeetingOf } from './calendar.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, wib, workday } from './step.js';

const { camat, kasiPm, koramil, polsek, pkk, sicer, majuBersama, karangTaruna, radio } = LEGOK;
const { villages: desa, community: warga, puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin } = LEGOK;

const health = [puskesmasLegok, puskesmasBojongkamal, puskesmasCaringin];
const team = [camat, kasiPm, ...health, koramil, polsek, pkk, sicer, desa, warga];

interface Stand {
  readonly agree: readonly string[];
  readonly disagree?: readonly string[];
  readonly silent?: readonly string[];
}

const on = (topic: Topic, text: string, { agree, disagree = [], silent = [] }: Stand): object => ({
  topic,
  text,
  agree,
  disagree,
  silent,
});

const session = (number: number, day: Day, ...statements: readonly object[]): Step =>
  post(
    wib(workday(day, 1), '13:30'),
    WHO.notulis,
    inLegok('understanding-sessions'),
    {
      id: legok(800 + number),
      occurredOn: day,
      dialogueId: theMeetingOf(day).id,
      statements,
      provenance: illustrated(),
    },
    `pemahaman bersama ${day}`,
  );

const MISSION = 'Setiap balita stunting di Legok punya orang tua asuh.';
const PROBLEM = 'Stunting berakar pada gizi dan perilaku hidup bersih, bukan pada satu instansi.';
const VALUES = 'Terbuka, gotong royong, dan menjaga nama baik keluarga.';

/** Six sessions: hesitant until the berita acara, shared by the end of 2022, stale in spring, renewed twice. */
export const understanding: readonly Step[] = [
  session(
    1,
    '2022-03-29',
    on('problem', 'Stunting terutama urusan kesehatan.', {
      agree: [karangTaruna],
      disagree: [puskesmasLegok, camat],
      silent: [...health.slice(1), kasiPm, desa, koramil, polsek, pkk, sicer, warga],
    }),
  ),
  session(
    2,
    '2022-05-24',
    on('mission', 'Menurunkan stunting lewat pendampingan keluarga.', {
      agree: [pkk],
      disagree: [karangTaruna],
      silent: [...health, kasiPm, desa],
    }),
    on('problem', PROBLEM, {
      agree: [puskesmasLegok, puskesmasCaringin],
      disagree: [karangTaruna],
      silent: [puskesmasBojongkamal, pkk, kasiPm, desa],
    }),
  ),
  session(
    3,
    '2022-06-23',
    on('mission', MISSION, {
      agree: [camat, koramil, polsek],
      disagree: [majuBersama, karangTaruna],
      silent: [kasiPm, ...health, pkk, sicer, desa, warga],
    }),
    on('problem', PROBLEM, {
      agree: [puskesmasLegok, pkk, camat],
      disagree: [majuBersama, karangTaruna],
      silent: [kasiPm, koramil, polsek, sicer, desa, warga, puskesmasBojongkamal, puskesmasCaringin],
    }),
    on('values', 'Bantuan diberikan terbuka.', {
      agree: [sicer, warga],
      disagree: [majuBersama, karangTaruna],
      silent: [camat, kasiPm, ...health, koramil, polsek, pkk, desa],
    }),
  ),
  session(
    4,
    '2022-11-17',
    on('mission', MISSION, { agree: [...health, pkk, kasiPm, desa, radio], silent: [karangTaruna] }),
    on('problem', PROBLEM, {
      agree: [...health, pkk, desa],
      disagree: [karangTaruna],
      silent: [kasiPm, radio],
    }),
    on('values', VALUES, {
      agree: [pkk, desa, kasiPm, radio],
      disagree: [karangTaruna],
      silent: [...health],
    }),
  ),
  session(
    5,
    '2023-06-20',
    on('mission', MISSION, { agree: team, disagree: [majuBersama], silent: [karangTaruna] }),
    on('problem', 'Angka naik bila bantuan tidak sampai dan timbang tidak teratur.', {
      agree: team,
      disagree: [majuBersama],
      silent: [karangTaruna],
    }),
    on('values', VALUES, { agree: team, disagree: [majuBersama, karangTaruna] }),
  ),
  session(
    6,
    '2023-09-19',
    on('mission', MISSION, { agree: [...team, majuBersama], silent: [karangTaruna] }),
    on('problem', 'Angka turun bila pendampingan dan penimbangan dijaga bersama.', {
      agree: team,
      silent: [majuBersama, karangTaruna],
    }),
    on('values', 'Terbuka: jumlah dan jadwal diumumkan, nama anak tidak.', {
      agree: [...team, majuBersama],
      disagree: [karangTaruna],
    }),
  ),
];
