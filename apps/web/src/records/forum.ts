import {
  FORUM_KINDS,
  type CadencePeriod,
  type Forum,
} from '#collaboration/collaboration/collaboration.events.js';
import { addDays, lastDay } from '#collaboration/occurred-on.js';
import { forumKey } from '#collaboration/phase/meetings.js';
import type { Say, Words } from '../words/words.js';
import type { forumWords } from './forum-words.js';

type ForumSay = Say<typeof forumWords extends Words<infer Key> ? Key : never>;

/** What a forum is called where its convener is plain. */
export const forumTitle = ({ kind, name }: Forum, t: ForumSay): string => name ?? t(kind);

/** What a forum is called among others: two lokmin have two conveners. */
export const forumName = (forum: Forum, nameOf: (stakeholderId: string) => string, t: ForumSay): string =>
  t('convenedBy', { forum: forumTitle(forum, t), convener: nameOf(forum.convener) });

/** A forum as an address holds it, `kind:convener` or `kind:convener:name`. */
export const forumAddress = ({ kind, convener, name }: Forum): string =>
  [kind, convener, ...(name === undefined ? [] : [name])].join(':');

export function forumAt(address: string): Forum | null {
  const [kindText = '', convener = '', ...name] = address.split(':');
  const kind = FORUM_KINDS.find((one) => one === kindText);
  if (kind === undefined || convener === '') return null;
  return name.length === 0 ? { kind, convener } : { kind, convener, name: name.join(':') };
}

interface HeldAt {
  readonly forum: Forum;
  readonly date: string;
  readonly held: unknown;
  readonly cancelled: unknown;
  readonly retracted: unknown;
}

/** Whether a meeting took place, as far as is known now. */
export const tookPlace = ({ held, cancelled, retracted }: Omit<HeldAt, 'forum' | 'date'>): boolean =>
  held !== null && cancelled === null && retracted === null;

export interface KnownForum<Meeting> {
  readonly forum: Forum;
  /** Its last meeting that took place. */
  readonly last: Meeting | null;
  /** From when on the next is to be expected; the last meeting's day where no cadence is planned. */
  readonly due: string;
}

interface Planned {
  readonly forum: Forum;
  readonly every: CadencePeriod;
  readonly planned: { readonly occurredOn: string };
  readonly ended: unknown;
}

const DAYS = { week: 7, month: 30, quarter: 91 } as const;
const SELDOM = 365;

/** Every forum that has met or is planned to, the one that is due first at the front. `meetings` come newest first. */
export function knownForums<Meeting extends HeldAt>(
  meetings: readonly Meeting[],
  cadences: readonly Planned[],
): readonly KnownForum<Meeting>[] {
  const forums = new Map<string, KnownForum<Meeting>>();
  const days = new Map(
    cadences.filter(({ ended }) => ended === null).map(({ forum, every }) => [forumKey(forum), DAYS[every]]),
  );
  for (const meeting of meetings.filter(tookPlace)) {
    const key = forumKey(meeting.forum);
    if (forums.has(key)) continue;
    const due = addDays(lastDay(meeting.date), days.get(key) ?? SELDOM);
    forums.set(key, { forum: meeting.forum, last: meeting, due });
  }
  for (const { forum, planned, ended } of cadences) {
    const key = forumKey(forum);
    if (ended === null && !forums.has(key))
      forums.set(key, { forum, last: null, due: lastDay(planned.occurredOn) });
  }
  return [...forums.values()].sort((one, other) => (one.due < other.due ? -1 : 1));
}
