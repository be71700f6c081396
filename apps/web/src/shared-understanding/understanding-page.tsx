import type { ReactElement } from 'react';
import { TOPICS } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { Footnote, Page, Section } from '../design/page.js';
import { Empty, Shown } from '../design/shown.js';
import { useCaseList, useCaseRead } from '../shell/case.js';
import { Figures } from '../records/figures.js';
import { PhaseSub } from '../records/phase-sub.js';
import { useWhole } from '../records/whole-list.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { Dissenters } from './dissenters.js';
import { capital, useNumeral } from '../records/numerals.js';
import { SessionEntry } from './session-entry.js';
import { SessionList } from './session-list.js';
import type { Session, Understanding } from './session.js';
import { TopicCard } from './topic-card.js';
import classes from './understanding.module.css';
import { understandingWords } from './words.js';

/** What the parties hold of mission, problem and values, and how it moved. */
export function UnderstandingPage(): ReactElement {
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const sessions = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/understanding-sessions'));
  return (
    <Shown of={phases}>
      {({ phases: [, , , understanding] }) => (
        <Shown of={sessions}>{(all) => <Statements understanding={understanding} sessions={all} />}</Shown>
      )}
    </Shown>
  );
}

interface StatementsProps {
  readonly understanding: Understanding;
  readonly sessions: readonly Session[];
}

function Statements({ understanding, sessions }: StatementsProps): ReactElement {
  const t = useWords(understandingWords);
  const title = useFinding(understanding);
  const { headline, headlineEvidence, indicators, state } = understanding;
  const format = useFormat();
  const counting = sessions.filter(({ retracted }) => retracted === null).length;
  const entry = <SessionEntry sessions={sessions} />;
  if (sessions.length === 0)
    return (
      <Page eyebrow={t('eyebrow')} title={title}>
        <Empty title={t('begin')} act={entry}>
          {t('nothingSub')}
        </Empty>
        <Footnote>{t('footnote')}</Footnote>
      </Page>
    );
  return (
    <Page eyebrow={t('eyebrow')} title={title} sub={<PhaseSub phase={understanding} />} acts={entry}>
      <Figures
        lines={[
          {
            title: t('consensus'),
            figure: headline === null ? '–' : format.share(headline),
            rule: t('consensusRule'),
            note: t('consensusNote'),
            positions: headlineEvidence,
            state,
          },
        ]}
      />
      <div className={classes.topics}>
        {TOPICS.map((topic) => (
          <TopicCard
            key={topic}
            topic={topic}
            sessions={sessions}
            consensus={indicators.topics.find((one) => one.topic === topic)}
          />
        ))}
      </div>
      <Section title={t('dissent')}>
        <Dissenters dissent={indicators.dissent} sessions={sessions} />
      </Section>
      <Section title={t('allSessions')} beside={t('sessions', { count: counting })}>
        <SessionList sessions={sessions} />
      </Section>
      <Footnote>{t('footnote')}</Footnote>
    </Page>
  );
}

/** What is missing, else who dissents, else that all agree. */
function useFinding({ headline, evidence, indicators }: Understanding): string {
  const t = useWords(understandingWords);
  const format = useFormat();
  const numeral = useNumeral();
  const { missing, dissent } = indicators;
  const named = (topics: readonly (typeof TOPICS)[number][]): string =>
    format.list(topics.map((topic) => t(topic)));
  if (evidence.length === 0) return t('nothing');
  if (missing.length > 0) return t('findingMissing', { topics: capital(named(missing)) });
  if (headline === null) return t('findingSilent', { topics: named(TOPICS) });
  if (dissent.length === 0) return t('findingAgreed', { topics: named(TOPICS) });
  const on = TOPICS.filter((topic) => dissent.some(({ topics }) => topics.includes(topic)));
  return t('findingDissent', {
    count: dissent.length,
    parties: capital(numeral(dissent.length)),
    topics: named(on),
  });
}
