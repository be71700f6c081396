import type { Forum } from '#collaboration/collaboration/collaboration.events.js';
import type { Attendance, Closing, MinutesItem, Presence } from '#collaboration/dialogue/dialogue.events.js';
import { lastDay, type Day } from '#collaboration/occurred-on.js';
import { nothingComposed, type Composing } from './composing.js';
import { attendanceNow, type Meeting, type OpenFollowUp } from './meeting.js';

export interface RosterRow {
  readonly stakeholderId: string;
  readonly presence: Presence | null;
  /** Empty where it is not known. */
  readonly arrivedAt: string;
  readonly leftAt: string;
}

/** A meeting while it is written down. Its ids are chosen at the start, so that sending it twice records it once. */
export interface RecordDraft {
  readonly id: string;
  readonly occurredOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** A point a line. */
  readonly agenda: string;
  readonly roster: readonly RosterRow[];
  readonly guests: number;
  /** What becomes of follow-ups that were carried over, by their item; what is not here goes on. */
  readonly carried: Readonly<Record<string, Closing | 'goes-on'>>;
  readonly lines: readonly MinutesItem[];
  readonly composing: Composing;
  readonly approve: boolean;
  /** Whether it was on its way once: the server may hold it already. */
  readonly sent: boolean;
}

/** What a recording begins with. */
export interface Beginning {
  readonly today: Day;
  /** HH:MM. */
  readonly now: string;
  /** The meeting that it continues, or the one that was scheduled. */
  readonly from: Meeting | null;
  readonly scheduled: boolean;
  /** Those in the roster now. */
  readonly parties: readonly string[];
}

export const unmarked = (stakeholderId: string): RosterRow => ({
  stakeholderId,
  presence: null,
  arrivedAt: '',
  leftAt: '',
});

/** Those invited to the meeting or at it, as far as they are still in the roster; all of it where there was none. */
function expected({ from, parties }: Beginning): readonly string[] {
  if (!from) return parties;
  const there = (attendanceNow(from)?.attendance ?? []).map(({ stakeholderId }) => stakeholderId);
  return [...new Set([...there, ...from.invited])].filter((id) => parties.includes(id));
}

/** When it was: as was scheduled, unless that is still to come. */
const dayOf = ({ today, from, scheduled }: Beginning): string =>
  scheduled && from && from.date < today ? from.date : today;

export function begin(beginning: Beginning): RecordDraft {
  const { now, from, scheduled } = beginning;
  const planned = scheduled ? from : null;
  return {
    id: planned?.id ?? crypto.randomUUID(),
    occurredOn: dayOf(beginning),
    startsAt: planned?.startsAt ?? now,
    endsAt: '',
    place: from?.place ?? '',
    agenda: (from?.agenda ?? []).join('\n'),
    roster: expected(beginning).map(unmarked),
    guests: 0,
    carried: {},
    lines: [],
    composing: nothingComposed,
    approve: false,
    sent: false,
  };
}

/** Follow-ups of meetings up to that one's day. */
export const carriedTo = (followUps: readonly OpenFollowUp[], day: string): readonly OpenFollowUp[] =>
  followUps.filter(({ heldOn }) => day === '' || lastDay(heldOn) <= lastDay(day));

export const isIncomplete = ({ kind, owner, dueOn }: MinutesItem): boolean =>
  kind === 'follow-up' && (owner === undefined || dueOn === undefined);

const filled = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> =>
  text.trim() === '' ? {} : ({ [name]: text.trim().normalize('NFC') } as Partial<Record<Name, string>>);

const attendanceOf = (roster: readonly RosterRow[]): Attendance[] =>
  roster.flatMap(({ stakeholderId, presence, arrivedAt, leftAt }) =>
    presence === null
      ? []
      : [{ stakeholderId, presence, ...filled('arrivedAt', arrivedAt), ...filled('leftAt', leftAt) }],
  );

const AT = '/api/v1/dialogues/{dialogueId}';

/** One request of those that record a meeting. */
export interface Step {
  readonly what: 'meeting' | 'minutes' | 'closing' | 'approval';
  readonly path: string;
  readonly places: Readonly<Record<string, string>>;
  readonly body: object;
}

export interface About {
  readonly collaborationId: string;
  readonly forum: Forum;
  readonly scheduled: boolean;
  readonly followUps: readonly OpenFollowUp[];
}

function meetingStep(draft: RecordDraft, { collaborationId, forum, scheduled }: About): Step {
  const informal = forum.kind === 'ngopi';
  const body = {
    occurredOn: draft.occurredOn,
    ...filled('startsAt', draft.startsAt),
    ...filled('endsAt', draft.endsAt),
    ...filled('place', draft.place),
    agenda: informal ? [] : draft.agenda.split('\n').flatMap((point) => filled('point', point).point ?? []),
    attendance: attendanceOf(draft.roster),
    guests: draft.guests,
  };
  return scheduled
    ? { what: 'meeting', path: `${AT}/holding`, places: { dialogueId: draft.id }, body }
    : {
        what: 'meeting',
        path: '/api/v1/collaborations/{collaborationId}/dialogues',
        places: { collaborationId },
        body: { id: draft.id, forum, ...body },
      };
}

/** Everything that recording it asks of the server, in order; all of it may be sent again. */
export function stepsOf(draft: RecordDraft, about: About): readonly Step[] {
  const places = { dialogueId: draft.id };
  const closings = carriedTo(about.followUps, draft.occurredOn).flatMap(({ dialogueId, itemId }): Step[] => {
    const closing = draft.carried[itemId] ?? 'goes-on';
    if (closing === 'goes-on') return [];
    const body = { closing, occurredOn: draft.occurredOn };
    return [
      { what: 'closing', path: `${AT}/follow-ups/{itemId}/closing`, places: { dialogueId, itemId }, body },
    ];
  });
  const minuted = draft.lines.length > 0;
  return [
    meetingStep(draft, about),
    ...(minuted
      ? [{ what: 'minutes', path: `${AT}/minutes`, places, body: { items: draft.lines } } as const]
      : []),
    ...closings,
    ...(minuted && draft.approve
      ? [{ what: 'approval', path: `${AT}/approval`, places, body: {} } as const]
      : []),
  ];
}

/** In place of a meeting that arrived before and was changed since: who was there, said anew. */
export const correctionOf = (draft: RecordDraft, reason: string): Step => ({
  what: 'meeting',
  path: `${AT}/attendance`,
  places: { dialogueId: draft.id },
  body: { attendance: attendanceOf(draft.roster), guests: draft.guests, reason },
});
