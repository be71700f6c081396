import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Illustration, Retracted } from '../design/marks.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { Retraction } from '../records/retraction.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Outcome } from './outcome.js';
import classes from './outcomes.module.css';
import { outcomeWords } from './words.js';

/** An outcome: what it was, when, whose, and what commitments it came from. */
export function OutcomeRow({ outcome }: { outcome: Outcome }): ReactElement {
  const t = useWords(outcomeWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const mayHere = useMayHere();
  const retract = useCommand('/api/v1/outcomes/{outcomeId}/retraction');
  const { id, recorded, title, text, parties, commitments, provenance, retracted, revision } = outcome;
  const struck = retracted ? 'struck' : undefined;
  return (
    <li>
      <p className={`small quiet ${classes.when}`}>
        {format.day(recorded.occurredOn)} <Illustration of={outcome} />
      </p>
      <h3 className={struck}>{title}</h3>
      <p className={struck}>{text}</p>
      <p className="small quiet">{t('by', { parties: format.list(parties.map(nameOf)) })}</p>
      {provenance?.citation !== undefined && (
        <p className="least dim">{t('source', { citation: provenance.citation })}</p>
      )}
      {retracted && <Retracted reason={retracted.reason} />}
      <Origins commitments={commitments} />
      {retracted === null && mayHere('write', 'record') && (
        <Retraction
          of={title}
          send={(reason) => retract.mutateAsync({ path: { outcomeId: id }, body: { reason }, revision })}
        />
      )}
    </li>
  );
}

function Origins({ commitments }: { commitments: readonly string[] }): ReactElement | null {
  const t = useWords(outcomeWords);
  const { id } = useCase();
  const { data = [] } = useCaseList('/api/v1/collaborations/{collaborationId}/commitments');
  if (commitments.length === 0) return null;
  return (
    <p className={`small ${classes.origins}`}>
      <span className="quiet">{t('fromCommitment')}</span>
      {commitments.map((commitmentId) => (
        <Link
          key={commitmentId}
          to="/k/$collaborationId/komitmen/$commitmentId"
          params={{ collaborationId: id, commitmentId }}
        >
          {data.find((one) => one.id === commitmentId)?.title ?? t('commitment')}
        </Link>
      ))}
    </p>
  );
}
