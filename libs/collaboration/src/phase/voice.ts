import type { DialogueRow } from '../dialogue/dialogue.view.js';
import type { Day } from '../occurred-on.js';
import type { UnderstandingSessionRow } from '../shared-understanding/shared-understanding.view.js';
import { isSeen } from './evidence.js';
import { attendanceOf, minutesOf } from './meetings.js';

/**
 * What was heard of a stakeholder in a meeting. `spoke`: brought an item, or agreed or disagreed with a
 * statement; `silent`: there or represented, and did not; `unknown`: there, and no minutes tell.
 */
export type Voice = 'spoke' | 'silent' | 'absent' | 'unknown';

/** Who took a stand in the understanding sessions of a meeting, by its id. */
export type Stands = ReadonlyMap<string, ReadonlySet<string>>;

export function standsTaken(sessions: readonly UnderstandingSessionRow[], on: Day): Stands {
  const stands = new Map<string, Set<string>>();
  for (const { dialogueId, statements, recorded, retracted } of sessions) {
    if (dialogueId === null || retracted || !isSeen(recorded, on)) continue;
    const there = stands.get(dialogueId) ?? new Set();
    stands.set(dialogueId, there);
    for (const { agree, disagree } of statements) for (const id of [...agree, ...disagree]) there.add(id);
  }
  return stands;
}

/** The voice of everyone who was invited to a held meeting, came or spoke; others have no entry. */
export function voices(meeting: DialogueRow, stands: Stands): ReadonlyMap<string, Voice> {
  const minutes = minutesOf(meeting);
  const heard = new Map<string, Voice>();
  for (const id of meeting.invited) heard.set(id, 'absent');
  for (const { stakeholderId, presence } of attendanceOf(meeting))
    heard.set(stakeholderId, presence === 'absent' ? 'absent' : minutes ? 'silent' : 'unknown');
  for (const { broughtBy } of minutes?.items ?? [])
    if (broughtBy !== undefined) heard.set(broughtBy, 'spoke');
  for (const id of stands.get(meeting.id) ?? []) heard.set(id, 'spoke');
  return heard;
}

/** Whether some of these stakeholders were expected in a held meeting and all of them were silent or absent. */
export function silentOrAbsent(
  meeting: DialogueRow,
  stakeholders: readonly string[],
  stands: Stands,
): boolean {
  const heard = voices(meeting, stands);
  const theirs = stakeholders.flatMap((id) => heard.get(id) ?? []);
  return theirs.length > 0 && theirs.every((voice) => voice === 'silent' || voice === 'absent');
}
