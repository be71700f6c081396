import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { Level } from '#collaboration/starting-conditions/starting-conditions.events.js';
import { Illustration } from '../design/marks.js';
import { Figure } from '../event/figure.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './aspect.module.css';
import { LevelBars } from './level.js';
import { levelWords } from './level-words.js';

/** What assessments of every kind say. */
export interface Judged {
  readonly id: string;
  readonly level: Level;
  readonly finding: string;
  readonly occurredOn: string;
  readonly position: string;
  readonly provenance: { readonly illustration: boolean } | null;
}

interface AspectProps<One extends Judged> {
  readonly title: string;
  readonly what: string;
  /** The latest first. */
  readonly assessments: readonly One[];
  /** What else an assessment says. */
  readonly also?: (assessment: One) => ReactNode;
  /** Without it, one may not. */
  readonly assess?: (() => void) | undefined;
}

/** One aspect: how it was judged last, and before that; or that it was not judged yet. */
export function Aspect<One extends Judged>({
  title,
  what,
  assessments,
  also,
  assess,
}: AspectProps<One>): ReactElement {
  const t = useWords(levelWords);
  const [last, ...earlier] = assessments;
  return (
    <article className={classes.aspect}>
      <div>
        <h3>{title}</h3>
        {last ? (
          <span className={classes.level}>
            <LevelBars level={last.level} />
            <Figure
              title={title}
              figure={t(last.level)}
              rule={t('rule')}
              positions={assessments.map(({ position }) => position)}
            />
          </span>
        ) : (
          <span className={classes.unassessed}>
            <LevelBars level={null} />
            {t('unassessed')}
          </span>
        )}
      </div>
      <div>
        <p className="small dim">{what}</p>
        {last && <Said one={last} also={also} />}
        {earlier.length > 0 && (
          <details className={classes.earlier}>
            <summary>{t('earlier', { count: earlier.length })}</summary>
            <ol>
              {earlier.map((one) => (
                <li key={one.id}>
                  <span className={classes.level}>
                    <LevelBars level={one.level} />
                    {t(one.level)}
                  </span>
                  <Said one={one} also={also} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      {assess && (
        <Button
          className={`${classes.act ?? ''} off-paper`}
          variant={last ? 'subtle' : 'light'}
          aria-label={`${t(last ? 'assessAgain' : 'assess')}: ${title}`}
          onClick={assess}
        >
          {t(last ? 'assessAgain' : 'assess')}
        </Button>
      )}
    </article>
  );
}

function Said<One extends Judged>({
  one,
  also,
}: {
  one: One;
  also: ((assessment: One) => ReactNode) | undefined;
}): ReactElement {
  const t = useWords(levelWords);
  const format = useFormat();
  return (
    <>
      <p>{one.finding}</p>
      {also?.(one)}
      <p className={`least dim ${classes.meta ?? ''}`}>
        {t('assessedOn', { day: format.day(one.occurredOn) })}
        <Illustration of={one} />
      </p>
    </>
  );
}
