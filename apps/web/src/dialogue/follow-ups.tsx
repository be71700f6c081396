import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClockHour4 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { daysBetween } from '#collaboration/occurred-on.js';
import { Section } from '../design/page.js';
import { Figure } from '../event/figure.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CloseFollowUpSheet } from './close-follow-up-sheet.js';
import { meetingWords } from './dialogue-page-words.js';
import classes from './follow-ups.module.css';
import { minutesNow, type OpenFollowUp, type WholeMeeting } from './meeting.js';
import { useLineDetails } from './minutes-text.js';

/** What a meeting asks to be done and what earlier ones left to it: open, overdue, closed. */
export function FollowUps({ meeting }: { meeting: WholeMeeting }): ReactElement | null {
  const t = useWords(meetingWords);
  const [closing, setClosing] = useState<OpenFollowUp | null>(null);
  const [opened, setOpened] = useState(false);
  const { openFollowUps, carriedOver, closings } = meeting;
  if (openFollowUps.length + carriedOver.length + closings.length === 0 && !meeting.minutes) return null;
  const ask = (followUp: OpenFollowUp): void => {
    setClosing(followUp);
    setOpened(true);
  };
  return (
    <div className={`${classes.part} off-paper`}>
      <Section title={t('followUps')}>
        {meeting.minutes && <h3>{t('followUpsHere')}</h3>}
        {meeting.minutes && openFollowUps.length === 0 && <p className="quiet">{t('noFollowUps')}</p>}
        {openFollowUps.length + closings.length > 0 && (
          <ul className={`rows ${classes.list}`}>
            {openFollowUps.map((one) => (
              <Open key={one.itemId} followUp={one} ask={ask} />
            ))}
            <Closed meeting={meeting} />
          </ul>
        )}
        {carriedOver.length > 0 && (
          <>
            <h3>{t('carriedOver')}</h3>
            <ul className={`rows ${classes.list}`}>
              {carriedOver.map((one) => (
                <Open key={one.itemId} followUp={one} ask={ask} isCarried />
              ))}
            </ul>
          </>
        )}
        <CloseFollowUpSheet
          followUp={closing}
          opened={opened}
          close={() => {
            setOpened(false);
          }}
        />
      </Section>
    </div>
  );
}

interface OpenProps {
  readonly followUp: OpenFollowUp;
  readonly ask: (followUp: OpenFollowUp) => void;
  readonly isCarried?: boolean;
}

function Open({ followUp, ask, isCarried = false }: OpenProps): ReactElement {
  const t = useWords(meetingWords);
  const format = useFormat();
  const detailsOf = useLineDetails();
  const may = useMayHere();
  const { id } = useCase();
  const { text, dialogueId, heldOn } = followUp;
  return (
    <li className={classes.row}>
      <div>
        <p>{text}</p>
        <p className="small quiet">{detailsOf(followUp)}</p>
        {isCarried && (
          <p className="small">
            <Link
              to="/k/$collaborationId/rapat/$dialogueId"
              params={{ collaborationId: id, dialogueId }}
              className={classes.from}
            >
              {t('from', { day: format.day(heldOn) })}
            </Link>
          </p>
        )}
        <Due followUp={followUp} />
      </div>
      {may('write', 'record') && (
        <Button
          variant="default"
          aria-label={`${t('close')}: ${text}`}
          onClick={() => {
            ask(followUp);
          }}
        >
          {t('close')}
        </Button>
      )}
    </li>
  );
}

/** How far the day of a follow-up is, in words. */
function Due({
  followUp: { dueOn, text, evidence, overdue },
}: {
  followUp: OpenFollowUp;
}): ReactElement | null {
  const t = useWords(meetingWords);
  const { today } = useCase();
  if (dueOn === undefined) return null;
  const days = daysBetween(today, dueOn);
  const words = days === 0 ? t('dueToday') : t(days < 0 ? 'overdue' : 'dueIn', { count: Math.abs(days) });
  const Icon = overdue ? IconAlertTriangle : IconClockHour4;
  return (
    <p className={classes.due} data-overdue={overdue}>
      <Icon size={16} aria-hidden="true" />
      <Figure title={text} figure={words} {...(overdue && { rule: t('overdueRule') })} positions={evidence} />
    </p>
  );
}

function Closed({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const format = useFormat();
  const items = new Map(minutesNow(meeting)?.items.map((item) => [item.itemId, item]));
  return (
    <>
      {meeting.closings.map(({ itemId, closing, note, occurredOn, position }) => (
        <li key={position} className={classes.row}>
          <div>
            <p className="quiet">{items.get(itemId)?.text}</p>
            <p className={classes.closed}>
              {closing === 'done' && <IconCheck size={16} aria-hidden="true" />}
              <Figure
                title={items.get(itemId)?.text ?? t('followUps')}
                figure={t('closedOn', { how: t(closing), day: format.day(occurredOn) })}
                positions={[position]}
              />
            </p>
            {note !== null && <p className="small quiet">{note}</p>}
          </div>
        </li>
      ))}
    </>
  );
}
