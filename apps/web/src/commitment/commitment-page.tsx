import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { Illustration, Retracted } from '../design/marks.js';
import { Columns, Page, Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { Figure } from '../event/figure.js';
import { usePlaces } from '../shell/address.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { Amend, Agree, Ending } from './acts.js';
import { Clauses } from './clauses.js';
import classes from './commitment.module.css';
import { Digest } from './digest.js';
import { CommitmentPaper } from './commitment-paper.js';
import { Signatures } from './signatures.js';
import { SituationWord } from './situation-word.js';
import { isOver, positionsOf, situationOf, standingOf, type Commitment } from './standing.js';
import { Steps } from './steps.js';
import { useFinding } from './finding.js';
import { Changes } from './changes.js';
import { commitmentWords } from './words.js';

/** One commitment: who signed, what each owes, what changed, and what became of it. */
export function CommitmentPage(): ReactElement {
  const { commitmentId = '' } = usePlaces();
  const { time } = useCase();
  const read = useRead('/api/v1/commitments/{commitmentId}', { path: { commitmentId }, query: time });
  return <Shown of={read}>{(commitment) => <OneCommitment commitment={commitment} />}</Shown>;
}

function OneCommitment({ commitment }: { commitment: Commitment }): ReactElement {
  const t = useWords(commitmentWords);
  const { today, id } = useCase();
  const may = useMayHere();
  const finding = useFinding();
  const standing = standingOf(commitment, today);
  const { newest } = standing;
  const positions = positionsOf(commitment);
  const mayChange = may('approve', 'record') && !isOver(commitment);
  return (
    <>
      <div className="off-paper">
        <Page
          eyebrow={newest ? t('version', { version: newest.text.version }) : t('place')}
          title={commitment.title}
          sub={
            <>
              <SituationWord of={situationOf(commitment)} /> {finding(commitment, standing)}{' '}
              <Illustration of={commitment} />
            </>
          }
          acts={
            <>
              {mayChange && !newest && <Agree commitment={commitment} />}
              {mayChange && newest && <Amend commitmentId={commitment.id} />}
              <Button
                variant="default"
                leftSection={<IconPrinter size={20} aria-hidden="true" />}
                onClick={() => window.print()}
              >
                {t('print')}
              </Button>
            </>
          }
        >
          {commitment.retracted && (
            <div className={classes.taken}>
              <Retracted reason={commitment.retracted.reason} />
            </div>
          )}
          <Steps commitment={commitment} standing={standing} />
          {newest && (
            <Columns>
              <Signatures version={newest} asking={!isOver(commitment)} />
              <div>
                <Digest version={newest} />
              </div>
            </Columns>
          )}
          <Clauses commitment={commitment} standing={standing} />
          <Changes commitment={commitment} />
          <Section title={t('behind')}>
            <Figure
              title={commitment.title}
              rule={t('behindRule')}
              figure={t('behindAll', { count: positions.length })}
              positions={positions}
            />
            {commitment.dialogueId !== null && (
              <p>
                <Link
                  className={classes.link}
                  to="/k/$collaborationId/rapat/$dialogueId"
                  params={{ collaborationId: id, dialogueId: commitment.dialogueId }}
                >
                  {t('meeting')}
                </Link>
              </p>
            )}
          </Section>
          {mayChange && <Ending commitment={commitment} />}
        </Page>
      </div>
      <CommitmentPaper commitment={commitment} />
    </>
  );
}
