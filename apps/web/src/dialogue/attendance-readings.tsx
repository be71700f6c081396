import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { Section } from '../design/page.js';
import { Figure } from '../event/figure.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { AttendanceSheet } from './attendance-sheet.js';
import classes from './attendance.module.css';
import { meetingWords } from './dialogue-page-words.js';
import { presenceChanges, replaced } from './differences.js';
import { attendanceNow, type Attendance, type AttendanceReading, type WholeMeeting } from './meeting.js';
import { Changed } from './minutes-text.js';
import minutesClasses from './minutes-text.module.css';
import { useMeetingTold } from './use-meeting.js';

/** Who was there, as is said now, with every correction; of a meeting to come, who is invited. */
export function AttendanceReadings({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const told = useMeetingTold();
  const may = useMayHere();
  const [correcting, setCorrecting] = useState(false);
  const reading = attendanceNow(meeting);
  return (
    <Section
      title={t(reading ? 'attendance' : 'invitedList')}
      beside={
        <Figure
          title={t('attendance')}
          figure={told.attendance(meeting)}
          positions={
            reading ? meeting.attendance.map(({ position }) => position) : [meeting.recorded.position]
          }
        />
      }
    >
      <Attendances
        listed={reading?.attendance ?? meeting.invited.map((stakeholderId) => ({ stakeholderId }))}
        caption={t(reading ? 'attendance' : 'invitedList')}
      />
      {reading && !meeting.retracted && may('write', 'record') && (
        <Button
          variant="default"
          className="off-paper"
          mt="sm"
          onClick={() => {
            setCorrecting(true);
          }}
        >
          {t('correct')}
        </Button>
      )}
      <Corrections readings={meeting.attendance} />
      <AttendanceSheet
        meeting={meeting}
        opened={correcting}
        close={() => {
          setCorrecting(false);
        }}
      />
    </Section>
  );
}

interface AttendancesProps {
  readonly listed: readonly (Pick<Attendance, 'stakeholderId'> & Partial<Attendance>)[];
  readonly caption: string;
}

function Attendances({ listed, caption }: AttendancesProps): ReactElement {
  const t = useWords(meetingWords);
  const format = useFormat();
  const { nameOf } = useCase();
  return (
    <table className={classes.list}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('party')}</th>
          <th scope="col">{t('presence')}</th>
          <th scope="col" className={classes.signature}>
            {t('signature')}
          </th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ stakeholderId, presence, arrivedAt, leftAt }) => (
          <tr key={stakeholderId}>
            <th scope="row">{nameOf(stakeholderId)}</th>
            <td data-is={presence}>
              {presence && t(presence)}
              {arrivedAt !== undefined && (
                <span className="least dim">, {t('arrived', { time: format.time(arrivedAt) })}</span>
              )}
              {leftAt !== undefined && (
                <span className="least dim">, {t('left', { time: format.time(leftAt) })}</span>
              )}
            </td>
            <td className={classes.signature} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each list against the one it corrected, with the reason. */
function Corrections({ readings }: { readings: readonly AttendanceReading[] }): ReactElement | null {
  const t = useWords(meetingWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const pairs = replaced(readings);
  if (pairs.length === 0) return null;
  return (
    <div className={classes.corrections}>
      <h3>{t('corrections')}</h3>
      {pairs.map(({ before, after }) => (
        <div key={after.position} className={minutesClasses.change}>
          <p className="small quiet">{t('corrected', { instant: format.instant(after.recordedAt) })}</p>
          <p>{after.reason}</p>
          <ul>
            {presenceChanges(before, after).map(({ stakeholderId, before: was, after: is }) => (
              <li key={stakeholderId}>
                {nameOf(stakeholderId)}: <Changed before={t(was ?? 'unlisted')} after={t(is ?? 'unlisted')} />
              </li>
            ))}
            {before.guests !== after.guests && (
              <li>
                {t('guests')}:{' '}
                <Changed before={format.number(before.guests)} after={format.number(after.guests)} />
              </li>
            )}
          </ul>
        </div>
      ))}
    </div>
  );
}
