import type { ReactElement } from 'react';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Clause, Commitment } from './standing.js';
import { commitmentWords } from './words.js';

/** What parties agree on, as it is read or still typed. */
export interface Wording extends Pick<Commitment, 'title' | 'preamble'> {
  readonly parties: readonly string[];
  readonly clauses: readonly Omit<Clause, 'clauseId'>[];
}

/** Who owes a clause, by when and how many, in a line. */
export function useTerms(): (clause: Omit<Clause, 'clauseId'> | null) => string {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { nameOf } = useCase();
  return (clause) => {
    if (!clause) return '';
    const { owner, dueOn, target } = clause;
    const counted = target && t('target', { target: format.number(target.quantity), unit: target.unit });
    const due = dueOn !== '' && t('dueOn', { on: format.day(dueOn) });
    return [owner !== '' && nameOf(owner), due, counted].filter(Boolean).join(' · ');
  };
}

/** A whole text, to be compared with another. */
export function WordingShown({ wording }: { wording: Wording }): ReactElement {
  const format = useFormat();
  const terms = useTerms();
  const { nameOf } = useCase();
  return (
    <>
      <p>
        <strong>{wording.title}</strong>
      </p>
      {wording.preamble !== '' && <p className="small">{wording.preamble}</p>}
      <p className="small quiet">{format.list(wording.parties.map(nameOf))}</p>
      <ol>
        {wording.clauses.map((clause, index) => (
          <li key={index}>
            {clause.text}
            <br />
            <span className="small quiet">{terms(clause)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
