import { IconAlertTriangle, IconCalendarEvent, IconCheck, IconClockHour4, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Illustration, Retracted } from '../design/marks.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { isIn, type Meeting, type MinutesState } from './meeting.js';
import classes from './meeting-row.module.css';
import { useMeetingTold, useMinutesState } from './use-meeting.js';

const ICON = { size: 16, 'aria-hidden': true } as const;
const MINUTES_ICON: Readonly<Record<MinutesState['is'], ReactElement | null>> = {
  none: <IconAlertTriangle {...ICON} />,
  informal: null,
  awaiting: <IconClockHour4 {...ICON} />,
  approved: <IconCheck {...ICON} />,
};

/** One meeting of a list: when, which forum, where, who came, and where its minutes stand. */
export function MeetingRow({ meeting }: { meeting: Meeting }): ReactElement {
  const told = useMeetingTold();
  const format = useFormat();
  const { id, nameOf } = useCase();
  const isOff = meeting.cancelled !== null || meeting.retracted !== null;
  return (
    <article className={classes.row}>
      <DayBox on={meeting.date} />
      <div>
        <h3 className={classes.name}>
          <Link
            to="/k/$collaborationId/rapat/$dialogueId"
            params={{ collaborationId: id, dialogueId: meeting.id }}
            className={isOff ? 'struck' : undefined}
          >
            {told.forum(meeting)}
            <span className={classes.unseen}>, {format.day(meeting.date)}</span>
          </Link>{' '}
          <Illustration of={meeting} />
        </h3>
        <p className="small quiet">{nameOf(meeting.forum.convener)}</p>
        <p className="small dim">{told.timeAndPlace(meeting)}</p>
        {meeting.retracted && <Retracted reason={meeting.retracted.reason} />}
        {meeting.cancelled && <p className="small quiet">{meeting.cancelled.reason}</p>}
      </div>
      <div className={classes.standing}>
        <p className="small">{told.attendance(meeting)}</p>
        <Standing meeting={meeting} />
      </div>
    </article>
  );
}

function Standing({ meeting }: { meeting: Meeting }): ReactElement {
  const told = useMeetingTold();
  const state = useMinutesState(meeting);
  const situation = told.situation(meeting);
  if (situation !== null) {
    const isScheduled = isIn('scheduled', meeting);
    return (
      <p className={classes.state} data-is={isScheduled ? 'scheduled' : 'off'}>
        {isScheduled ? <IconCalendarEvent {...ICON} /> : <IconX {...ICON} />}
        {situation}
      </p>
    );
  }
  return (
    <p className={classes.state} data-is={state.is}>
      {MINUTES_ICON[state.is]}
      {told.minutes(state)}
    </p>
  );
}

/** A day as a leaf of a calendar; what is known only coarsely says so. */
function DayBox({ on }: { on: string }): ReactElement {
  const format = useFormat();
  if (on.length < 10) return <p className={classes.box}>{format.day(on)}</p>;
  const [weekday = '', ...rest] = format.dayOfYear(on).split(/[,\s]+/);
  const year = on.slice(0, 4);
  return (
    <p className={classes.box} aria-hidden="true">
      <span>{weekday}</span>
      <b>{rest[0]}</b>
      <span>
        {rest[1]} {year}
      </span>
    </p>
  );
}
