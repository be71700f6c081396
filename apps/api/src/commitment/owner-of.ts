import { commitment } from '#collaboration/commitment/commitment.js';
import type { FactsOf } from '../access/needs.decorator.js';

/** The stakeholder that owns the clause a path names, by the newest text that holds it. */
export const ownerOf: FactsOf = async ({ params }, { streams }) => {
  const { commitmentId, clauseId } = params as { commitmentId: string; clauseId: string };
  const record = await streams.record(commitment, commitmentId.toLowerCase());
  const clause = record?.versions
    .flatMap(({ text }) => text.clauses)
    .findLast((one) => one.clauseId === clauseId.toLowerCase());
  return clause ? { stakeholderId: clause.owner } : {};
};
