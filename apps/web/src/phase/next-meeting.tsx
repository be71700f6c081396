import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Illustration } from '../design/marks.js';
import { LinkButton } from '../design/link-button.js';
import { Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { forumName } from '../records/forum.js';
import { forumWords } from '../records/forum-words.js';
import { useCase, useCaseRead, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Answer } from '../api/read.js';
import classes from './next-meeting.module.css';
import { phaseWords } from './phase-words.js';

type Meeting = Answer<'/api/v1/collaborations/{collaborationId}/dialogues'>['items'][number];

const isAhead = ({ held, cancelled, retracted, date }: Meeting, today: string): boolean =>
  held === null && cancelled === null && retracted === null && date >= today;

/** The meeting that comes next; meetings come newest first, those ahead before all others. */
export function NextMeeting(): ReactElement {
  const t = useWords(phaseWords);
  const { today } = useCase();
  const read = useCaseRead('/api/v1/collaborations/{collaborationId}/dialogues', { limit: 50 });
  return (
    <Section title={t('nextMeeting')}>
      <Shown of={read} waiting={<Skeleton height={72} />}>
        {({ items }) => {
          const next = items.findLast((meeting) => isAhead(meeting, today));
          return next ? <Ahead meeting={next} /> : <NoneAhead />;
        }}
      </Shown>
    </Section>
  );
}

function Ahead({ meeting }: { meeting: Meeting }): ReactElement {
  const t = useWords(phaseWords);
  const forums = useWords(forumWords);
  const format = useFormat();
  const { id, nameOf } = useCase();
  const { id: dialogueId, forum, date, startsAt, place, invited } = meeting;
  const tile = format.dayOfYear(date).split(/[, ]+/);
  const where = [
    startsAt === null ? null : format.time(startsAt),
    place,
    t('invited', { count: invited.length }),
  ];
  return (
    <div className={classes.next}>
      <div className={classes.day} aria-hidden="true">
        {tile.map((part, index) => (
          <span key={part} data-large={index === 1 && tile.length === 3}>
            {part}
          </span>
        ))}
      </div>
      <div>
        <h3>
          <Link to={'/k/$collaborationId/rapat/$dialogueId'} params={{ collaborationId: id, dialogueId }}>
            {forumName(forum, nameOf, forums)}
          </Link>
        </h3>
        <p className="small quiet">
          {format.day(date)}. {where.filter((part) => part !== null).join(', ')}.{' '}
          <Illustration of={meeting} />
        </p>
      </div>
    </div>
  );
}

function NoneAhead(): ReactElement {
  const t = useWords(phaseWords);
  const may = useMayHere();
  const { id } = useCase();
  return (
    <>
      <p className="quiet">{t('noMeeting')}</p>
      {may('write', 'record') && (
        <LinkButton
          to={'/k/$collaborationId/rapat'}
          params={{ collaborationId: id }}
          variant="default"
          className="off-paper"
          mt="sm"
        >
          {t('schedule')}
        </LinkButton>
      )}
    </>
  );
}
