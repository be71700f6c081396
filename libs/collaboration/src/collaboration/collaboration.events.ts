import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';
import type { Sector } from '../sector.js';

export const FORUM_KINDS = ['rembuk-stunting', 'forkopimcam', 'lokmin', 'loktri', 'ngopi', 'other'] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** A forum has a kind and a convener: *lokmin* names two forums in practice. Only `other` has a name. */
export interface Forum {
  readonly kind: ForumKind;
  readonly name?: string;
  /** The stakeholder that convenes it. */
  readonly convener: string;
}

export const ROLES = ['facilitator', 'leading-sector', 'supporting-sector', 'partner', 'community'] as const;
export type StakeholderRole = (typeof ROLES)[number];

export const PERIODS = ['week', 'month', 'quarter'] as const;
export type CadencePeriod = (typeof PERIODS)[number];

export interface CatchmentVillage {
  readonly code: string;
  readonly from: string;
  readonly to?: string;
}

/** Windows in days, thresholds as ratios: *aturan Rembuk*, our operational rules. */
export interface PhaseRules {
  readonly windows: {
    readonly dialogue: number;
    readonly trust: number;
    readonly commitment: number;
    readonly understanding: number;
    readonly outcome: number;
  };
  /** The headline from which a phase is established; `outcome` counts small wins. */
  readonly thresholds: {
    readonly dialogue: number;
    readonly trust: number;
    readonly commitment: number;
    readonly understanding: number;
    readonly outcome: number;
  };
  /** Pieces of evidence without which nothing is established. */
  readonly leastEvidence: number;
  /** The fall of a ratio in 90 days that makes a phase weakening. */
  readonly fall: number;
}

export type CollaborationOpened = DomainEvent<
  'CollaborationOpened',
  { name: string; issue: string; region: string; provenance?: Provenance }
>;
export type StakeholderJoined = DomainEvent<
  'StakeholderJoined',
  {
    stakeholderId: string;
    name: string;
    sector: Sector;
    /** Whether it belongs to the state, as declared. */
    state: boolean;
    role: StakeholderRole;
    provenance?: Provenance;
  }
>;
export type StakeholderRoleChanged = DomainEvent<
  'StakeholderRoleChanged',
  { stakeholderId: string; role: StakeholderRole }
>;
export type StakeholderLeft = DomainEvent<'StakeholderLeft', { stakeholderId: string; reason: string }>;
export type CadencePlanned = DomainEvent<
  'CadencePlanned',
  { cadenceId: string; forum: Forum; every: CadencePeriod; provenance?: Provenance }
>;
export type CadenceEnded = DomainEvent<'CadenceEnded', { cadenceId: string; reason: string }>;
/** A puskesmas' catchment is no region code. Declared again, it replaces what stood. */
export type CatchmentDeclared = DomainEvent<
  'CatchmentDeclared',
  { catchmentId: string; name: string; villages: readonly CatchmentVillage[]; provenance?: Provenance }
>;
export type PhaseRulesSet = DomainEvent<'PhaseRulesSet', { rules: PhaseRules; reason: string }>;
export type CollaborationClosed = DomainEvent<'CollaborationClosed', { reason: string }>;

export type CollaborationEvent =
  | CollaborationOpened
  | StakeholderJoined
  | StakeholderRoleChanged
  | StakeholderLeft
  | CadencePlanned
  | CadenceEnded
  | CatchmentDeclared
  | PhaseRulesSet
  | CollaborationClosed;
