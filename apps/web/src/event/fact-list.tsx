import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { Shown } from '../design/shown.js';
import { useCaseRead } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { FactContent } from './fact-content.js';
import classes from './facts.module.css';
import { shortPosition, useFactSentence, type TimelineItem } from './fact-sentence.js';
import { factWords } from './fact-words.js';

/** As many as one question to the timeline takes. */
const MOST = 200;

/** The facts at some positions, newest first; each opens to what it says. */
export function FactList({ positions }: { positions: readonly string[] }): ReactElement {
  const t = useWords(factWords);
  const asked = [...new Set(positions)].sort().slice(-MOST);
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/timeline', {
    positions: asked.join(','),
    newestFirst: 'true',
    limit: MOST,
  });
  if (asked.length === 0) return <p className="quiet">{t('none')}</p>;
  return (
    <Shown of={read}>
      {({ items }) => (
        <>
          <p className="small dim">
            {asked.length < positions.length
              ? t('countCut', { shown: asked.length, count: positions.length })
              : t('count', { count: items.length })}
          </p>
          <ul className="rows">
            {items.map((item) => (
              <Fact key={item.id} item={item} />
            ))}
          </ul>
        </>
      )}
    </Shown>
  );
}

function Fact({ item }: { item: TimelineItem }): ReactElement {
  const t = useWords(factWords);
  const format = useFormat();
  const sentence = useFactSentence();
  const [open, setOpen] = useState(false);
  const { position, occurredOn, retractedBy, correctedBy, backdated, daysLate } = item;
  return (
    <li className={classes.fact}>
      <span className="small quiet">{format.day(occurredOn)}</span>
      <span>
        <span className={retractedBy === null ? undefined : 'struck'}>{sentence(item)}</span>
        <span className={classes.marks}>
          {retractedBy !== null && <span className={classes.retracted}>{t('retracted')}</span>}
          {correctedBy !== null && <span>{t('correctedBy')}</span>}
          {backdated && <span>{t('late', { days: daysLate })}</span>}
        </span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.position}
        aria-expanded={open}
        aria-label={`${t('position', { position: shortPosition(position) })}: ${t(open ? 'hide' : 'content')}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {shortPosition(position)}
      </Button>
      {open && <OpenFact position={position} />}
    </li>
  );
}

function OpenFact({ position }: { position: string }): ReactElement {
  const read = useRead('/api/v1/events/{position}', { path: { position } });
  return (
    <div className={classes.open}>
      <Shown of={read}>{(event) => <FactContent event={event} />}</Shown>
    </div>
  );
}
