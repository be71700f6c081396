import type { DomainEvent } from '#event-sourcing/event.js';
import type { Phase } from '../box.js';
import type { Forum } from '../collaboration/collaboration.events.js';
import type { Provenance } from '../record-row.js';

export const PRESENCES = ['present', 'represented', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Attendance {
  readonly stakeholderId: string;
  readonly presence: Presence;
  /** HH:MM in the region's time zone. */
  readonly arrivedAt?: string;
  readonly leftAt?: string;
}

export const ITEM_KINDS = ['information', 'decision', 'follow-up'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One line of the minutes. A follow-up (RTL) also says who and by when. */
export interface MinutesItem {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly text: string;
  /** The stakeholder that brought it. */
  readonly broughtBy?: string;
  /** What the recorder tagged it with; a hint for readers, never a rule. */
  readonly phase?: Phase;
  readonly owner?: string;
  readonly dueOn?: string;
}

export interface Meeting {
  readonly forum: Forum;
  /** HH:MM in the region's time zone. */
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly place?: string;
  readonly agenda: readonly string[];
}

export const CLOSINGS = ['done', 'dropped'] as const;
export type Closing = (typeof CLOSINGS)[number];

export type DialogueScheduled = DomainEvent<
  'DialogueScheduled',
  Meeting & { scheduledFor: string; invited: readonly string[]; provenance?: Provenance }
>;
export type DialogueHeld = DomainEvent<
  'DialogueHeld',
  Meeting & { attendance: readonly Attendance[]; guests: number; provenance?: Provenance }
>;
export type AttendanceCorrected = DomainEvent<
  'AttendanceCorrected',
  { attendance: readonly Attendance[]; guests: number; reason: string }
>;
export type MinutesRecorded = DomainEvent<'MinutesRecorded', { items: readonly MinutesItem[] }>;
export type MinutesApproved = DomainEvent<'MinutesApproved', { note?: string }>;
export type MinutesAmended = DomainEvent<'MinutesAmended', { items: readonly MinutesItem[]; reason: string }>;
export type FollowUpClosed = DomainEvent<
  'FollowUpClosed',
  { itemId: string; closing: Closing; note?: string }
>;
export type DialogueCancelled = DomainEvent<'DialogueCancelled', { reason: string }>;
export type DialogueRetracted = DomainEvent<'DialogueRetracted', { reason: string }>;

export type DialogueEvent =
  | DialogueScheduled
  | DialogueHeld
  | AttendanceCorrected
  | MinutesRecorded
  | MinutesApproved
  | MinutesAmended
  | FollowUpClosed
  | DialogueCancelled
  | DialogueRetracted;
