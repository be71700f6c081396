import type { ReactElement } from 'react';
import { Illustration } from '../design/marks.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { inFours } from './digest.js';
import classes from './paper.module.css';
import { situationOf, type Commitment, type Signature } from './standing.js';
import { useTerms } from './wording-shown.js';
import { commitmentWords } from './words.js';

/** The commitment as an office prints it: its text, and a line for each party that has not signed. */
export function CommitmentPaper({ commitment }: { commitment: Commitment }): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { collaboration, nameOf } = useCase();
  const terms = useTerms();
  const version = commitment.versions.at(-1) ?? null;
  const { title, preamble, parties, clauses } = commitment;
  return (
    <article className={classes.paper}>
      <header>
        <p>{collaboration.name}</p>
        <h1>{title}</h1>
        <p>
          {version
            ? `${t('version', { version: version.text.version })}, ${format.day(version.agreed.occurredOn)}`
            : t('draftOf', { on: format.day(commitment.recorded.occurredOn) })}
        </p>
        <p>
          {t(situationOf(commitment))} <Illustration of={commitment} />
        </p>
      </header>
      {preamble !== '' && <p>{preamble}</p>}
      <h2>{t('parties')}</h2>
      <ol>
        {parties.map((party) => (
          <li key={party}>{nameOf(party)}</li>
        ))}
      </ol>
      <h2>{t('clauses')}</h2>
      <ol>
        {clauses.map((clause) => (
          <li key={clause.clauseId}>
            {clause.text}
            <br />
            {terms(clause)}
          </li>
        ))}
      </ol>
      <h2>{t('signatures')}</h2>
      <ul className={classes.lines}>
        {parties.map((party) => (
          <SignatureLine
            key={party}
            name={nameOf(party)}
            signature={version?.signatures.find((one) => one.party === party) ?? null}
          />
        ))}
      </ul>
      {version && (
        <footer>
          <p>
            {t('digest', { version: version.text.version })}: <code>{inFours(version.digest)}</code>
          </p>
          <p>{t('digestWhy')}</p>
        </footer>
      )}
    </article>
  );
}

function SignatureLine({ name, signature }: { name: string; signature: Signature | null }): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  return (
    <li>
      <strong>{name}</strong>
      {signature ? (
        <span>
          {t(signature.method)}
          <br />
          {t('signedAs', { capacity: signature.capacity, on: format.day(signature.occurredOn) })}
        </span>
      ) : (
        <span className={classes.empty}>{t('signHere')}</span>
      )}
    </li>
  );
}
