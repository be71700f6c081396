import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { ClauseStanding } from '#collaboration/phase/commitment-standing.js';
import { daysBetween } from '#collaboration/occurred-on.js';
import { Section } from '../design/page.js';
import { Figure } from '../event/figure.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useClauseCounts } from './clause-counts.js';
import { ClauseSheet } from './clause-sheet.js';
import classes from './clauses.module.css';
import { SituationWord } from './situation-word.js';
import { isOver, type Clause, type Commitment, type Standing } from './standing.js';
import { useTerms } from './wording-shown.js';
import { commitmentWords } from './words.js';

type Facts = Commitment['clauseFacts'];

interface ClausesProps {
  readonly commitment: Commitment;
  readonly standing: Standing;
}

/** What is owed: of the text in force with how it stands, else of the text that may come into force. */
export function Clauses({ commitment, standing }: ClausesProps): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const counts = useClauseCounts();
  const { binding, newest, clauses, count } = standing;
  const due = clauses.filter(({ status }) => status !== 'open');
  const title = binding
    ? t('clausesBinding', { version: binding.text.version })
    : !newest
      ? t('clausesProposed')
      : t(isOver(commitment) ? 'clausesEnded' : 'clausesAgreed', { version: newest.text.version });
  const preamble = binding?.text.preamble ?? commitment.preamble;
  return (
    <Section
      title={title}
      beside={
        due.length > 0 && (
          <Figure
            title={title}
            rule={t('clausesKeptRule')}
            figure={t('keptShare', { share: format.share(count.fulfilled / due.length) })}
            positions={due.flatMap(({ evidence }) => evidence)}
          />
        )
      }
    >
      {preamble !== '' && <p className="quiet">{preamble}</p>}
      {clauses.length > 0 && <p className={`small quiet ${classes.counts}`}>{counts(standing)}</p>}
      <ol className={classes.clauses}>
        {binding
          ? clauses.map((one, index) => (
              <BindingClause key={one.clause.clauseId} of={one} number={index + 1} commitment={commitment} />
            ))
          : commitment.clauses.map((clause, index) => (
              <li key={clause.clauseId}>
                <Owed clause={clause} number={index + 1} />
              </li>
            ))}
      </ol>
    </Section>
  );
}

function Owed({ clause, number }: { clause: Clause; number: number }): ReactElement {
  const terms = useTerms();
  return (
    <>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div className={classes.owed}>
        <p>{clause.text}</p>
        <p className="small quiet">{terms(clause)}</p>
      </div>
    </>
  );
}

interface BindingClauseProps {
  readonly of: ClauseStanding;
  readonly number: number;
  readonly commitment: Commitment;
}

function BindingClause({ of, number, commitment }: BindingClauseProps): ReactElement {
  const t = useWords(commitmentWords);
  const may = useMayHere();
  const { today } = useCase();
  const [reporting, setReporting] = useState(false);
  const { clause, status, evidence } = of;
  const facts = commitment.clauseFacts.filter(({ clauseId }) => clauseId === clause.clauseId);
  const late = status === 'overdue' ? t('lateDays', { count: daysBetween(clause.dueOn, today) }) : undefined;
  const mayReport =
    status !== 'fulfilled' && may('report', 'commitment', { stakeholderId: ownerNow(commitment, clause) });
  return (
    <li>
      <Owed clause={clause} number={number} />
      <div className={classes.standing}>
        <SituationWord of={status} {...(late !== undefined && { say: late })} />
        <Figure
          title={t('factsOfClause', { number })}
          rule={t('clauseRule')}
          figure={facts.length > 0 ? t('reports', { count: facts.length }) : t('basis')}
          positions={[...facts.map(({ position }) => position), ...evidence]}
        />
        {mayReport && (
          <>
            <Button
              variant="default"
              size="compact-md"
              className={`${classes.report} off-paper`}
              aria-label={t('reportOf', { number })}
              onClick={() => setReporting(true)}
            >
              {t('report')}
            </Button>
            <ClauseSheet
              opened={reporting}
              close={() => setReporting(false)}
              commitmentId={commitment.id}
              clause={clause}
              number={number}
              mayBreach={status !== 'breached'}
            />
          </>
        )}
        <Reached clause={clause} facts={facts} kept={status === 'fulfilled'} />
      </div>
    </li>
  );
}

/** Who owns a clause by the newest text that holds it, as the server asks. */
const ownerNow = ({ versions }: Commitment, { clauseId, owner }: Clause): string =>
  versions.flatMap(({ text }) => text.clauses).findLast((one) => one.clauseId === clauseId)?.owner ?? owner;

interface ReachedProps {
  readonly clause: Clause;
  readonly facts: Facts;
  readonly kept: boolean;
}

function Reached({ clause: { target }, facts, kept }: ReachedProps): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const last = facts.at(-1);
  const quantity = facts.findLast((one) => one.quantity !== null)?.quantity ?? null;
  return (
    <div className={classes.reached}>
      {!kept && target && quantity !== null && (
        <>
          <span className={classes.bar} aria-hidden="true">
            <span style={{ width: `${Math.min(100, (quantity / target.quantity) * 100)}%` }} />
          </span>
          <p className="small">
            {t('progress', {
              quantity: format.number(quantity),
              target: format.number(target.quantity),
              unit: target.unit,
            })}
          </p>
        </>
      )}
      {last && (
        <p className="small quiet">
          {format.day(last.occurredOn)}: {last.note}
        </p>
      )}
    </div>
  );
}
