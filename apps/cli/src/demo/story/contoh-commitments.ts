import type { Day } from '#collaboration/occurred-on.js';
import { CONTOH, CONTOH_TEXT, invented } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { digest, type Wording } from './commitment-steps.js';
import { illustrated, post, wib } from './step.js';

const { kecamatan, puskesmas, desa, perusahaan, person, witness } = CONTOH;

const propose = (id: string, day: Day, wording: Wording): Step =>
  post(
    wib(day, '10:30'),
    witness,
    `/collaborations/${CONTOH.collaboration}/commitments`,
    { id, occurredOn: day, ...wording, provenance: illustrated() },
    'contoh: komitmen diusulkan',
  );

const agree = (id: string, day: Day): Step =>
  post(
    wib(day, '11:00'),
    person,
    `/commitments/${id}/agreement`,
    { occurredOn: day },
    'contoh: komitmen disepakati',
  );

/** The sub-district has one person and one witness in this story; the one signs, the other attests. */
const sign = (id: string, wording: Wording, day: Day, parties: readonly string[]): readonly Step[] =>
  parties.map((party, index) =>
    post(
      wib(day, `11:${10 + index}`),
      person,
      `/commitments/${id}/signatures`,
      {
        occurredOn: day,
        party,
        personId: person,
        capacity: 'Wakil (contoh)',
        method: 'wet-ink',
        digest: digest({ commitmentId: id, version: 1, ...wording }),
        evidence: { sha256: digest(['foto tanda tangan (contoh)', id, party]), attestedBy: witness },
      },
      'contoh: komitmen ditandatangani',
    ),
  );

const titled = (title: string, wording: Wording = CONTOH_TEXT): Wording => ({ ...wording, title });

const weighing: Wording = {
  title: 'Timbang serentak (contoh)',
  preamble: 'Kecamatan, puskesmas, dan perusahaan (contoh) bersepakat.',
  parties: CONTOH_TEXT.parties,
  clauses: [
    ...CONTOH_TEXT.clauses,
    {
      clauseId: invented(711),
      text: 'Menyediakan alat ukur bagi lima posyandu (contoh)',
      owner: perusahaan,
      dueOn: '2023-03-31',
      target: { quantity: 5, unit: 'alat ukur' },
    },
    {
      clauseId: invented(712),
      text: 'Menimbang serentak dua kali setahun',
      owner: puskesmas,
      dueOn: '2023-06-30',
    },
    { clauseId: invented(713), text: 'Memimpin rapat bulanan', owner: kecamatan, dueOn: '2023-06-30' },
  ],
};

const visits: Wording = {
  title: 'Kunjungan rumah 2024 (contoh)',
  preamble: '',
  parties: [kecamatan, puskesmas],
  clauses: [
    {
      clauseId: CONTOH.clause,
      text: 'Mengunjungi 40 keluarga tiap bulan',
      owner: puskesmas,
      dueOn: '2024-12-31',
      target: { quantity: 40, unit: 'keluarga' },
    },
  ],
};

const villageFund: Wording = {
  title: 'Dukungan anggaran desa (contoh)',
  preamble: '',
  parties: [kecamatan, desa],
  clauses: [
    { clauseId: invented(714), text: 'Menganggarkan alat ukur', owner: desa, dueOn: '2024-06-30' },
    {
      clauseId: invented(715),
      text: 'Mendampingi penyusunan anggaran',
      owner: kecamatan,
      dueOn: '2024-03-29',
    },
  ],
};

/** One commitment in each situation that an example of the documentation needs. */
export const contohCommitments: readonly Step[] = [
  propose(CONTOH.inForce, '2022-09-15', weighing),
  agree(CONTOH.inForce, '2022-09-22'),
  ...sign(CONTOH.inForce, weighing, '2022-09-29', weighing.parties),
  post(
    wib('2023-04-28', '11:30'),
    witness,
    `/commitments/${CONTOH.inForce}/clauses/${invented(712)}/fulfilment`,
    { occurredOn: '2023-04-27', note: 'Dua kali terlaksana (contoh)' },
    'contoh: klausul ditepati',
  ),
  post(
    wib('2023-05-12', '11:30'),
    witness,
    `/commitments/${CONTOH.inForce}/clauses/${CONTOH.clause}/progress`,
    { occurredOn: '2023-05-11', quantity: 3, note: 'Tiga anak didampingi (contoh)' },
    'contoh: kemajuan klausul',
  ),
  propose(CONTOH.retractableCommitment, '2023-02-10', titled('Timbang serentak, salinan (contoh)')),
  propose(CONTOH.withdrawable, '2023-02-13', titled('Dapur umum (contoh)')),
  propose(CONTOH.amendable, '2023-06-16', visits),
  agree(CONTOH.amendable, '2023-06-23'),
  propose(CONTOH.agreed, '2023-12-12', CONTOH_TEXT),
  agree(CONTOH.agreed, '2023-12-18'),
  propose(CONTOH.declinable, '2023-12-13', titled('Bantuan perusahaan 2024 (contoh)')),
  agree(CONTOH.declinable, '2023-12-18'),
  propose(CONTOH.proposed, '2023-12-20', villageFund),
];
