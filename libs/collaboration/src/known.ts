import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import type { CollaborationRow } from './collaboration/collaboration.view.js';
import { firstDay, isOccurredOn, lastDay, type Day } from './occurred-on.js';

/** What the rules of most records may know of the world around them. */
export interface Known {
  /** Today in the collaboration's region. */
  readonly today: Day;
  readonly collaboration: CollaborationRow;
}

/** The future is refused; a coarse date is past as soon as it has begun. */
export function requirePast(on: OccurredOn, today: Day, field: string): void {
  if (!isOccurredOn(on)) throw malformed('date-invalid', `${on} is no day, month or year`, field);
  if (firstDay(on) > today) throw ruleBroken('date-in-the-future', `${on} has not come yet`, field);
}

/** The record's day is past and its collaboration still open: what every new record needs. */
export function requireRecordable(
  on: OccurredOn,
  { today, collaboration }: Known,
  field = 'occurredOn',
): void {
  requirePast(on, today, field);
  if (collaboration.closed) throw ruleBroken('collaboration-closed', 'This collaboration is closed');
}

/** Every stakeholder named is in the roster, and had not left before that day. */
export function requireStakeholders(
  ids: readonly string[],
  on: OccurredOn,
  { collaboration }: Known,
  field: string,
): void {
  for (const id of ids) {
    const stakeholder = collaboration.stakeholders.find((one) => one.id === id);
    if (!stakeholder) throw ruleBroken('stakeholder-unknown', `${id} is not in the roster`, field);
    if (stakeholder.left && lastDay(stakeholder.left.occurredOn) < firstDay(on))
      throw ruleBroken('stakeholder-left', `${stakeholder.name} had left by ${on}`, field);
  }
}

/** Nothing lies before what it builds on. */
export function requireNotBefore(on: OccurredOn, since: OccurredOn, code: `date-before-${string}`): void {
  if (lastDay(on) < firstDay(since)) throw ruleBroken(code, `That was only on ${since}`, 'occurredOn');
}
