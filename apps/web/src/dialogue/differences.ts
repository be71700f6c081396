import { same } from '#collaboration/same.js';
import type { Attendance, AttendanceReading, MinutesItem, Presence } from './meeting.js';

/** A line that two readings tell otherwise; null on the side that lacks it. */
export interface ItemChange {
  readonly itemId: string;
  readonly before: MinutesItem | null;
  readonly after: MinutesItem | null;
}

/** The lines that a later reading of the minutes changed, dropped or added, in the order of the later one. */
export function itemChanges(
  before: readonly MinutesItem[],
  after: readonly MinutesItem[],
): readonly ItemChange[] {
  const old = new Map(before.map((item) => [item.itemId, item]));
  const kept = new Set(after.map(({ itemId }) => itemId));
  const gone = before.filter(({ itemId }) => !kept.has(itemId));
  return [
    ...after.flatMap((item): ItemChange[] => {
      const was = old.get(item.itemId) ?? null;
      return same(was, item) ? [] : [{ itemId: item.itemId, before: was, after: item }];
    }),
    ...gone.map((item) => ({ itemId: item.itemId, before: item, after: null })),
  ];
}

/** Two presences of one party; null where a list does not name it. */
export interface PresenceChange {
  readonly stakeholderId: string;
  readonly before: Presence | null;
  readonly after: Presence | null;
}

const presenceIn = (list: readonly Attendance[], id: string): Presence | null =>
  list.find(({ stakeholderId }) => stakeholderId === id)?.presence ?? null;

/** Whom a corrected list tells otherwise. */
export const presenceChanges = (
  { attendance: before }: Pick<AttendanceReading, 'attendance'>,
  { attendance: after }: Pick<AttendanceReading, 'attendance'>,
): readonly PresenceChange[] =>
  [...new Set([...before, ...after].map(({ stakeholderId }) => stakeholderId))]
    .map((id) => ({
      stakeholderId: id,
      before: presenceIn(before, id),
      after: presenceIn(after, id),
    }))
    .filter((change) => change.before !== change.after);

/** Each reading beside the one that it replaced, newest first. */
export const replaced = <Reading>(
  readings: readonly Reading[],
): readonly { readonly before: Reading; readonly after: Reading }[] =>
  readings
    .flatMap((after, index) => {
      const before = readings[index - 1];
      return before ? [{ before, after }] : [];
    })
    .reverse();
