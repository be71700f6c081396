import type { Position } from '#event-sourcing/event.js';
import type { Box } from '../box.js';
import { daysBetween, lastDay, type Day } from '../occurred-on.js';
import { dayIn, type RegionCode } from '../region.js';
import { conceptOf, type TimelineEntry, type TimelineRow } from './timeline.view.js';

export interface TimelineFilter {
  readonly phase?: Box;
  readonly concept?: string;
  readonly stakeholder?: string;
  readonly actor?: string;
  /** Bounds of the chosen order's day, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly positions?: ReadonlySet<Position>;
  /** Only what corrects or takes back, and what was corrected or taken back. */
  readonly corrections?: boolean;
}

export type TimelineOrder = 'occurred' | 'recorded';

export interface TimelineItem extends TimelineEntry {
  /** The event's position. */
  readonly id: Position;
  readonly stream: string;
  readonly concept: string;
  readonly phase: Box | null;
  readonly recordId: string;
  /** Recorded on a later day than it happened, by so many days; 0 when on the same day. */
  readonly daysLate: number;
  readonly backdated: boolean;
}

const dayOfOrder = (item: TimelineItem, order: TimelineOrder, region: RegionCode): Day =>
  order === 'recorded' ? dayIn(region, item.recordedAt) : lastDay(item.occurredOn);

/** All events of a collaboration that pass the filter, oldest first in the chosen order, one item each. */
export function timeline(
  rows: readonly TimelineRow[],
  filter: TimelineFilter,
  order: TimelineOrder,
  region: RegionCode,
): readonly TimelineItem[] {
  const dated = rows
    .flatMap(({ stream, entries }) => entries.map((entry) => itemOf(stream, entry, region)))
    .filter((item) => passes(item, filter))
    .map((item) => ({ item, day: dayOfOrder(item, order, region) }))
    .filter(({ day }) => (filter.from ?? day) <= day && day <= (filter.to ?? day));
  const before = (a: (typeof dated)[number], b: (typeof dated)[number]): boolean =>
    order === 'occurred' && a.day !== b.day ? a.day < b.day : a.item.position < b.item.position;
  return dated.sort((a, b) => (before(a, b) ? -1 : 1)).map(({ item }) => item);
}

function itemOf(stream: string, entry: TimelineEntry, region: RegionCode): TimelineItem {
  const { concept, box, recordId } = conceptOf(stream);
  const daysLate = Math.max(0, daysBetween(lastDay(entry.occurredOn), dayIn(region, entry.recordedAt)));
  const about = { stream, concept, phase: box, recordId, daysLate, backdated: daysLate > 0 };
  return { id: entry.position, ...about, ...entry };
}

const isTouched = ({ corrects, correctedBy, retracts, retractedBy }: TimelineEntry): boolean =>
  corrects !== null || correctedBy !== null || retracts.length > 0 || retractedBy !== null;

const passes = (item: TimelineItem, filter: TimelineFilter): boolean =>
  (filter.phase ?? item.phase) === item.phase &&
  (filter.concept ?? item.concept) === item.concept &&
  (filter.actor ?? item.actor) === item.actor &&
  (filter.stakeholder === undefined || item.stakeholders.includes(filter.stakeholder)) &&
  isNamed(item, filter);

/** Whether it is one of the facts asked for by their positions, and touched where only such are asked for. */
const isNamed = (item: TimelineItem, { positions, corrections = false }: TimelineFilter): boolean =>
  (positions?.has(item.position) ?? true) && (!corrections || isTouched(item));
