import { Button, Group } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './conflict.module.css';
import { designWords } from './words.js';

interface ConflictProps {
  readonly yours: ReactNode;
  readonly theirs: ReactNode;
  readonly keepYours: () => void;
  readonly keepTheirs: () => void;
}

/** A lost race: both versions side by side, and the person chooses. */
export function Conflict({ yours, theirs, keepYours, keepTheirs }: ConflictProps): ReactElement {
  const t = useWords(designWords);
  return (
    <section role="alert" className={classes.conflict}>
      <h2>{t('moved')}</h2>
      <p className="quiet">{t('movedSub')}</p>
      <div className={classes.versions}>
        <div>
          <h3>{t('yours')}</h3>
          {yours}
        </div>
        <div>
          <h3>{t('theirs')}</h3>
          {theirs}
        </div>
      </div>
      <Group gap="sm" mt="md">
        <Button onClick={keepYours}>{t('keepYours')}</Button>
        <Button variant="default" onClick={keepTheirs}>
          {t('keepTheirs')}
        </Button>
      </Group>
    </section>
  );
}
