import { same } from '#collaboration/same.js';
import type { Clause, Version } from './standing.js';

type Text = Version['text'];

/** A clause of two texts; null where one of them lacks it. */
export interface ClauseChange {
  /** Where it stands in the newer text, or stood in the older one; from 1. */
  readonly number: number;
  readonly before: Clause | null;
  readonly after: Clause | null;
}

export interface TextChanges {
  readonly title: boolean;
  readonly preamble: boolean;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly clauses: readonly ClauseChange[];
}

/** What one text says otherwise than the one before; a clause stays the same by its id. */
export function changesBetween(before: Text, after: Text): TextChanges {
  const now = after.clauses.map((clause, index) => ({
    number: index + 1,
    before: before.clauses.find(({ clauseId }) => clauseId === clause.clauseId) ?? null,
    after: clause,
  }));
  const gone = before.clauses
    .map((clause, index) => ({ number: index + 1, before: clause, after: null }))
    .filter((one) => !after.clauses.some(({ clauseId }) => clauseId === one.before.clauseId));
  return {
    title: before.title !== after.title,
    preamble: before.preamble !== after.preamble,
    joined: after.parties.filter((party) => !before.parties.includes(party)),
    left: before.parties.filter((party) => !after.parties.includes(party)),
    clauses: [...now.filter((one) => !same(one.before, one.after)), ...gone],
  };
}
