import type { Day } from '#collaboration/occurred-on.js';
import { CONTOH, invented } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { illustrated, post, wib, workday } from './step.js';

const { kecamatan, puskesmas, desa, perusahaan, person, witness } = CONTOH;
const dialogues = `/collaborations/${CONTOH.collaboration}/dialogues`;

const FORUMS = {
  lokmin: {
    forum: { kind: 'lokmin', convener: puskesmas },
    startsAt: '09:00',
    endsAt: '11:00',
    place: 'Aula Puskesmas (contoh)',
  },
  forkopimcam: {
    forum: { kind: 'forkopimcam', convener: kecamatan },
    startsAt: '13:00',
    endsAt: '14:30',
    place: 'Aula Kecamatan (contoh)',
  },
} as const;

interface Meeting {
  readonly id: string;
  readonly day: Day;
  readonly kind?: keyof typeof FORUMS;
  readonly absent?: readonly string[];
  readonly items?: readonly object[];
  /** Days from the meeting to its approval; none was given without it. */
  readonly approvedAfter?: number;
}

const info = (number: number, broughtBy: string, text: string): object => ({
  itemId: invented(5_000 + number),
  kind: 'information',
  text,
  broughtBy,
});

const followUp = (itemId: string, owner: string, text: string, dueOn: Day): object => ({
  itemId,
  kind: 'follow-up',
  text,
  owner,
  dueOn,
});

function stepsOf({ id, day, kind = 'lokmin', absent = [], items, approvedAfter }: Meeting): readonly Step[] {
  const { endsAt } = FORUMS[kind];
  const steps = [
    post(
      wib(day, endsAt),
      witness,
      dialogues,
      {
        id,
        occurredOn: day,
        ...FORUMS[kind],
        agenda: ['Hasil timbang', 'Rencana bulan depan'],
        attendance: [kecamatan, puskesmas, desa, perusahaan].map((stakeholderId) => ({
          stakeholderId,
          presence: absent.includes(stakeholderId) ? 'absent' : 'present',
        })),
        guests: 0,
        provenance: illustrated(),
      },
      `contoh: rapat ${day}`,
    ),
  ];
  if (!items) return steps;
  steps.push(
    post(
      wib(workday(day, 1), '09:00'),
      witness,
      `/dialogues/${id}/minutes`,
      { items },
      `contoh: notulen ${day}`,
    ),
  );
  if (approvedAfter !== undefined)
    steps.push(
      post(
        wib(workday(day, approvedAfter), '14:15'),
        person,
        `/dialogues/${id}/approval`,
        {},
        `contoh: notulen ${day} disetujui`,
      ),
    );
  return steps;
}

/** Fifteen meetings in two years, and one that was put on record twice. */
const held: readonly Meeting[] = [
  {
    id: invented(1_001),
    day: '2022-03-10',
    items: [info(1, puskesmas, 'Jadwal timbang (contoh) dibacakan.')],
    approvedAfter: 7,
  },
  {
    id: invented(1_002),
    day: '2022-04-14',
    absent: [perusahaan],
    items: [info(2, puskesmas, 'Hasil timbang (contoh).')],
    approvedAfter: 21,
  },
  {
    id: invented(1_003),
    day: '2022-05-19',
    absent: [perusahaan],
    items: [info(3, desa, 'Desa (contoh) meminta alat ukur.')],
    approvedAfter: 12,
  },
  {
    id: invented(1_004),
    day: '2022-06-07',
    kind: 'forkopimcam',
    absent: [perusahaan],
    items: [info(4, kecamatan, 'Tim (contoh) disiapkan.')],
    approvedAfter: 6,
  },
  {
    id: invented(1_005),
    day: '2022-07-14',
    items: [info(5, puskesmas, 'Rumusan masalah (contoh) dibahas.')],
    approvedAfter: 11,
  },
  {
    id: invented(1_006),
    day: '2022-09-15',
    absent: [perusahaan],
    items: [
      info(6, puskesmas, 'Data Agustus (contoh) dibuka.'),
      followUp(invented(5_106), perusahaan, 'Mengirim rencana bantuan (contoh).', '2022-10-31'),
    ],
    approvedAfter: 13,
  },
  {
    id: invented(1_007),
    day: '2022-11-10',
    absent: [perusahaan],
    items: [info(7, puskesmas, 'Pendataan (contoh) lambat.')],
    approvedAfter: 20,
  },
  {
    id: invented(1_008),
    day: '2022-12-06',
    kind: 'forkopimcam',
    absent: [perusahaan],
    items: [info(8, desa, 'Anggaran (contoh) dibahas.')],
    approvedAfter: 8,
  },
  {
    id: invented(1_009),
    day: '2023-02-09',
    items: [info(9, puskesmas, 'Rencana 2023 (contoh).')],
    approvedAfter: 12,
  },
  {
    id: invented(1_010),
    day: '2023-04-13',
    absent: [perusahaan],
    items: [info(10, puskesmas, 'Timbang serentak (contoh) disiapkan.')],
    approvedAfter: 11,
  },
  {
    id: invented(1_011),
    day: '2023-06-15',
    items: [
      info(11, puskesmas, 'Perselisihan (contoh) dicatat.'),
      followUp(invented(5_111), desa, 'Membuka rencana anggaran desa (contoh).', '2023-07-31'),
    ],
    approvedAfter: 18,
  },
  {
    id: invented(1_012),
    day: '2023-08-10',
    absent: [perusahaan, desa],
    items: [info(12, puskesmas, 'Hanya sedikit yang hadir (contoh).')],
    approvedAfter: 11,
  },
  {
    id: CONTOH.approved,
    day: '2023-10-12',
    absent: [perusahaan],
    items: [
      followUp(CONTOH.followUp, puskesmas, 'Mengirim daftar anak asuh (contoh) ke desa.', '2023-11-30'),
    ],
    approvedAfter: 12,
  },
  { id: CONTOH.retractable, day: '2023-10-13', absent: [perusahaan] },
  {
    id: CONTOH.minuted,
    day: '2023-11-09',
    absent: [perusahaan, desa],
    items: [info(13, puskesmas, 'Rekap (contoh) belum lengkap.')],
  },
  { id: CONTOH.held, day: '2023-12-12', absent: [perusahaan] },
];

const schedule = (at: string, id: string, scheduledFor: Day, kind: keyof typeof FORUMS): Step =>
  post(
    at,
    witness,
    dialogues,
    {
      id,
      scheduledFor,
      ...FORUMS[kind],
      agenda: ['Rencana rembuk stunting 2024'],
      invited: [kecamatan, puskesmas, desa],
      provenance: illustrated(),
    },
    `contoh: undangan ${scheduledFor}`,
  );

/** The meetings of the invented sub-district, two of them still to be held. */
export const contohMeetings: readonly Step[] = [
  ...held.flatMap(stepsOf),
  schedule(wib('2023-12-04', '10:00'), CONTOH.scheduled, '2023-12-14', 'forkopimcam'),
  schedule(wib('2023-12-20', '10:00'), CONTOH.cancellable, '2024-01-11', 'lokmin'),
];
