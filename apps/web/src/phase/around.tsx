import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { lastDay } from '#collaboration/occurred-on.js';
import { Skeleton } from '@mantine/core';
import { useCase, useCaseRead } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './around.module.css';
import type { PhasesAnswer } from './headline.js';
import { phaseWords } from './phase-words.js';

type Surroundings = PhasesAnswer['surroundings'];

interface BoxProps {
  readonly at: 'lead' | 'start' | 'design' | 'out';
  readonly to: string;
  readonly title: string;
  readonly line: ReactNode;
  readonly aside?: ReactNode;
}

/** A box of the model; leads to its page. */
function Box({ at, to, title, line, aside }: BoxProps): ReactElement {
  const { id } = useCase();
  return (
    <Link
      to={`/k/$collaborationId/${to}`}
      params={{ collaborationId: id }}
      className={`${classes.box} ${classes[at]}`}
    >
      <span className={classes.title}>{title}</span>
      <span className={classes.line}>{line}</span>
      {aside !== undefined && <span className={classes.aside}>{aside}</span>}
    </Link>
  );
}

export function Leadership({ facilitativeLeadership: { facilitations } }: Surroundings): ReactElement {
  const t = useWords(phaseWords);
  const done = facilitations.filter(({ value }) => (value ?? 0) > 0);
  const count = done.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const most = done
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 2)
    .map(({ kind, value }) => t(kind, { count: value ?? 0 }));
  return (
    <Box
      at="lead"
      to="kepemimpinan"
      title={t('leadership')}
      line={count === 0 ? t('ledNone') : t('led', { count })}
      {...(most.length > 0 && { aside: most.join(', ') })}
    />
  );
}

export function StartingConditions({ startingConditions: { assessments } }: Surroundings): ReactElement {
  const t = useWords(phaseWords);
  const format = useFormat();
  const count = assessments.filter(
    ({ aspect, level }) => aspect.endsWith('-asymmetry') && level !== 'low',
  ).length;
  const prehistory = assessments.find(({ aspect }) => aspect === 'prehistory')?.prehistory ?? 'none';
  const newest = assessments
    .map(({ occurredOn }) => occurredOn)
    .sort(byLastDay)
    .at(-1);
  const found = [
    count === 0 ? t('asymmetriesNone') : t('asymmetries', { count }),
    ...(prehistory === 'none' ? [] : [t(prehistory)]),
  ];
  return (
    <Box
      at="start"
      to="kondisi-awal"
      title={t('startingConditions')}
      line={newest === undefined ? t('unassessed') : found.join(', ')}
      {...(newest !== undefined && { aside: t('assessed', { month: format.month(newest) }) })}
    />
  );
}

export function InstitutionalDesign({ institutionalDesign: { rulesInForce } }: Surroundings): ReactElement {
  const t = useWords(phaseWords);
  const count = rulesInForce.length;
  const decrees = rulesInForce.filter(({ kind }) => kind === 'decree').length;
  return (
    <Box
      at="design"
      to="desain-kelembagaan"
      title={t('institutionalDesign')}
      line={count === 0 ? t('rulesNone') : t('rules', { count })}
      {...(decrees > 0 && { aside: t('decrees', { count: decrees }) })}
    />
  );
}

const byLastDay = (one: string, other: string): number => (lastDay(one) < lastDay(other) ? -1 : 1);

/** The newest total, and where it rose although the whole fell. */
export function Prevalence(): ReactElement {
  const t = useWords(phaseWords);
  const format = useFormat();
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/prevalence');
  const newest = read.data?.totals.toSorted((a, b) => byLastDay(a.period, b.period)).at(-1);
  const box = { at: 'out', to: 'prevalensi', title: t('prevalence') } as const;
  if (!read.data && !read.error)
    return <Box {...box} line={<Skeleton component="span" height={28} width={80} />} />;
  if (!newest) return <Box {...box} line={t('unmeasured')} />;
  const { percent, period, stunted, measured, change } = newest;
  const rising = change?.rising ?? [];
  return (
    <Box
      {...box}
      line={
        <>
          <b className={`figure ${classes.figure}`}>{format.percent(percent)}</b>{' '}
          {t('period', { period: format.month(period) })}
          {rising.length > 0 && (
            <span className={classes.rising}>
              {t((change?.points ?? 0) < 0 ? 'rising' : 'risingToo', { count: rising.length })}
            </span>
          )}
        </>
      }
      aside={t('children', { stunted: format.number(stunted), measured: format.number(measured) })}
    />
  );
}
