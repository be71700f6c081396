import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { Illustration, Retracted } from '../design/marks.js';
import { Columns, Page, Section } from '../design/page.js';
import { Shown } from '../design/shown.js';
import { FactList } from '../event/fact-list.js';
import { usePlaces } from '../shell/address.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords, type Say } from '../words/words.js';
import { AttendanceReadings } from './attendance-readings.js';
import { meetingWords } from './dialogue-page-words.js';
import classes from './dialogue-page.module.css';
import { FollowUps } from './follow-ups.js';
import { minutesNow, positionsOf, type MinutesItem, type WholeMeeting } from './meeting.js';
import { MeetingAbout } from './meeting-about.js';
import { MeetingActs } from './meeting-acts.js';
import { Minutes } from './minutes-readings.js';
import { PaperHeading, PaperSignatures } from './paper.js';
import { useMeetingTold, useMinutesState } from './use-meeting.js';
import { dialogueWords } from './words.js';

/** One meeting: who came, what was said, what is to be done, and every fact of it. */
export function DialoguePage(): ReactElement {
  const { dialogueId = '' } = usePlaces();
  const { time } = useCase();
  const read = useRead('/api/v1/dialogues/{dialogueId}', { path: { dialogueId }, query: time });
  return <Shown of={read}>{(meeting) => <MeetingPage meeting={meeting} />}</Shown>;
}

function MeetingPage({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const tList = useWords(dialogueWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { id } = useCase();
  const { cancelled, retracted, held } = meeting;
  return (
    <Page
      title={useFinding(meeting)}
      eyebrow={
        <Link to="/k/$collaborationId/rapat" params={{ collaborationId: id }} className={classes.up}>
          {tList('eyebrow')}
        </Link>
      }
      sub={
        <>
          {[format.day(meeting.date), told.timeAndPlace(meeting)].filter(Boolean).join(', ')}{' '}
          <Illustration of={meeting} />
        </>
      }
      acts={<MeetingActs meeting={meeting} />}
    >
      <PaperHeading meeting={meeting} />
      {retracted && <Retracted reason={retracted.reason} />}
      {cancelled && (
        <p>{t('cancelledWhy', { day: format.day(cancelled.occurredOn), reason: cancelled.reason })}</p>
      )}
      <Columns>
        <div>
          {held && <Minutes meeting={meeting} />}
          <FollowUps meeting={meeting} />
          <PaperSignatures meeting={meeting} />
        </div>
        <div className={classes.aside}>
          <MeetingAbout meeting={meeting} />
          <AttendanceReadings meeting={meeting} />
        </div>
      </Columns>
      <div className={`${classes.part} off-paper`}>
        <Section title={t('facts')}>
          <FactList positions={positionsOf(meeting)} />
        </Section>
      </div>
    </Page>
  );
}

/** What the meeting came to, as a sentence. */
function useFinding(meeting: WholeMeeting): string {
  const t = useWords(meetingWords);
  const tList = useWords(dialogueWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { today } = useCase();
  const state = useMinutesState(meeting);
  const of = { forum: told.forum(meeting), day: format.dayOfYear(meeting.date) };
  if (meeting.retracted) return t('foundRetracted', of);
  if (meeting.cancelled) return t('foundCancelled', of);
  if (!meeting.held)
    return meeting.date < today
      ? t('foundPast', of)
      : t('foundScheduled', { ...of, invited: told.attendance(meeting) });
  const came = tList('present', { count: presentAt(meeting) });
  const reading = minutesNow(meeting);
  const rest = reading ? said(reading.items, meeting.openFollowUps.length, t) : [told.minutes(state)];
  return t('found', { ...of, what: [came, ...rest].join(', ') });
}

/** How much was decided, and what of it is still to be done. */
function said(
  items: readonly MinutesItem[],
  open: number,
  t: Say<'noDecisions' | 'decisions' | 'allClosed' | 'openFollowUps'>,
): string[] {
  const decisions = items.filter(({ kind }) => kind === 'decision').length;
  const decided = decisions === 0 ? t('noDecisions') : t('decisions', { count: decisions });
  if (open > 0) return [decided, t('openFollowUps', { count: open })];
  return items.some(({ kind }) => kind === 'follow-up') ? [decided, t('allClosed')] : [decided];
}

const presentAt = ({ attendance }: WholeMeeting): number =>
  attendance.at(-1)?.attendance.filter(({ presence }) => presence === 'present').length ?? 0;
