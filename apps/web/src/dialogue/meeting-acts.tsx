import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencilPlus, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { LinkButton } from '../design/link-button.js';
import { ReasonSheet } from '../design/reason-sheet.js';
import { designWords } from '../design/words.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import { isIn, type WholeMeeting } from './meeting.js';

/** What can be done with the whole meeting: recorded, printed, cancelled, taken back. */
export function MeetingActs({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const { id } = useCase();
  const mayRecord = useMayHere()('write', 'record') && !meeting.retracted;
  const isScheduled = isIn('scheduled', meeting);
  return (
    <>
      {isScheduled && mayRecord && (
        <LinkButton
          to="/k/$collaborationId/rapat/catat"
          params={{ collaborationId: id }}
          search={{ rapat: meeting.id }}
          leftSection={<IconPencilPlus size={20} aria-hidden="true" />}
        >
          {t('recordIt')}
        </LinkButton>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden="true" />}
        onClick={() => {
          window.print();
        }}
      >
        {tDesign('print')}
      </Button>
      {isScheduled && mayRecord && <Cancel meeting={meeting} />}
      {mayRecord && <Retract meeting={meeting} />}
    </>
  );
}

function Cancel({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const cancel = useCommand('/api/v1/dialogues/{dialogueId}/cancellation');
  return (
    <WithReason
      label={t('cancel')}
      title={t('cancelTitle')}
      send={async (reason) => {
        await cancel.mutateAsync({ path: { dialogueId: meeting.id }, body: { reason } });
        notifications.show({ message: t('cancelDone') });
      }}
    />
  );
}

function Retract({ meeting }: { meeting: WholeMeeting }): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const retract = useCommand('/api/v1/dialogues/{dialogueId}/retraction');
  return (
    <WithReason
      label={tDesign('retract')}
      title={tDesign('retract')}
      hint={tDesign('retractHint')}
      send={async (reason) => {
        await retract.mutateAsync({ path: { dialogueId: meeting.id }, body: { reason } });
        notifications.show({ message: t('retractDone') });
      }}
    />
  );
}

interface WithReasonProps {
  readonly label: string;
  readonly title: string;
  readonly hint?: string;
  readonly send: (reason: string) => Promise<unknown>;
}

/** A quiet button that asks why first. */
function WithReason({ label, title, hint, send }: WithReasonProps): ReactElement {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        onClick={() => {
          setOpened(true);
        }}
      >
        {label}
      </Button>
      <ReasonSheet
        opened={opened}
        close={() => {
          setOpened(false);
        }}
        title={title}
        act={label}
        send={send}
      >
        {hint !== undefined && <p className="small quiet">{hint}</p>}
      </ReasonSheet>
    </>
  );
}
