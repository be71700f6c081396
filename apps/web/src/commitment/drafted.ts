import type { BodyOf, Operation } from '../api/operation.js';
import type { Clause, Commitment } from './standing.js';
import type { Wording } from './wording-shown.js';

export interface DraftedClause {
  /** By which it stays the same in the next version; a new clause has none yet. */
  readonly clauseId?: string;
  readonly text: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly target: { readonly quantity: number | string; readonly unit: string };
}

/** A text as it is typed. */
export interface Drafted {
  readonly title: string;
  readonly preamble: string;
  readonly parties: string[];
  readonly clauses: DraftedClause[];
  readonly occurredOn: string;
  readonly reason: string;
  /** Of the record that an amendment began from. */
  readonly revision: number | null;
}

export const emptyClause: DraftedClause = {
  text: '',
  owner: '',
  dueOn: '',
  target: { quantity: '', unit: '' },
};

export const begunOn = (today: string): Drafted => ({
  title: '',
  preamble: '',
  parties: [],
  clauses: [emptyClause],
  occurredOn: today,
  reason: '',
  revision: null,
});

const typed = ({ target, ...clause }: Clause): DraftedClause => ({
  ...clause,
  target: target ?? emptyClause.target,
});

export const begunFrom = (commitment: Commitment, today: string): Drafted => ({
  title: commitment.title,
  preamble: commitment.preamble,
  parties: [...commitment.parties],
  clauses: commitment.clauses.map(typed),
  occurredOn: today,
  reason: '',
  revision: commitment.revision,
});

type ClauseBody = BodyOf<
  Operation<'/api/v1/collaborations/{collaborationId}/commitments', 'post'>
>['clauses'][number];

/** A clause as it is sent; half a target is sent too, so that what it lacks is told at its field. */
const clauseBody = ({ target: { quantity, unit }, ...clause }: DraftedClause): ClauseBody => ({
  ...clause,
  ...((quantity !== '' || unit !== '') && { target: { quantity: Number(quantity), unit } }),
});

export const wordingOf = ({
  title,
  preamble,
  parties,
  clauses,
}: Drafted): Wording & { parties: string[]; clauses: ClauseBody[] } => ({
  title,
  preamble,
  parties,
  clauses: clauses.map(clauseBody),
});
