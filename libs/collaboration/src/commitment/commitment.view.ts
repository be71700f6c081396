import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, retracted, trace, type RecordRow, type Trace } from '../record-row.js';
import type {
  Clause,
  CommitmentEvent,
  CommitmentText,
  Sha256,
  SigningEvidence,
  SigningMethod,
} from './commitment.events.js';

export interface Signature extends Trace {
  readonly party: string;
  readonly personId: string;
  readonly capacity: string;
  readonly method: SigningMethod;
  readonly evidence: SigningEvidence | null;
}

export interface Decline extends Trace {
  readonly party: string;
  readonly reason: string;
}

/** One frozen text and what became of it. */
export interface CommitmentVersion {
  readonly text: CommitmentText;
  readonly digest: Sha256;
  readonly agreed: Trace;
  /** Why it took the place of the version before; null for the first. */
  readonly reason: string | null;
  readonly signatures: readonly Signature[];
  readonly declines: readonly Decline[];
  readonly inForce: Trace | null;
}

export interface ClauseFact extends Trace {
  readonly clauseId: string;
  readonly kind: 'progress' | 'fulfilled' | 'breached';
  readonly quantity: number | null;
  readonly note: string;
}

export interface CommitmentRow extends RecordRow {
  readonly title: string;
  readonly preamble: string;
  readonly parties: readonly string[];
  readonly clauses: readonly Clause[];
  readonly dialogueId: string | null;
  /** Oldest first; empty while proposed. */
  readonly versions: readonly CommitmentVersion[];
  /** What was done about clauses, in the order recorded; a clause keeps its facts across versions. */
  readonly clauseFacts: readonly ClauseFact[];
  readonly withdrawn: (Trace & { readonly reason: string }) | null;
}

const onVersion = (
  row: CommitmentRow,
  version: number,
  change: (version: CommitmentVersion) => CommitmentVersion,
): CommitmentRow => ({
  ...row,
  versions: row.versions.map((one) => (one.text.version === version ? change(one) : one)),
});

const withVersion = (
  row: CommitmentRow,
  { text, digest }: { readonly text: CommitmentText; readonly digest: Sha256 },
  agreed: Trace,
  reason: string | null,
): CommitmentRow => {
  const { title, preamble, parties, clauses } = text;
  const version = { text, digest, agreed, reason, signatures: [], declines: [], inForce: null };
  return { ...row, title, preamble, parties, clauses, versions: [...row.versions, version] };
};

const withFact = (row: CommitmentRow, clauseFact: ClauseFact): CommitmentRow => ({
  ...row,
  clauseFacts: [...row.clauseFacts, clauseFact],
});

/** Commitments from proposal to the last clause kept or broken. */
export const commitmentView: View<CommitmentRow, CommitmentEvent> = {
  name: 'commitment',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    CommitmentProposed: (_row, event) => {
      const { title, preamble, parties, clauses, dialogueId } = event.data;
      return {
        ...begun(event),
        title,
        preamble,
        parties,
        clauses,
        dialogueId: dialogueId ?? null,
        versions: [],
        clauseFacts: [],
        withdrawn: null,
      };
    },
    CommitmentAgreed: (row, event) => withVersion(existing(row), event.data, trace(event), null),
    CommitmentSigned: (row, event) => {
      const { version, party, personId, capacity, method, evidence } = event.data;
      const signature: Signature = {
        ...trace(event),
        party,
        personId,
        capacity,
        method,
        evidence: evidence ?? null,
      };
      return onVersion(existing(row), version, (one) => ({
        ...one,
        signatures: [...one.signatures, signature],
      }));
    },
    SigningDeclined: (row, event) => {
      const { version, party, reason } = event.data;
      return onVersion(existing(row), version, (one) => ({
        ...one,
        declines: [...one.declines, { ...trace(event), party, reason }],
      }));
    },
    CommitmentCameIntoForce: (row, event) =>
      onVersion(existing(row), event.data.version, (one) => ({ ...one, inForce: trace(event) })),
    ClauseProgressReported: (row, event) => {
      const { clauseId, quantity, note } = event.data;
      const kind = 'progress';
      return withFact(existing(row), { ...trace(event), clauseId, kind, quantity: quantity ?? null, note });
    },
    ClauseFulfilled: (row, event) => {
      const { clauseId, note } = event.data;
      return withFact(existing(row), { ...trace(event), clauseId, kind: 'fulfilled', quantity: null, note });
    },
    ClauseBreached: (row, event) => {
      const { clauseId, reason: note } = event.data;
      return withFact(existing(row), { ...trace(event), clauseId, kind: 'breached', quantity: null, note });
    },
    CommitmentAmended: (row, event) =>
      withVersion(existing(row), event.data, trace(event), event.data.reason),
    CommitmentWithdrawn: (row, event) => ({
      ...existing(row),
      withdrawn: { ...trace(event), reason: event.data.reason },
    }),
    CommitmentRetracted: (row, event) => retracted(existing(row), event),
  },
};
