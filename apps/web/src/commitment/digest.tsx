import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './commitment.module.css';
import type { Version } from './standing.js';
import { commitmentWords } from './words.js';

/** A digest as one reads it aloud: in groups of four. */
export const inFours = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? '';

/** The digest of a frozen text, and what it means. */
export function Digest({ version }: { version: Version }): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  return (
    <section className={classes.digest}>
      <h3>
        {t('digest', { version: version.text.version })}
        <span className={classes.frozen}>, {t('frozen', { on: format.day(version.agreed.occurredOn) })}</span>
      </h3>
      <p className={classes.fours}>{inFours(version.digest)}</p>
      <p className="small quiet">{t('digestWhy')}</p>
    </section>
  );
}
