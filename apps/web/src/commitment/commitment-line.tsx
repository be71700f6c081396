import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Illustration, Retracted } from '../design/marks.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useClauseCounts } from './clause-counts.js';
import classes from './commitment.module.css';
import { SituationWord } from './situation-word.js';
import { isAwaited, isOver, situationOf, standingOf, type Commitment } from './standing.js';
import { commitmentWords } from './words.js';

/** A commitment in the list. */
export function CommitmentLine({ commitment }: { commitment: Commitment }): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { id, today } = useCase();
  const counts = useClauseCounts();
  const standing = standingOf(commitment, today);
  const { newest, binding, required, signed, nextDue } = standing;
  const gone = isOver(commitment);
  return (
    <article className={classes.line}>
      <div className={classes.lineHead}>
        <h3 className={gone ? 'struck' : undefined}>
          <Link
            to="/k/$collaborationId/komitmen/$commitmentId"
            params={{ collaborationId: id, commitmentId: commitment.id }}
          >
            {commitment.title}
          </Link>
        </h3>
        <SituationWord of={situationOf(commitment)} />
      </div>
      <p className="small quiet">
        {format.day(commitment.recorded.occurredOn)} <Illustration of={commitment} />
      </p>
      {commitment.retracted && <Retracted reason={commitment.retracted.reason} />}
      {commitment.withdrawn && <p className="small">{commitment.withdrawn.reason}</p>}
      <dl className={classes.told}>
        <div>
          <dt>{t('signatures')}</dt>
          <dd>{newest ? t('ratio', { part: signed, whole: required }) : t('notAsked')}</dd>
        </div>
        <div>
          <dt>{t('clauses')}</dt>
          <dd>{binding ? counts(standing) : t('clauseCount', { count: commitment.clauses.length })}</dd>
        </div>
        {nextDue !== null && (
          <div>
            <dt>{t('nextDue')}</dt>
            <dd>{format.day(nextDue)}</dd>
          </div>
        )}
      </dl>
      {binding && newest && isAwaited(commitment) && (
        <p className="small">{t('versionAwaits', { version: newest.text.version })}</p>
      )}
    </article>
  );
}
