import type { Position } from '#event-sourcing/event.js';
import type { Stakeholder } from '../collaboration/collaboration.view.js';
import type { DialogueRow } from '../dialogue/dialogue.view.js';
import { addDays, type Day } from '../occurred-on.js';
import { SECTORS, type Sector } from '../sector.js';
import { cadenceKept, cadencesKept, meetingsByForum, type CadenceKept } from './cadence.js';
import type { PhaseRows } from './case-rows.js';
import { positions, ratio, trailing, type Figure, type Ratio, type Seen } from './evidence.js';
import { attendanceOf, attendancePositions, heldMeetings, minutesOf } from './meetings.js';
import { FALL_DAYS, type Measured } from './state.js';
import { standsTaken, voices, type Stands } from './voice.js';

export interface DialogueIndicators {
  readonly cadences: readonly CadenceKept[];
  /** (present + represented) / (invited or there), over the meetings of the trailing 365 days. */
  readonly attendance: Ratio;
  readonly presenceBySector: readonly (Ratio & { readonly sector: Sector })[];
  /** How many of the latest meetings in a row had no non-state voice; null when no meeting tells. */
  readonly meetingsWithoutNonStateVoice: Figure;
}

type Meetings = readonly Seen<DialogueRow>[];

/** Face-to-face dialogue: the evidence is each held meeting, the headline is cadence kept. */
export function dialoguePhase(
  { collaboration, dialogues, understandingSessions }: PhaseRows,
  on: Day,
): Measured<DialogueIndicators> {
  const meetings = heldMeetings(dialogues, on);
  const forums = meetingsByForum(meetings);
  const cadences = cadencesKept(collaboration.cadences, forums, on);
  const headline = cadenceKept(cadences);
  const before = cadenceKept(cadencesKept(collaboration.cadences, forums, addDays(on, -FALL_DAYS))).value;
  const from = trailing(on, 365);
  const { all, bySector } = presence(
    meetings.filter((meeting) => meeting.on >= from),
    collaboration.stakeholders,
  );
  const stands = standsTaken(understandingSessions, on);
  return {
    evidence: meetings,
    headline,
    before,
    level: headline.value,
    complete: true,
    indicators: {
      cadences,
      attendance: all,
      presenceBySector: bySector,
      meetingsWithoutNonStateVoice: withoutNonStateVoice(meetings, collaboration.stakeholders, stands),
    },
  };
}

/** A stakeholder's row in the tally, before it is a ratio. */
interface Tally {
  came: number;
  expected: number;
  readonly evidence: Position[];
}

const none = (): Tally => ({ came: 0, expected: 0, evidence: [] });
const total = ({ came, expected, evidence }: Tally): Ratio => ratio(came, expected, evidence);

function presence(
  meetings: Meetings,
  stakeholders: readonly Stakeholder[],
): { readonly all: Ratio; readonly bySector: DialogueIndicators['presenceBySector'] } {
  const sectorOf = new Map(stakeholders.map(({ id, sector }) => [id, sector]));
  const all = none();
  const sectors = new Map<Sector, Tally>();
  for (const { row } of meetings) {
    const came = new Set<string>();
    for (const { stakeholderId, presence } of attendanceOf(row))
      if (presence !== 'absent') came.add(stakeholderId);
    const expected = new Set([...row.invited, ...came]);
    const evidence = attendancePositions(row);
    all.came += came.size;
    all.expected += expected.size;
    all.evidence.push(...evidence);
    for (const id of expected) {
      const sector = sectorOf.get(id);
      if (!sector) continue;
      const tally = sectors.get(sector) ?? none();
      sectors.set(sector, tally);
      tally.expected++;
      if (came.has(id)) tally.came++;
      tally.evidence.push(...evidence);
    }
  }
  const bySector = SECTORS.flatMap((sector) => {
    const tally = sectors.get(sector);
    return tally ? [{ sector, ...total(tally) }] : [];
  });
  return { all: total(all), bySector };
}

/** Counts back from the latest meeting to the last non-state voice; meetings that do not tell are passed over. */
function withoutNonStateVoice(
  meetings: Meetings,
  stakeholders: readonly Stakeholder[],
  stands: Stands,
): Figure {
  const nonState = stakeholders.filter(({ state }) => !state).map(({ id }) => id);
  const evidence: Position[] = [];
  let value: number | null = null;
  for (const { row, position } of meetings.toReversed()) {
    const heard = voices(row, stands);
    const theirs = nonState.map((id) => heard.get(id));
    if (theirs.includes('spoke')) return { value: value ?? 0, evidence: positions(evidence) };
    if (theirs.includes('unknown')) continue;
    value = (value ?? 0) + 1;
    evidence.push(position);
    const minutes = minutesOf(row);
    if (minutes) evidence.push(minutes.position);
  }
  return { value, evidence: positions(evidence) };
}
