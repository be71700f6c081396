import type { Forum } from '../collaboration/collaboration.events.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { addDays, daysBetween, type Day } from '../occurred-on.js';
import { meetingsByForum, periodsOf } from '../phase/cadence.js';
import type { CaseRows } from '../phase/case-rows.js';
import { isSeen, positions, type Seen } from '../phase/evidence.js';
import { heldMeetings, minutesOf, overdueFollowUps } from '../phase/meetings.js';
import { silentOrAbsent, standsTaken } from '../phase/voice.js';
import { SECTORS } from '../sector.js';
import { LIMITS, type Alert } from './alert.js';

type Meetings = readonly Seen<DialogueRow>[];

const nameOf = ({ kind, name }: Forum): string => name ?? kind;

const meetingPositions = (meetings: Meetings): Alert['evidence'] =>
  positions(meetings.flatMap(({ row, position }) => [position, minutesOf(row)?.position ?? position]));

/** (1) A sector silent or absent in three meetings of a forum in a row: empower it. */
function silentSectors(rows: CaseRows, meetings: Meetings, on: Day): readonly Alert[] {
  const stands = standsTaken(rows.understandingSessions, on);
  const { stakeholders } = rows.collaboration;
  const sectors = SECTORS.map((sector) => ({
    sector,
    members: stakeholders.filter((one) => one.sector === sector && !isSeen(one.left, on)).map(({ id }) => id),
  })).filter(({ members }) => members.length > 0);
  const found: Alert[] = [];
  for (const ofForum of meetingsByForum(meetings).values())
    for (const { sector, members } of sectors) {
      const expected = ofForum.filter(({ row }) => members.some((id) => row.invited.includes(id)));
      const heard = expected.findLastIndex(({ row }) => !silentOrAbsent(row, members, stands));
      const run = expected.slice(heard + 1);
      const third = run[LIMITS.meetings - 1];
      const last = run.at(-1);
      if (!third || !last) continue;
      const about = { sector, stakeholders: members, forum: nameOf(last.row.forum), count: run.length };
      found.push({
        rule: 'silent-sector',
        severity: 'medium',
        since: third.on,
        evidence: meetingPositions(run),
        about,
      });
    }
  return found;
}

/** (7) A planned cadence missed twice in a row. */
function missedCadences({ collaboration }: CaseRows, meetings: Meetings, on: Day): readonly Alert[] {
  const forums = meetingsByForum(meetings);
  return collaboration.cadences.flatMap((cadence) => {
    if (isSeen(cadence.ended, on) || !isSeen(cadence.planned, on)) return [];
    const periods = periodsOf(cadence, forums, on);
    const kept = periods.findLastIndex((period) => period.meetings.length > 0);
    const missed = periods.slice(kept + 1);
    const second = missed[LIMITS.missedPeriods - 1];
    if (!second) return [];
    return {
      rule: 'cadence-missed' as const,
      severity: 'high' as const,
      since: addDays(second.to, 1),
      evidence: positions([cadence.planned.position, ...(periods[kept]?.meetings ?? [])]),
      about: { forum: nameOf(cadence.forum), count: missed.length, stakeholders: [cadence.forum.convener] },
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
      evidence: meetingPositions(late),
      about: {
        count: late.length,
        days: daysBetween(oldest.on, on),
        records: late.map(({ row }) => row.id),
      },
    },
  ];
}

/** (11, first half) Follow-ups past their day. */
function lateFollowUps({ dialogues }: CaseRows, on: Day): readonly Alert[] {
  const late = overdueFollowUps(dialogues, on);
  const [oldest] = late;
  if (!oldest) return [];
  return [
    {
      rule: 'overdue-follow-ups',
      severity: 'high',
      since: addDays(on, 1 - oldest.days),
      evidence: positions(late.flatMap(({ evidence }) => evidence)),
      about: {
        count: late.length,
        days: oldest.days,
        stakeholders: [...new Set(late.flatMap(({ item }) => item.owner ?? []))],
        records: [...new Set(late.map(({ dialogueId }) => dialogueId))],
      },
    },
  ];
}

/** (9) Starting conditions not assessed before the first forum, and not since. */
function unassessedStart(
  { startingConditions, dialogues }: CaseRows,
  meetings: Meetings,
  on: Day,
): readonly Alert[] {
  if (startingConditions?.assessments.some((assessment) => isSeen(assessment, on))) return [];
  const planned = dialogues.filter(
    ({ recorded, cancelled, retracted }) => isSeen(recorded, on) && !cancelled && !retracted,
  );
  const [first] = meetings;
  const since = first?.on ?? planned.map(({ recorded }) => recorded.occurredOn).sort()[0];
  if (since === undefined) return [];
  return [
    {
      rule: 'starting-conditions-unassessed',
      severity: 'low',
      since,
      evidence: positions(first ? [first.position] : planned.map(({ recorded }) => recorded.position)),
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
    ...unassessedStart(rows, meetings, on),
    ...unapprovedMinutes(meetings, on),
    ...lateFollowUps(rows, on),
  ];
}
