import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { useFieldName } from '../event/field-words.js';
import { useWords } from '../words/words.js';
import { changedFields } from './changed-fields.js';
import classes from './timeline.module.css';
import { timelineWords } from './words.js';

interface CorrectionDiffProps {
  readonly before: string;
  readonly after: string;
}

type Plain = Readonly<Record<string, unknown>>;

/** Both readings of what was corrected, and why. */
export function CorrectionDiff({ before, after }: CorrectionDiffProps): ReactElement | null {
  const t = useWords(timelineWords);
  const nameOf = useFieldName();
  const old = useRead('/api/v1/events/{position}', { path: { position: before } }).data;
  const young = useRead('/api/v1/events/{position}', { path: { position: after } }).data;
  if (!old || !young) return null;
  const data = young.data as Plain;
  const { reason } = data;
  return (
    <dl className={classes.diff}>
      {changedFields(old.data as Plain, data).map((changed) => (
        <div key={changed.field}>
          <dt>{nameOf(changed.field)}</dt>
          <dd>
            <del>
              <span className={classes.unseen}>{t('before')} </span>
              {changed.before}
            </del>{' '}
            <ins>
              <span className={classes.unseen}>{t('after')} </span>
              {changed.after}
            </ins>
          </dd>
        </div>
      ))}
      {typeof reason === 'string' && (
        <div>
          <dt>{t('reason')}</dt>
          <dd>{reason}</dd>
        </div>
      )}
    </dl>
  );
}
