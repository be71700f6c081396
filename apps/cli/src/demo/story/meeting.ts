import type { Attendance, MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import type { Forum } from '#collaboration/collaboration/collaboration.events.js';
import { addDays, type Day } from '#collaboration/occurred-on.js';
import { LEGOK, legok } from '../../../../api/src/demo-ids.js';
import type { Step } from '../load-story.js';
import { WHO } from './people.js';
import { illustrated, inLegok, post, wib, workday } from './step.js';

/** A line of the minutes before it has an id; `done` is the day a follow-up was closed. */
export type Line = Omit<MinutesItem, 'itemId'> & { readonly done?: Day; readonly dropped?: Day };

type Phase = NonNullable<MinutesItem['phase']>;

/** What a party told the others. */
export const info = (broughtBy: string, text: string, phase?: Phase): Line => ({
  kind: 'information',
  text,
  broughtBy,
  ...(phase && { phase }),
});

/** What was decided, and who brought it. */
export const decision = (broughtBy: string, text: string, phase?: Phase): Line => ({
  kind: 'decision',
  text,
  broughtBy,
  ...(phase && { phase }),
});

/** What somebody will do by a day; closed on the day `ended` names, open without it. */
export const followUp = (
  [broughtBy, owner]: readonly [string, string],
  text: string,
  dueOn: Day,
  ended: { readonly done?: Day; readonly dropped?: Day } = {},
): Line => ({ kind: 'follow-up', text, broughtBy, owner, dueOn, ...ended });

/** What was not as usual in a meeting. */
export interface Unusual {
  readonly also?: readonly string[];
  readonly represented?: readonly string[];
  /** Only invented parties. */
  readonly absent?: readonly string[];
  /** Came late: the party and when. */
  readonly late?: readonly [string, string];
  readonly guests?: number;
  readonly agenda?: readonly string[];
  /** The day it was put on record, where that was not its own. */
  readonly recordedOn?: Day;
}

interface Custom {
  readonly number: number;
  readonly forum: Forum;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly agenda: readonly string[];
  readonly invited: readonly string[];
  /** Days ahead that the invitation goes out; none goes out for what is held as usual. */
  readonly ahead: number | null;
}

/** One meeting of the calendar. */
export interface Meeting {
  readonly id: string;
  readonly day: Day;
  readonly custom: Custom;
  readonly lines: readonly Line[];
  readonly unusual: Unusual;
}

const health = [LEGOK.puskesmasLegok, LEGOK.puskesmasBojongkamal, LEGOK.puskesmasCaringin];
const everybody = [
  LEGOK.camat,
  LEGOK.kasiPm,
  ...health,
  LEGOK.koramil,
  LEGOK.polsek,
  LEGOK.pkk,
  LEGOK.sicer,
  LEGOK.villages,
  LEGOK.community,
  LEGOK.majuBersama,
  LEGOK.karangTaruna,
];

const FORUMS = {
  lokmin: {
    number: 1,
    forum: { kind: 'lokmin', convener: LEGOK.puskesmasLegok },
    startsAt: '09:00',
    endsAt: '11:30',
    place: 'Aula Puskesmas Legok',
    agenda: ['Hasil penimbangan', 'Pendampingan keluarga', 'Tindak lanjut'],
    invited: [...health, LEGOK.pkk, LEGOK.kasiPm, LEGOK.villages],
    ahead: null,
  },
  forkopimcam: {
    number: 2,
    forum: { kind: 'forkopimcam', convener: LEGOK.camat },
    startsAt: '13:00',
    endsAt: '15:00',
    place: 'Ruang Rapat Kantor Kecamatan Legok',
    agenda: ['Perkembangan wilayah', 'Percepatan penurunan stunting'],
    invited: [LEGOK.camat, LEGOK.koramil, LEGOK.polsek, LEGOK.kasiPm, LEGOK.puskesmasLegok, LEGOK.pkk],
    ahead: null,
  },
  loktri: {
    number: 3,
    forum: { kind: 'loktri', convener: LEGOK.camat },
    startsAt: '09:00',
    endsAt: '12:00',
    place: 'Aula Kantor Kecamatan Legok',
    agenda: ['Capaian triwulan', 'Peran tiap sektor', 'Rencana triwulan berikutnya'],
    invited: everybody,
    ahead: 8,
  },
  ngopi: {
    number: 4,
    forum: { kind: 'ngopi', convener: LEGOK.camat },
    startsAt: '14:00',
    endsAt: '15:45',
    place: 'Pendopo Kecamatan Legok',
    agenda: [],
    invited: [LEGOK.camat, LEGOK.sicer, LEGOK.pkk, LEGOK.koramil, LEGOK.polsek],
    ahead: null,
  },
  rembuk: {
    number: 5,
    forum: { kind: 'rembuk-stunting', convener: LEGOK.camat },
    startsAt: '09:00',
    endsAt: '15:00',
    place: 'Aula Kantor Kecamatan Legok',
    agenda: ['Analisis situasi', 'Pembagian tanggung jawab tiap sektor', 'Penandatanganan berita acara'],
    invited: everybody,
    ahead: 14,
  },
} as const satisfies Record<string, Custom>;

/** The meeting of a forum on a day; its id holds both. */
const idOf = (day: Day, number: number): string => legok(Number(day.replaceAll('-', '')) * 10 + number);

const of =
  (custom: Custom) =>
  (day: Day, lines: readonly Line[] = [], unusual: Unusual = {}): Meeting => ({
    id: idOf(day, custom.number),
    day,
    custom,
    lines,
    unusual,
  });

export const lokmin = of(FORUMS.lokmin);
export const forkopimcam = of(FORUMS.forkopimcam);
export const loktri = of(FORUMS.loktri);
export const rembuk = of(FORUMS.rembuk);
/** Informal: without agenda and minutes. */
export const ngopi = (day: Day, unusual: Unusual = {}): Meeting => of(FORUMS.ngopi)(day, [], unusual);

const invitedTo = ({ custom, unusual: { also = [] } }: Meeting): readonly string[] => [
  ...custom.invited,
  ...also,
];

/** Who was there, as told on the day. */
export const attendanceAt = (meeting: Meeting): readonly Attendance[] => {
  const { represented = [], absent = [], late } = meeting.unusual;
  return invitedTo(meeting).map((stakeholderId) => ({
    stakeholderId,
    presence: absent.includes(stakeholderId)
      ? 'absent'
      : represented.includes(stakeholderId)
        ? 'represented'
        : 'present',
    ...(late?.[0] === stakeholderId && { arrivedAt: late[1] }),
  }));
};

/** The minutes as recorded, each line with the id of its place in them. */
export const itemsOf = ({ id, lines }: Meeting): readonly MinutesItem[] =>
  lines.map(({ done: _done, dropped: _dropped, ...line }, index) => ({ itemId: itemId(id, index), ...line }));

const itemId = (meetingId: string, index: number): string =>
  legok(Number(meetingId.slice(-12)) * 100 + index + 1);

/** From the invitation to the last closed follow-up. */
export function stepsOf(meeting: Meeting): readonly Step[] {
  const { id, day, custom, lines, unusual } = meeting;
  const { forum, startsAt, endsAt, place, ahead } = custom;
  const agenda = unusual.agenda ?? custom.agenda;
  const told = { forum, startsAt, endsAt, place, agenda, provenance: illustrated() };
  const held = { attendance: attendanceAt(meeting), guests: unusual.guests ?? 0 };
  const name = `${forum.kind} ${day}`;
  const { recordedOn = day } = unusual;
  const at = wib(recordedOn, recordedOn === day ? endsAt : '09:15');
  const minuted = workday(recordedOn, 1);
  const steps: Step[] = [];
  if (ahead === null)
    steps.push(post(at, WHO.notulis, inLegok('dialogues'), { id, occurredOn: day, ...told, ...held }, name));
  else {
    const sent = wib(addDays(day, -ahead), '10:00');
    const asked = { id, scheduledFor: day, ...told, invited: invitedTo(meeting) };
    steps.push(post(sent, WHO.notulis, inLegok('dialogues'), asked, `undangan ${name}`));
    const { forum: _scheduled, ...rest } = told;
    steps.push(
      post(at, WHO.notulis, `/dialogues/${id}/holding`, { occurredOn: day, ...rest, ...held }, name),
    );
  }
  if (lines.length === 0) return steps;
  steps.push(
    post(
      wib(minuted, '09:30'),
      WHO.notulis,
      `/dialogues/${id}/minutes`,
      { items: itemsOf(meeting) },
      `notulen ${name}`,
    ),
  );
  const approved = wib(workday(minuted, 2), '14:00');
  steps.push(post(approved, WHO.camat, `/dialogues/${id}/approval`, {}, `notulen ${name} disetujui`));
  return [...steps, ...closings(meeting)];
}

const closings = ({ id, lines, custom, day: held }: Meeting): readonly Step[] =>
  lines.flatMap(({ done, dropped }, index) => {
    const day = done ?? dropped;
    if (day === undefined) return [];
    return post(
      wib(day, '15:30'),
      WHO.notulis,
      `/dialogues/${id}/follow-ups/${itemId(id, index)}/closing`,
      { occurredOn: day, closing: done === undefined ? 'dropped' : 'done' },
      `tindak lanjut ${custom.forum.kind} ${held} ditutup`,
    );
  });
