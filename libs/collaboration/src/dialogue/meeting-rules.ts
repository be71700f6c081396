import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { requireForum } from '../forum.js';
import { requireStakeholders, type Known } from '../known.js';
import { firstDay, isDay } from '../occurred-on.js';
import type { Attendance, Meeting, MinutesItem } from './dialogue.events.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function requireTimes(
  [first, last]: readonly [string | undefined, string | undefined],
  [firstField, lastField]: readonly [string, string],
  code: string,
): void {
  if (first !== undefined && !TIME.test(first))
    throw malformed('time-invalid', `${first} is no time of day`, firstField);
  if (last !== undefined && !TIME.test(last))
    throw malformed('time-invalid', `${last} is no time of day`, lastField);
  if (first !== undefined && last !== undefined && last < first)
    throw ruleBroken(code, `${last} is before ${first}`, lastField);
}

/** A forum that may be, convened by one in the roster, over no earlier than it began. */
export function requireMeeting({ forum, startsAt, endsAt }: Meeting, on: OccurredOn, known: Known): void {
  requireForum(forum, on, known);
  requireTimes([startsAt, endsAt], ['startsAt', 'endsAt'], 'meeting-ends-before-it-starts');
}

/** Each of the roster, once. */
export function requireInvited(invited: readonly string[], on: OccurredOn, known: Known): void {
  requireStakeholders(invited, on, known, 'invited');
  if (new Set(invited).size < invited.length)
    throw ruleBroken('stakeholder-named-twice', 'Somebody is invited twice', 'invited');
}

/** Each of the roster, once, gone no earlier than come; two came or sent somebody, or there was no dialogue. */
export function requireAttendance(
  { attendance, guests }: { readonly attendance: readonly Attendance[]; readonly guests: number },
  on: OccurredOn,
  known: Known,
): void {
  const named = new Set<string>();
  for (const [index, { stakeholderId, arrivedAt, leftAt }] of attendance.entries()) {
    const field = `attendance.${index}`;
    requireStakeholders([stakeholderId], on, known, `${field}.stakeholderId`);
    if (named.has(stakeholderId))
      throw ruleBroken(
        'stakeholder-named-twice',
        `${stakeholderId} is listed twice`,
        `${field}.stakeholderId`,
      );
    named.add(stakeholderId);
    requireTimes([arrivedAt, leftAt], [`${field}.arrivedAt`, `${field}.leftAt`], 'attendance-left-too-early');
  }
  if (!Number.isInteger(guests) || guests < 0)
    throw malformed('guests-not-a-count', 'Guests are counted', 'guests');
  if (attendance.filter(({ presence }) => presence !== 'absent').length < 2)
    throw ruleBroken('dialogue-needs-two-parties', 'A dialogue takes two stakeholders', 'attendance');
}

function requireItem(item: MinutesItem, field: string, on: OccurredOn, known: Known): void {
  const { kind, broughtBy, owner, dueOn } = item;
  if (broughtBy !== undefined) requireStakeholders([broughtBy], on, known, `${field}.broughtBy`);
  if (kind !== 'follow-up') {
    if (owner !== undefined || dueOn !== undefined)
      throw ruleBroken('item-no-follow-up', 'Only a follow-up has an owner and a day', field);
    return;
  }
  if (owner === undefined || dueOn === undefined)
    throw ruleBroken('follow-up-incomplete', 'A follow-up says who and by when', field);
  requireStakeholders([owner], on, known, `${field}.owner`);
  if (isDay(dueOn) && dueOn < firstDay(on))
    throw ruleBroken('follow-up-due-before-meeting', `${dueOn} is before the meeting`, `${field}.dueOn`);
  if (!isDay(dueOn)) throw malformed('date-invalid', `${dueOn} is no day`, `${field}.dueOn`);
}

/** Items with ids of their own; follow-ups, and only they, say who and by when. */
export function requireItems(items: readonly MinutesItem[], on: OccurredOn, known: Known): void {
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const field = `items.${index}`;
    if (ids.has(item.itemId))
      throw ruleBroken('minutes-item-twice', `${item.itemId} is there twice`, `${field}.itemId`);
    ids.add(item.itemId);
    requireItem(item, field, on, known);
  }
}
