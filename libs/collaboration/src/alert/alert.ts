import type { Position } from '#event-sourcing/event.js';
import type { Day } from '../occurred-on.js';
import type { Sector } from '../sector.js';

export const ALERT_RULES = [
  'silent-sector',
  'no-interdependence',
  'repair-trust-first',
  'honest-broker',
  'organic-leader',
  'trust-falling',
  'unsigned-members',
  'cadence-missed',
  'no-small-win',
  'starting-conditions-unassessed',
  'minutes-unapproved',
  'overdue-follow-ups',
  'overdue-clauses',
  'prevalence-stale',
] as const;
export type AlertRule = (typeof ALERT_RULES)[number];

/** `high` needs an act now, `medium` soon, `low` is good to know. */
export type Severity = 'high' | 'medium' | 'low';

/** What the alert's sentence speaks of; each rule fills what it needs. */
export interface AlertAbout {
  /** Ids of the stakeholders to turn to. */
  readonly stakeholders?: readonly string[];
  readonly sector?: Sector;
  /** The name of a forum, or its kind where it has none. */
  readonly forum?: string;
  /** The stakeholder that convenes the forum: *lokmin* names two forums. */
  readonly convener?: string;
  readonly count?: number;
  readonly days?: number;
  readonly period?: string;
  /** Ids of what to act on: cadence, dialogues or commitments. */
  readonly records?: readonly string[];
}

/** A contingency of Ansell and Gash as a rule that has come true, with the facts behind it. */
export interface Alert {
  readonly rule: AlertRule;
  readonly severity: Severity;
  /** The day that what it tells of began, as far as the facts that stand now tell; never after the day asked about. */
  readonly since: Day;
  readonly evidence: readonly Position[];
  readonly about: AlertAbout;
}

/** *Aturan Rembuk*: the limits of the alerts. */
export const LIMITS = {
  /** Meetings in a row: of a forum for a silent sector, of any for falling trust. */
  meetings: 3,
  /** A balance of trust below this is low. */
  lowTrust: 0.1,
  /** Presence of sectors that differs by no more than this is balanced. */
  balancedPresence: 0.3,
  /** Periods of a cadence in a row without a meeting. */
  missedPeriods: 2,
  /** Whole days; an alert comes on the day after. */
  smallWinDays: 180,
  approvalDays: 14,
  prevalenceDays: 60,
} as const;
