import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './calendar.module.css';
import type { Meeting } from './meeting.js';
import { MeetingRow } from './meeting-row.js';
import { dayAfterKey, shiftMonth, weeksOf } from './month.js';
import { useMeetingTold } from './use-meeting.js';
import { dialogueWords } from './words.js';

interface CalendarProps {
  readonly month: string;
  readonly go: (month: string) => void;
  /** Those of this month and maybe others. */
  readonly meetings: readonly Meeting[];
}

/** A month of meetings: a grid where there is room, an agenda by day on a phone. */
export function Calendar({ month, go, meetings }: CalendarProps): ReactElement {
  const t = useWords(dialogueWords);
  const format = useFormat();
  const { today } = useCase();
  const wide = useMediaQuery('(min-width: 43.75em)', true, { getInitialValueInEffect: false });
  const dated = meetings.filter(({ date }) => date.length === 10);
  const undated = meetings.filter(({ date }) => date === month);
  const here = dated.filter(({ date }) => date.startsWith(month));
  return (
    <div>
      <div className={`${classes.head} off-paper`}>
        <ActionIcon
          aria-label={t('previousMonth')}
          onClick={() => {
            go(shiftMonth(month, -1));
          }}
        >
          <IconChevronLeft aria-hidden="true" />
        </ActionIcon>
        <h3 aria-live="polite">{format.month(month)}</h3>
        <ActionIcon
          aria-label={t('nextMonth')}
          onClick={() => {
            go(shiftMonth(month, 1));
          }}
        >
          <IconChevronRight aria-hidden="true" />
        </ActionIcon>
        {month !== today.slice(0, 7) && (
          <Button
            variant="subtle"
            onClick={() => {
              go(today.slice(0, 7));
            }}
          >
            {t('thisMonth')}
          </Button>
        )}
      </div>
      {wide ? <Grid month={month} go={go} meetings={dated} /> : <Agenda meetings={here} />}
      {undated.length > 0 && (
        <>
          <p className="small quiet">{t('undated', { count: undated.length })}</p>
          <Agenda meetings={undated} />
        </>
      )}
    </div>
  );
}

function Agenda({ meetings }: { meetings: readonly Meeting[] }): ReactElement {
  const t = useWords(dialogueWords);
  if (meetings.length === 0) return <p className="quiet">{t('emptyMonth')}</p>;
  const inOrder = meetings.toSorted((a, b) => (`${a.date}${a.startsAt}` < `${b.date}${b.startsAt}` ? -1 : 1));
  return (
    <ul className="rows">
      {inOrder.map((meeting) => (
        <li key={meeting.id}>
          <MeetingRow meeting={meeting} />
        </li>
      ))}
    </ul>
  );
}

/** A Monday of no month in particular; the six days after it name the rest of the week. */
const A_WEEK = weeksOf('2024-01')[0] ?? [];

function Grid({ month, go, meetings }: CalendarProps): ReactElement {
  const t = useWords(dialogueWords);
  const format = useFormat();
  const { today } = useCase();
  const table = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  useEffect(() => {
    if (cursor !== null) table.current?.querySelector<HTMLElement>(`[data-day="${cursor}"]`)?.focus();
  }, [cursor, month]);
  const inMonth = (day: string | null): day is string => day?.startsWith(month) === true;
  const stop = inMonth(cursor) ? cursor : inMonth(today) ? today : `${month}-01`;
  const move = (event: React.KeyboardEvent<HTMLElement>, day: string): void => {
    const next = event.target === event.currentTarget ? dayAfterKey(event.key, day) : null;
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    if (!next.startsWith(month)) go(next.slice(0, 7));
  };
  return (
    <>
      <table className={classes.grid} ref={table} role="grid">
        <caption className={classes.unseen}>
          {t('calendarOf', { month: format.month(month) })}. {t('keys')}
        </caption>
        <thead>
          <tr>
            {A_WEEK.map((day) => (
              <th key={day} scope="col">
                {format.dayOfYear(day).split(/[,\s]/, 1)[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-day={day}
                  data-outside={!inMonth(day)}
                  aria-current={day === today ? 'date' : undefined}
                  tabIndex={day === stop ? 0 : -1}
                  onKeyDown={(event) => {
                    move(event, day);
                  }}
                >
                  <DayOf day={day} meetings={meetings.filter(({ date }) => date === day)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="least dim off-paper">{t('keys')}</p>
    </>
  );
}

function DayOf({ day, meetings }: { day: string; meetings: readonly Meeting[] }): ReactElement {
  const told = useMeetingTold();
  const format = useFormat();
  const { id } = useCase();
  return (
    <>
      <span className={classes.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className={classes.unseen}>{format.dayOfYear(day)}</span>
      {meetings.map((meeting) => (
        <Link
          key={meeting.id}
          className={classes.meeting}
          data-is={told.situation(meeting) === null ? 'held' : meeting.cancelled ? 'off' : 'scheduled'}
          to="/k/$collaborationId/rapat/$dialogueId"
          params={{ collaborationId: id, dialogueId: meeting.id }}
        >
          <b className={(meeting.cancelled ?? meeting.retracted) ? 'struck' : undefined}>
            {told.forum(meeting)}
          </b>
          <span>{told.situation(meeting) ?? told.time(meeting)}</span>
        </Link>
      ))}
    </>
  );
}
