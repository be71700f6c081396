import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

export const RULE_KINDS = ['law', 'decree', 'agreement', 'ground-rule'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const RULE_LEVELS = [
  'national',
  'province',
  'regency',
  'district',
  'village',
  'collaboration',
] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const DESIGN_ASPECTS = [
  'participatory-inclusiveness',
  'forum-exclusiveness',
  'clear-ground-rules',
  'process-transparency',
] as const;
export type DesignAspect = (typeof DESIGN_ASPECTS)[number];

export const DESIGN_LEVELS = ['low', 'medium', 'high'] as const;
export type DesignLevel = (typeof DESIGN_LEVELS)[number];

/** `members` are the stakeholders that a decree (SK) names. */
export type RuleAdopted = DomainEvent<
  'RuleAdopted',
  {
    ruleId: string;
    title: string;
    number?: string;
    kind: RuleKind;
    level: RuleLevel;
    members: readonly string[];
    provenance?: Provenance;
  }
>;
export type RuleRepealed = DomainEvent<'RuleRepealed', { ruleId: string; reason: string }>;
export type DesignAssessed = DomainEvent<
  'DesignAssessed',
  {
    assessmentId: string;
    aspect: DesignAspect;
    level: DesignLevel;
    finding: string;
    provenance?: Provenance;
  }
>;
export type InstitutionalDesignEvent = RuleAdopted | RuleRepealed | DesignAssessed;
