import type { ReactElement } from 'react';
import type { Answer } from '../api/read.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './facts.module.css';
import { useFieldName } from './field-words.js';
import { factWords } from './fact-words.js';

type RecordedEvent = Answer<'/api/v1/events/{position}'>;

/** An event as the log holds it, field by field, with names where it holds stakeholders' ids. */
export function FactContent({ event }: { event: RecordedEvent }): ReactElement {
  const t = useWords(factWords);
  const format = useFormat();
  const { meta, data } = event;
  const redacted = 'redacted' in event && event.redacted === true;
  return (
    <>
      {redacted && <p className="small">{t('redacted')}</p>}
      <Value value={data} />
      <p className="least dim">{t('recordedAt', { instant: format.instant(meta.recordedAt) })}</p>
    </>
  );
}

function Value({ value }: { value: unknown }): ReactElement {
  const { nameOf, collaboration } = useCase();
  const fieldName = useFieldName();
  const format = useFormat();
  if (Array.isArray(value))
    return (
      <>
        {(value as unknown[]).map((one, index) => (
          <div key={index} className={typeof one === 'object' ? classes.nested : undefined}>
            <Value value={one} />
          </div>
        ))}
      </>
    );
  if (typeof value === 'object' && value !== null)
    return (
      <dl className={classes.said}>
        {(Object.entries(value) as [string, unknown][]).map(([field, inner]) => (
          <Field key={field} field={field} value={inner} />
        ))}
      </dl>
    );
  if (typeof value === 'boolean') return <>{fieldName(value ? 'yes' : 'no')}</>;
  const text = typeof value === 'string' ? value : typeof value === 'number' ? format.number(value) : '–';
  return <>{collaboration.stakeholders.some(({ id }) => id === text) ? nameOf(text) : text}</>;
}

function Field({ field, value }: { field: string; value: unknown }): ReactElement {
  const nameOf = useFieldName();
  return (
    <>
      <dt>{nameOf(field)}</dt>
      <dd>
        <Value value={value} />
      </dd>
    </>
  );
}
