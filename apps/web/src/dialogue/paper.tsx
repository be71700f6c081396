import type { ReactElement } from 'react';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import type { WholeMeeting } from './meeting.js';
import classes from './paper.module.css';
import { useMeetingTold } from './use-meeting.js';

/** The heading of the minutes as an office writes it; on paper alone, where it stands in for the page's own. */
export function PaperHeading({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { collaboration } = useCase();
  const forum = told.forum(meeting);
  return (
    <div className={classes.heading}>
      <p>{collaboration.name}</p>
      <p className={classes.title}>{t(meeting.held ? 'paperMinutes' : 'paperInvitation', { forum })}</p>
      <p>{format.day(meeting.date)}</p>
    </div>
  );
}

/** Where the chair and the recorder sign; on paper alone. */
export function PaperSignatures({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const format = useFormat();
  const { today } = useCase();
  const approved = meeting.minutes?.approved;
  return (
    <div className={classes.end}>
      {meeting.held && (
        <p>{approved ? t('paperApproved', { day: format.day(approved.occurredOn) }) : t('paperDraft')}</p>
      )}
      <div className={classes.signatures}>
        {(['chair', 'recorder'] as const).map((role) => (
          <div key={role}>
            <p>{t(role)}</p>
            <p className={classes.line} />
          </div>
        ))}
      </div>
      <p className={classes.state}>{t('paperState', { day: format.day(today) })}</p>
    </div>
  );
}
