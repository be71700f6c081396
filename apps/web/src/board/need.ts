import type { Answer } from '../api/read.js';

export type Line = Answer<'/api/v1/regions/{code}/board'>['items'][number];

/** Days after its period's end from which a figure is old: that of the alert about it (*aturan Rembuk*). */
const OLD = 60;

export const isStale = ({ newestPrevalence }: Line): boolean => (newestPrevalence?.ageDays ?? 0) > OLD;

export const overdueOf = ({ overdueClauses, overdueFollowUps }: Line): number =>
  overdueClauses.count + overdueFollowUps.count;

export const weakOf = ({ states }: Line): readonly (keyof Line['states'])[] =>
  (Object.keys(states) as (keyof Line['states'])[]).filter((phase) => states[phase] === 'weakening');

/** Whether somebody should ask: nothing was ever recorded, something is urgent, weakens, or is overdue. */
export const isWorthAsking = (line: Line): boolean =>
  line.lastDialogueOn === null || line.alerts.high > 0 || weakOf(line).length > 0 || isStale(line);

const weight = (line: Line): number =>
  line.alerts.high * 100 +
  weakOf(line).length * 10 +
  overdueOf(line) +
  line.unsigned.count +
  line.silentSectors.count;

/** The neediest first; no place in any order is a merit. */
export const byNeed = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
