import { useState, type ReactElement } from 'react';
import type { Forum } from '#collaboration/collaboration/collaboration.events.js';
import { forumKey } from '#collaboration/phase/meetings.js';
import { useRead } from '../api/read.js';
import { LinkButton } from '../design/link-button.js';
import { Page } from '../design/page.js';
import { Empty, Shown } from '../design/shown.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useCaseList, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { forumAt, tookPlace } from '../records/forum.js';
import type { Meeting } from './meeting.js';
import { ForumChoice } from './record-forum.js';
import { RecordMeeting } from './record-meeting.js';
import { recordWords } from './record-words.js';

/** Records a meeting as it goes on: of the forum in the address, or one that was scheduled. */
export function RecordDialoguePage(): ReactElement {
  const t = useWords(recordWords);
  const [{ forum: address = '', rapat }] = useQueryText();
  const { travelling } = useCase();
  const mayHere = useMayHere();
  if (!mayHere('write', 'record')) {
    const why = travelling ? 'travelling' : 'forbidden';
    return (
      <Page title={t('eyebrow')}>
        <Empty title={t(why)}>{t(`${why}Sub`)}</Empty>
      </Page>
    );
  }
  if (rapat !== undefined) return <From key={rapat} dialogueId={rapat} scheduled address={rapat} />;
  return <OfForum key={address} address={address} />;
}

function OfForum({ address }: { address: string }): ReactElement {
  const meetings = useCaseList('/api/v1/collaborations/{collaborationId}/dialogues');
  const forum = forumAt(address);
  return (
    <Shown of={meetings}>
      {(known) =>
        forum ? (
          <Continuing forum={forum} address={address} meetings={known} />
        ) : (
          <ForumChoice meetings={known} />
        )
      }
    </Shown>
  );
}

interface ContinuingProps {
  readonly forum: Forum;
  readonly address: string;
  readonly meetings: readonly Meeting[];
}

function Continuing({ forum, address, meetings }: ContinuingProps): ReactElement {
  // What is being recorded becomes the last meeting itself: what it began with stays.
  const [last] = useState(() =>
    meetings.find((meeting) => tookPlace(meeting) && forumKey(meeting.forum) === forumKey(forum)),
  );
  if (last) return <From dialogueId={last.id} scheduled={false} address={address} />;
  return <RecordMeeting forum={forum} from={null} followUps={[]} scheduled={false} address={address} />;
}

interface FromProps {
  readonly dialogueId: string;
  readonly scheduled: boolean;
  readonly address: string;
}

function From({ dialogueId, scheduled, address }: FromProps): ReactElement {
  const meeting = useRead('/api/v1/dialogues/{dialogueId}', { path: { dialogueId } });
  return (
    <Shown of={meeting}>
      {(from) => (
        <RecordMeeting
          forum={from.forum}
          from={from}
          followUps={[...from.carriedOver, ...from.openFollowUps]}
          scheduled={scheduled}
          address={address}
          held={<HeldAlready dialogueId={dialogueId} />}
        />
      )}
    </Shown>
  );
}

function HeldAlready({ dialogueId }: { dialogueId: string }): ReactElement {
  const t = useWords(recordWords);
  const { id } = useCase();
  return (
    <Page eyebrow={t('eyebrow')} title={t('held')}>
      <LinkButton to={'/k/$collaborationId/rapat/$dialogueId'} params={{ collaborationId: id, dialogueId }}>
        {t('open')}
      </LinkButton>
    </Page>
  );
}
