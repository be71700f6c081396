import { useId, lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Illustration } from '../design/marks.js';
import { Section } from '../design/page.js';
import { Skeleton } from '../design/shown.js';
import { useCase, useCaseList } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Happening } from './axis.js';
import classes from './chart.module.css';
import { Hatch } from './hatch.js';
import type { Series } from './series.js';
import { prevalenceWords } from './words.js';

const Chart = lazy(() => import('./chart.js'));

interface ChartSectionProps {
  readonly series: Series;
  readonly source: ReactNode;
}

export function ChartSection({ series, source }: ChartSectionProps): ReactElement {
  const t = useWords(prevalenceWords);
  const { today } = useCase();
  const happenings = useHappenings();
  return (
    <Section title={t('chart')} beside={source}>
      <Key />
      <Suspense
        fallback={
          <div className={classes.room}>
            <Skeleton />
          </div>
        }
      >
        <Chart series={series} today={today} happenings={happenings} />
      </Suspense>
      <p className="small quiet">
        <strong>{t('order')}</strong> {t('point')}
      </p>
      {happenings.length > 0 && <HappeningList happenings={happenings} />}
    </Section>
  );
}

/** Commitments, strategic plans and small wins that stand. */
function useHappenings(): readonly Happening[] {
  const commitments = useCaseList('/api/v1/collaborations/{collaborationId}/commitments').data ?? [];
  const outcomes = useCaseList('/api/v1/collaborations/{collaborationId}/outcomes').data ?? [];
  return [
    ...commitments
      .filter(({ retracted }) => retracted === null)
      .map(({ id, title, recorded, provenance, clauses, versions, withdrawn }) => {
        const agreed = versions.at(0)?.agreed;
        const due = clauses.map(({ dueOn }) => dueOn).toSorted();
        return {
          id,
          title,
          kind: 'commitment' as const,
          on: (agreed ?? recorded).occurredOn,
          until: withdrawn?.occurredOn ?? due.at(-1) ?? null,
          illustration: provenance?.illustration ?? false,
        };
      }),
    ...outcomes.flatMap(({ id, kind, title, recorded, provenance, retracted }) => {
      if (retracted !== null || kind === 'joint-fact-finding') return [];
      const { occurredOn: on } = recorded;
      const illustration = provenance?.illustration ?? false;
      return [{ id, title, kind: KINDS[kind], on, until: null, illustration }];
    }),
  ];
}

const KINDS = { 'strategic-plan': 'plan', 'small-win': 'win' } as const;

function HappeningList({ happenings }: { happenings: readonly Happening[] }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { id: collaborationId } = useCase();
  return (
    <details className={`${classes.list} off-paper`}>
      <summary>{t('list')}</summary>
      <ul className="rows">
        {happenings
          .toSorted((one, other) => (one.on < other.on ? -1 : 1))
          .map(({ id, on, kind, title, illustration }) => (
            <li key={id}>
              <span className="quiet">{format.day(on)}</span>
              <span>
                <Link
                  to={
                    kind === 'commitment'
                      ? '/k/$collaborationId/komitmen/$commitmentId'
                      : '/k/$collaborationId/hasil-sementara'
                  }
                  params={{ collaborationId, commitmentId: id }}
                >
                  {title}
                </Link>{' '}
                <Illustration of={{ provenance: { illustration } }} />
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}

function Key(): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const id = useId();
  return (
    <ul className={classes.key}>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <rect x="1" y="2" width="16" height="14" rx="3" className={classes.box} />
          <line x1="1" x2="17" y1="9.5" y2="9.5" className={classes.figure} />
        </svg>
        {t('keyBox')}
      </li>
      <li>
        <svg width="26" height="12" aria-hidden="true">
          <line x1="2" x2="24" y1="10" y2="2" className={classes.up} />
        </svg>
        {t('keyRise')}
      </li>
      <li>
        <svg width="30" height="12" aria-hidden="true">
          <line x1="2" x2="28" y1="9" y2="3" className={`${classes.up} ${classes.chance}`} />
        </svg>
        {t('keyChance')}
      </li>
      <li>{t('keyBorders', { borders: format.list([`${format.number(2.5, 1)}%`, '10%']) })}</li>
      <li>
        <svg width="26" height="14" aria-hidden="true">
          <Hatch id={id} />
          <rect width="26" height="14" rx="3" fill={`url(#${id})`} />
        </svg>
        {t('keyCoarse')}
      </li>
      <li>
        <svg width="26" height="14" aria-hidden="true">
          <rect x="1" y="1" width="24" height="12" rx="3" className={classes.lasting} />
          <rect x="1" y="1" width="24" height="12" rx="3" className={classes.illustration} />
        </svg>
        {t('keyIllustration')}
      </li>
    </ul>
  );
}
