import type { Forum } from '../collaboration/collaboration.events.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { addDays, daysBetween, lastDay, type Day } from '../occurred-on.js';
import { meetingsByForum, periodsOf } from '../phase/cadence.js';
import type { CaseRows } from '../phase/case-rows.js';
import { isSeen, positions, seen, type Seen } from '../phase/evidence.js';
import {
  attendancePositions,
  forumKey,
  heldMeetings,
  minutesOf,
  overdueFollowUps,
} from '../phase/meetings.js';
import { silentOrAbsent, standsTaken, voices } from '../phase/voice.js';
import { SECTORS } from '../sector.js';
import { LIMITS, type Alert, type AlertAbout } from './alert.js';
import { overdue } from './late.js';

type Meetings = readonly Seen<DialogueRow>[];

const aboutForum = ({ kind, name, convener }: Forum): AlertAbout => ({ forum: name ?? kind, convener });

const minutesPosition = ({ row }: Seen<DialogueRow>): Alert['evidence'] => {
  const minutes = minutesOf(row);
  return minutes ? [minutes.position] : [];
};

/**
 * (1) A sector silent or absent in three meetings of a forum in a row: empower it. Meetings at which none of
 * its present members was expected are passed over; one that does not tell whether it spoke ends the row.
 */
function silentSectors(
  { collaboration, understandingSessions }: CaseRows,
  meetings: Meetings,
  on: Day,
): readonly Alert[] {
  const stands = standsTaken(understandingSessions, on);
  const found: Alert[] = [];
  for (const sector of SECTORS) {
    const ofSector = collaboration.stakeholders.filter((one) => one.sector === sector);
    const ever = ofSector.map(({ id }) => id);
    const members = ofSector.filter(({ left }) => !isSeen(left, on)).map(({ id }) => id);
    const expectedOf = ({ row }: Seen<DialogueRow>): readonly string[] => {
      const heard = voices(row, stands);
      return members.filter((id) => heard.has(id));
    };
    for (const ofForum of meetingsByForum(meetings).values()) {
      const expected = ofForum.filter((meeting) => expectedOf(meeting).length > 0);
      const heard = expected.findLastIndex(({ row }) => !silentOrAbsent(row, ever, stands));
      const run = expected.slice(heard + 1);
      const third = run[LIMITS.meetings - 1];
      if (!third) continue;
      const facts = run.flatMap((meeting) => [
        ...attendancePositions(meeting.row),
        ...minutesPosition(meeting),
      ]);
      const stakeholders = [...new Set(run.flatMap(expectedOf))];
      found.push({
        rule: 'silent-sector',
        severity: 'medium',
        since: third.on,
        evidence: positions(facts),
        about: { sector, stakeholders, ...aboutForum(third.row.forum), count: run.length },
      });
    }
  }
  return found;
}

/** (7) A planned cadence missed twice in a row, until the forum meets again. */
function missedCadences({ collaboration }: CaseRows, meetings: Meetings, on: Day): readonly Alert[] {
  const forums = meetingsByForum(meetings);
  return collaboration.cadences.flatMap((cadence) => {
    const { id, forum, planned, ended } = cadence;
    if (isSeen(ended, on)) return [];
    const periods = periodsOf(cadence, forums, on, lastDay(planned.occurredOn));
    const kept = periods.findLastIndex((period) => period.meetings.length > 0);
    const missed = periods.slice(kept + 1);
    const second = missed[LIMITS.missedPeriods - 1];
    const last = missed.at(-1);
    const newest = forums.get(forumKey(forum))?.at(-1);
    if (!second || !last || (newest && newest.on > last.to)) return [];
    return {
      rule: 'cadence-missed' as const,
      severity: 'high' as const,
      since: second.to,
      evidence: positions([planned.position, ...(periods[kept]?.meetings ?? [])]),
      about: {
        ...aboutForum(forum),
        count: missed.length,
        stakeholders: [forum.convener],
        records: [id],
      },
    };
  });
}

/** (10) Minutes not approved 14 days after the meeting; NGOPI is asked for none. */
function unapprovedMinutes(meetings: Meetings, on: Day): readonly Alert[] {
  const late = meetings.filter(
    ({ row, on: held }) =>
      row.forum.kind !== 'ngopi' &&
      !isSeen(row.minutes?.approved ?? null, on) &&
      daysBetween(held, on) > LIMITS.approvalDays,
  );
  const [oldest] = late;
  if (!oldest) return [];
  return [
    {
      rule: 'minutes-unapproved',
      severity: 'medium',
      since: addDays(oldest.on, LIMITS.approvalDays + 1),
      evidence: positions(late.flatMap((meeting) => [meeting.position, ...minutesPosition(meeting)])),
      about: {
        count: late.length,
        days: daysBetween(oldest.on, on),
        records: late.map(({ row }) => row.id),
      },
    },
  ];
}

/** (11, first half) Follow-ups past their day. */
const lateFollowUps = (meetings: Meetings, on: Day): readonly Alert[] =>
  overdue(
    'overdue-follow-ups',
    meetings.flatMap(({ row, on: owedFrom }) =>
      overdueFollowUps([row], on).map(({ item: { owner }, days, evidence }) => ({
        days,
        owedFrom,
        owner,
        record: row.id,
        evidence,
      })),
    ),
    on,
  );

/** (9) Starting conditions not assessed before the first forum was called or held, and not since. */
function unassessedStart({ startingConditions, dialogues }: CaseRows, on: Day): readonly Alert[] {
  if (startingConditions?.assessments.some((assessment) => isSeen(assessment, on))) return [];
  const [first] = seen(dialogues, on, ({ recorded, cancelled }) => (isSeen(cancelled, on) ? null : recorded));
  if (!first) return [];
  return [
    {
      rule: 'starting-conditions-unassessed',
      severity: 'low',
      since: first.on,
      evidence: [first.position],
      about: {},
    },
  ];
}

/** Alerts about meetings and what came of them. */
export function dialogueAlerts(rows: CaseRows, on: Day): readonly Alert[] {
  const meetings = heldMeetings(rows.dialogues, on);
  return [
    ...silentSectors(rows, meetings, on),
    ...missedCadences(rows, meetings, on),
    ...unassessedStart(rows, on),
    ...unapprovedMinutes(meetings, on),
    ...lateFollowUps(meetings, on),
  ];
}
