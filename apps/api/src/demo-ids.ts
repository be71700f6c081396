const id = (family: string, number: number): string =>
  `${family}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The ids of the demonstration's Legok; numbers below 1000 are named in `LEGOK`. */
export const legok = (number: number): string => id('3603200a', number);
/** The ids of the invented sub-districts; numbers below 1000 are named in `CONTOH`. */
export const invented = (number: number): string => id('3603990a', number);

/** The demonstration's Legok: ids that documents and scripts may rely on. */
export const LEGOK = {
  collaboration: legok(1),
  camat: legok(101),
  kasiPm: legok(102),
  puskesmasLegok: legok(103),
  puskesmasBojongkamal: legok(104),
  puskesmasCaringin: legok(105),
  koramil: legok(106),
  polsek: legok(107),
  pkk: legok(108),
  sicer: legok(109),
  villages: legok(110),
  community: legok(111),
  /** Invented parties: whatever goes wrong in the story is theirs. */
  majuBersama: legok(112),
  karangTaruna: legok(113),
  radio: legok(114),
  klinik: legok(115),
  catchmentLegok: legok(201),
  catchmentBojongkamal: legok(202),
  catchmentCaringin: legok(203),
} as const;

/** The invented sub-district *(contoh)*: what the documentation's examples work on, time and again. */
export const CONTOH = {
  collaboration: invented(1),
  /** Another one, whose only purpose is to be closed. */
  closable: invented(2),
  kecamatan: invented(101),
  puskesmas: invented(102),
  desa: invented(103),
  perusahaan: invented(104),
  /** A stakeholder that leaves. */
  leaving: invented(105),
  catchment: invented(201),
  person: invented(301),
  witness: invented(302),
  forgettable: invented(303),
  cadence: invented(401),
  rule: invented(402),
  factor: invented(403),
  facilitation: invented(404),
  scheduled: invented(501),
  cancellable: invented(502),
  held: invented(503),
  minuted: invented(504),
  approved: invented(505),
  followUp: invented(506),
  retractable: invented(507),
  trustSignal: invented(601),
  proposed: invented(701),
  agreed: invented(702),
  declinable: invented(703),
  inForce: invented(704),
  clauseDone: invented(705),
  clauseBroken: invented(706),
  amendable: invented(707),
  withdrawable: invented(708),
  retractableCommitment: invented(709),
  clause: invented(710),
  session: invented(801),
  outcome: invented(901),
} as const;

/** What CONTOH.agreed says, word for word: the example of a signature is bound to the digest of this text. */
export const CONTOH_TEXT = {
  title: 'Orang tua asuh 2023 (contoh)',
  preamble: 'Hasil rembuk stunting kecamatan tahun 2023.',
  parties: [CONTOH.kecamatan, CONTOH.puskesmas, CONTOH.perusahaan],
  clauses: [
    {
      clauseId: CONTOH.clause,
      text: 'Menjadi orang tua asuh bagi 12 anak',
      owner: CONTOH.perusahaan,
      dueOn: '2024-06-30',
      target: { quantity: 12, unit: 'anak asuh' },
    },
    {
      clauseId: CONTOH.clauseDone,
      text: 'Membuka data timbang tiap bulan',
      owner: CONTOH.puskesmas,
      dueOn: '2024-06-30',
    },
    {
      clauseId: CONTOH.clauseBroken,
      text: 'Mengumumkan capaian di balai desa tiap bulan',
      owner: CONTOH.kecamatan,
      dueOn: '2024-06-30',
    },
  ],
};
