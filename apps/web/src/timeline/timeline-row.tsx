import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { dayIn } from '#collaboration/region.js';
import { useRead } from '../api/read.js';
import { Illustration } from '../design/marks.js';
import { Shown } from '../design/shown.js';
import { FactContent } from '../event/fact-content.js';
import { shortPosition, useFactSentence, type TimelineItem } from '../event/fact-sentence.js';
import { usePersonName } from '../event/people.js';
import { useCase } from '../shell/case.js';
import { useTravel } from '../shell/travel.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CorrectionDiff } from './correction-diff.js';
import classes from './timeline.module.css';
import { timelineWords } from './words.js';

/** One fact with its two times, what it corrects and what corrected it. */
export function TimelineRow({ item }: { item: TimelineItem }): ReactElement {
  const t = useWords(timelineWords);
  const format = useFormat();
  const sentence = useFactSentence();
  const nameOf = usePersonName();
  const [open, setOpen] = useState(false);
  const { position, phase, concept, occurredOn, recordedAt, actor, illustration, retractedBy } = item;
  const box = t((phase ?? concept) as 'dialogue');
  return (
    <article className={classes.row}>
      <p className={classes.day}>{format.day(occurredOn)}</p>
      <div className={classes.what}>
        <p className="small dim">
          {box} <Illustration of={{ provenance: { illustration } }} />
        </p>
        <p className={retractedBy === null ? undefined : 'struck'}>{sentence(item)}</p>
        {item.corrects !== null && <CorrectionDiff before={item.corrects} after={position} />}
        <Ends item={item} />
      </div>
      <div className={classes.recorded}>
        <p className="small dim">
          {t('recordedBy', { instant: format.instant(recordedAt), who: nameOf(actor) })}
        </p>
        {item.backdated && <p className={classes.late}>{t('late', { count: item.daysLate })}</p>}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.position}
        aria-expanded={open}
        aria-label={`${shortPosition(position)}: ${t(open ? 'hide' : 'open')}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {shortPosition(position)}
      </Button>
      {open && <Content item={item} />}
    </article>
  );
}

/** Corrections and retractions, visible at both ends. */
function Ends({ item }: { item: TimelineItem }): ReactElement | null {
  const t = useWords(timelineWords);
  const { corrects, correctedBy, retracts, retractedBy } = item;
  const ends = [
    corrects !== null && t('corrects', { position: shortPosition(corrects) }),
    correctedBy !== null && t('correctedBy', { position: shortPosition(correctedBy) }),
    retracts.length > 0 && t('retracts', { position: retracts.map(shortPosition).join(', ') }),
    retractedBy !== null && t('retractedBy', { position: shortPosition(retractedBy) }),
  ].filter((end) => end !== false);
  if (ends.length === 0) return null;
  return <p className={classes.ends}>{ends.join('. ')}.</p>;
}

function Content({ item: { position, recordedAt } }: { item: TimelineItem }): ReactElement {
  const t = useWords(timelineWords);
  const { collaboration } = useCase();
  const { to } = useTravel();
  const read = useRead('/api/v1/events/{position}', { path: { position } });
  return (
    <div className={classes.content}>
      <Shown of={read}>{(event) => <FactContent event={event} />}</Shown>
      <Button
        variant="subtle"
        className="off-paper"
        onClick={() => {
          to(dayIn(collaboration.region, recordedAt));
        }}
      >
        {t('asKnown')}
      </Button>
    </div>
  );
}
