import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { requireStakeholders, type Known } from '../known.js';
import { isDay } from '../occurred-on.js';
import type { Clause, CommitmentText } from './commitment.events.js';

/** What parties agree on, before it has a version. */
export type Wording = Omit<CommitmentText, 'commitmentId' | 'version'>;

export const wording = ({ title, preamble, parties, clauses }: Wording): Wording => ({
  title,
  preamble,
  parties,
  clauses,
});

function requireClause({ owner, dueOn, target }: Clause, parties: readonly string[], field: string): void {
  if (!parties.includes(owner))
    throw ruleBroken('clause-owner-no-party', `${owner} is no party to it`, `${field}.owner`);
  if (!isDay(dueOn)) throw malformed('date-invalid', `${dueOn} is no day`, `${field}.dueOn`);
  if (target && !(Number.isInteger(target.quantity) && target.quantity > 0))
    throw malformed('target-not-a-count', 'A target counts from one', `${field}.target.quantity`);
}

/** Two parties or more, each of the roster and once; clauses with ids of their own, each owed by a party. */
export function requireWording({ parties, clauses }: Wording, on: OccurredOn, known: Known): void {
  requireStakeholders(parties, on, known, 'parties');
  if (new Set(parties).size < parties.length)
    throw ruleBroken('stakeholder-named-twice', 'Somebody is a party twice', 'parties');
  if (parties.length < 2) throw ruleBroken('commitment-needs-two-parties', 'Nobody commits alone', 'parties');
  if (clauses.length === 0)
    throw ruleBroken('commitment-needs-a-clause', 'A commitment without a clause binds nobody', 'clauses');
  if (new Set(clauses.map(({ clauseId }) => clauseId)).size < clauses.length)
    throw ruleBroken('clause-twice', 'Two clauses have one id', 'clauses');
  for (const [index, clause] of clauses.entries()) requireClause(clause, parties, `clauses.${index}`);
}
