import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { FirstFew } from '../design/first-few.js';
import { Illustration, Retracted } from '../design/marks.js';
import { useMayHere } from '../shell/case.js';
import { MeetingLink } from '../records/meeting.js';
import { Retraction } from '../records/retraction.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { Session } from './session.js';
import classes from './understanding.module.css';
import { understandingWords } from './words.js';

/** All sessions, newest first, those taken back among them. */
export const SessionList = ({ sessions }: { sessions: readonly Session[] }): ReactElement => (
  <FirstFew items={sessions} render={(session) => <SessionRow key={session.id} session={session} />} />
);

function SessionRow({ session }: { session: Session }): ReactElement {
  const t = useWords(understandingWords);
  const format = useFormat();
  const mayHere = useMayHere();
  const retract = useCommand('/api/v1/understanding-sessions/{sessionId}/retraction');
  const { id, recorded, statements, dialogueId, retracted, revision } = session;
  const day = format.day(recorded.occurredOn);
  const put = t('topicsPut', { topics: format.list(statements.map(({ topic }) => t(topic))) });
  return (
    <li className={classes.session}>
      <div>
        <p className={retracted ? 'struck' : undefined}>
          {day}. {put}. <Illustration of={session} />
        </p>
        {retracted && <Retracted reason={retracted.reason} />}
        {dialogueId !== null && (
          <span className="small">
            <MeetingLink dialogueId={dialogueId} />
          </span>
        )}
      </div>
      {retracted === null && mayHere('write', 'record') && (
        <Retraction
          of={`${day}. ${put}`}
          send={(reason) => retract.mutateAsync({ path: { sessionId: id }, body: { reason }, revision })}
        />
      )}
    </li>
  );
}
