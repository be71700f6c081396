import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Section } from '../design/page.js';
import { useFacts } from '../event/facts.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './figures.module.css';
import { useSaid } from './said.js';
import type { Prevalence, Source } from './series.js';
import { prevalenceWords } from './words.js';

interface ConflictsProps {
  readonly conflicts: Prevalence['conflicts'];
  readonly source: Source | undefined;
}

/** What contradicts a figure stands beside it, both with their source. */
export function Conflicts({ conflicts, source }: ConflictsProps): ReactElement | null {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const open = useFacts();
  if (conflicts.length === 0) return null;
  return (
    <Section title={t('conflict')}>
      {conflicts.map(({ reason, values, periods }) => (
        <div key={`${reason} ${periods.join(' ')} ${values[0]?.position ?? ''}`}>
          <p>{reason}.</p>
          <ul className={classes.sides}>
            {values.map(({ period, measured, stunted, percent, source: by, position }) => (
              <li key={position}>
                <strong>
                  {t(measured === null ? 'stated' : 'statedOf', {
                    stunted: format.number(stunted),
                    measured: format.number(measured ?? 0),
                    percent: format.percent(percent),
                  })}
                </strong>
                <br />
                <span className="small quiet">
                  {t('statedIn', { period: format.month(period), source: said.source(by) })}
                  {by === source && `; ${t('used')}`}
                </span>
              </li>
            ))}
          </ul>
          <Button
            className="off-paper"
            variant="subtle"
            px={0}
            aria-haspopup="dialog"
            onClick={() => {
              open({
                title: t('conflict'),
                rule: t('conflictRule'),
                positions: values.map(({ position }) => position),
              });
            }}
          >
            {t('both')}
          </Button>
        </div>
      ))}
    </Section>
  );
}
