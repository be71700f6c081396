import type { ReactElement } from 'react';
import { Footnote, Page, Section } from '../design/page.js';
import { FirstFew } from '../design/first-few.js';
import { Empty, Shown } from '../design/shown.js';
import { useCaseList, useCaseRead } from '../shell/case.js';
import { capital, useNumeral } from '../records/numerals.js';
import { Figures, type FigureLine } from '../records/figures.js';
import { PhaseSub } from '../records/phase-sub.js';
import { useWhole } from '../records/whole-list.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { OutcomeEntry } from './outcome-entry.js';
import { OutcomeRow } from './outcome-row.js';
import { OutcomeStrip } from './outcome-strip.js';
import { KINDS, type Outcome, type OutcomeKind, type OutcomeStanding } from './outcome.js';
import classes from './outcomes.module.css';
import { outcomeWords } from './words.js';

/** Small wins, plans and facts found together. */
export function OutcomesPage(): ReactElement {
  const phases = useCaseRead('/api/v1/collaborations/{collaborationId}/phases');
  const outcomes = useWhole(useCaseList('/api/v1/collaborations/{collaborationId}/outcomes'));
  return (
    <Shown of={phases}>
      {({ phases: [, , , , standing] }) => (
        <Shown of={outcomes}>{(all) => <Outcomes standing={standing} outcomes={all} />}</Shown>
      )}
    </Shown>
  );
}

interface OutcomesProps {
  readonly standing: OutcomeStanding;
  readonly outcomes: readonly Outcome[];
}

function Outcomes({ standing, outcomes }: OutcomesProps): ReactElement {
  const t = useWords(outcomeWords);
  const numeral = useNumeral();
  const figures = useOutcomeFigures(standing);
  if (outcomes.length === 0)
    return (
      <Page eyebrow={t('eyebrow')} title={t('nothing')}>
        <Empty title={t('begin')} act={<OutcomeEntry />}>
          {t('nothingSub')}
        </Empty>
        <Footnote>{t('footnote')}</Footnote>
      </Page>
    );
  const wins = standing.headline ?? 0;
  const title = wins === 0 ? t('findingNone') : t('finding', { count: wins, wins: capital(numeral(wins)) });
  return (
    <Page eyebrow={t('eyebrow')} title={title} sub={<PhaseSub phase={standing} />} acts={<OutcomeEntry />}>
      <Figures lines={figures} />
      <Section title={t('strip')}>
        <OutcomeStrip outcomes={outcomes.filter(({ retracted }) => retracted === null)} />
      </Section>
      <div className={classes.kinds}>
        {KINDS.map((kind) => (
          <Kind key={kind} kind={kind} outcomes={outcomes.filter((one) => one.kind === kind)} />
        ))}
      </div>
      <Footnote>{t('footnote')}</Footnote>
    </Page>
  );
}

function Kind({ kind, outcomes }: { kind: OutcomeKind; outcomes: readonly Outcome[] }): ReactElement {
  const t = useWords(outcomeWords);
  const standing = outcomes.filter(({ retracted }) => retracted === null);
  return (
    <div>
      <Section title={t(kind)} beside={t('count', { count: standing.length })}>
        <p className="small quiet">{t(outcomes.length === 0 ? `${kind}None` : `${kind}Hint`)}</p>
        {outcomes.length > 0 && (
          <FirstFew
            className={`rows ${classes.list}`}
            items={outcomes}
            render={(outcome) => <OutcomeRow key={outcome.id} outcome={outcome} />}
          />
        )}
      </Section>
    </div>
  );
}

function useOutcomeFigures({
  headline,
  headlineEvidence,
  state,
  indicators,
}: OutcomeStanding): readonly FigureLine[] {
  const t = useWords(outcomeWords);
  const format = useFormat();
  const { daysSinceLastSmallWin: since, strategicPlans: plans, jointFactFindings: findings } = indicators;
  const number = (value: number | null): string => (value === null ? '–' : format.number(value));
  return [
    {
      title: t('smallWins'),
      figure: number(headline),
      rule: t('smallWinsRule'),
      note: t('smallWinsNote'),
      positions: headlineEvidence,
      state,
    },
    {
      title: t('since'),
      figure: since.value === null ? '–' : t('days', { count: since.value }),
      rule: t('sinceRule'),
      note: t(since.value === null ? 'sinceNone' : 'sinceNote'),
      positions: since.evidence,
    },
    {
      title: t('plans'),
      figure: number(plans.value),
      rule: t('plansRule'),
      note: t('soFar'),
      positions: plans.evidence,
    },
    {
      title: t('findings'),
      figure: number(findings.value),
      rule: t('findingsRule'),
      note: t('soFar'),
      positions: findings.evidence,
    },
  ];
}
