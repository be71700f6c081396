import type { ReactElement } from 'react';
import { Section } from '../design/page.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import { attendanceNow, type WholeMeeting } from './meeting.js';
import classes from './dialogue-page.module.css';
import { useMeetingTold } from './use-meeting.js';

/** Forum, convener, day, time, place, agenda and guests. */
export function MeetingAbout({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { nameOf } = useCase();
  const guests = attendanceNow(meeting)?.guests;
  const facts = [
    ['forum', told.forum(meeting)],
    ['convener', nameOf(meeting.forum.convener)],
    ['day', format.day(meeting.date)],
    ['time', told.time(meeting)],
    ['place', meeting.place],
    ['guests', guests === undefined ? undefined : format.number(guests)],
  ] as const;
  return (
    <Section title={t('about')}>
      <dl className={classes.about}>
        {facts.map(
          ([name, said]) =>
            said !== undefined && (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>{said ?? t('unknown')}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('agenda')}</dt>
          <dd>
            {meeting.agenda.length === 0 ? (
              t('noAgenda')
            ) : (
              <ol className={classes.agenda}>
                {meeting.agenda.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
