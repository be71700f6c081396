import type { DomainEvent } from '#event-sourcing/event.js';
import type { Provenance } from '../record-row.js';

/** SHA-256 in lower-case hexadecimal. */
export type Sha256 = string;

export interface Target {
  /** How many, such as 12. */
  readonly quantity: number;
  /** Of what, such as foster children. */
  readonly unit: string;
}

export interface Clause {
  readonly clauseId: string;
  readonly text: string;
  /** The stakeholder that owes it. */
  readonly owner: string;
  readonly dueOn: string;
  readonly target?: Target;
}

/** What is agreed on and signed, whole: its canonical JSON (RFC 8785) is what the digest is taken of. */
export interface CommitmentText {
  readonly commitmentId: string;
  readonly version: number;
  readonly title: string;
  readonly preamble: string;
  /** The stakeholders that must sign. */
  readonly parties: readonly string[];
  readonly clauses: readonly Clause[];
}

/** Honest about strength: only `certified` is a certified electronic signature. */
export const SIGNING_METHODS = ['wet-ink', 'passkey', 'certified'] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];

/** What a wet-ink signature rests on: the photograph's digest and the person who attested it. */
export interface SigningEvidence {
  readonly sha256: Sha256;
  readonly attestedBy: string;
}

export type CommitmentProposed = DomainEvent<
  'CommitmentProposed',
  Omit<CommitmentText, 'commitmentId' | 'version'> & { dialogueId?: string; provenance?: Provenance }
>;
/** The text is frozen. */
export type CommitmentAgreed = DomainEvent<'CommitmentAgreed', { text: CommitmentText; digest: Sha256 }>;
export type CommitmentSigned = DomainEvent<
  'CommitmentSigned',
  {
    version: number;
    party: string;
    personId: string;
    /** In what capacity the person signs for the party. */
    capacity: string;
    method: SigningMethod;
    digest: Sha256;
    evidence?: SigningEvidence;
  }
>;
export type SigningDeclined = DomainEvent<
  'SigningDeclined',
  { version: number; party: string; reason: string }
>;
/** With the last required signature. */
export type CommitmentCameIntoForce = DomainEvent<'CommitmentCameIntoForce', { version: number }>;
export type ClauseProgressReported = DomainEvent<
  'ClauseProgressReported',
  {
    clauseId: string;
    /** How many by now, in the target's unit. */
    quantity?: number;
    note: string;
  }
>;
export type ClauseFulfilled = DomainEvent<'ClauseFulfilled', { clauseId: string; note: string }>;
export type ClauseBreached = DomainEvent<'ClauseBreached', { clauseId: string; reason: string }>;
/** A new version, which asks all parties again; signatures stay with the text they were given to. */
export type CommitmentAmended = DomainEvent<
  'CommitmentAmended',
  { text: CommitmentText; digest: Sha256; reason: string }
>;
export type CommitmentWithdrawn = DomainEvent<'CommitmentWithdrawn', { reason: string }>;
export type CommitmentRetracted = DomainEvent<'CommitmentRetracted', { reason: string }>;

export type CommitmentEvent =
  | CommitmentProposed
  | CommitmentAgreed
  | CommitmentSigned
  | SigningDeclined
  | CommitmentCameIntoForce
  | ClauseProgressReported
  | ClauseFulfilled
  | ClauseBreached
  | CommitmentAmended
  | CommitmentWithdrawn
  | CommitmentRetracted;
