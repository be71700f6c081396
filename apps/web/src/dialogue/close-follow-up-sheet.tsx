import { Input, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { CLOSINGS } from '#collaboration/dialogue/dialogue.events.js';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import { given } from './fields.js';
import type { Closing, OpenFollowUp } from './meeting.js';

interface CloseFollowUpSheetProps {
  readonly followUp: OpenFollowUp | null;
  readonly opened: boolean;
  readonly close: () => void;
}

/** Tells how a follow-up ended, also one of an earlier meeting. */
export function CloseFollowUpSheet({ followUp, opened, close }: CloseFollowUpSheetProps): ReactElement {
  const t = useWords(meetingWords);
  return (
    <Sheet opened={opened} close={close} title={t('closeTitle')} sub={followUp?.text}>
      {followUp && <CloseForm followUp={followUp} close={close} />}
    </Sheet>
  );
}

interface Ending {
  readonly closing: Closing;
  readonly occurredOn: string;
  readonly note: string;
}

function CloseForm({ followUp, close }: { followUp: OpenFollowUp; close: () => void }): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const { today } = useCase();
  const command = useCommand('/api/v1/dialogues/{dialogueId}/follow-ups/{itemId}/closing');
  const { dialogueId, itemId } = followUp;
  const form = useForm<Ending>({ initialValues: { closing: 'done', occurredOn: today, note: '' } });
  const submit = useSubmit(
    form,
    ({ closing, occurredOn, note }) =>
      command.mutateAsync({
        path: { dialogueId, itemId },
        body: { closing, ...given({ occurredOn, note }) },
      }),
    () => {
      notifications.show({ message: t('closeDone') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <Input.Wrapper label={t('closing')} labelElement="div" error={form.errors.closing}>
        <SegmentedControl
          aria-label={t('closing')}
          data={CLOSINGS.map((one) => ({ value: one, label: t(one) }))}
          value={form.values.closing}
          onChange={(closing) => {
            form.setFieldValue('closing', closing);
          }}
        />
      </Input.Wrapper>
      <When
        label={tDesign('occurredOn')}
        max={today}
        value={form.values.occurredOn}
        onChange={(occurredOn) => {
          form.setFieldValue('occurredOn', occurredOn);
        }}
        error={form.errors.occurredOn}
      />
      <FreeText label={t('note')} description={tDesign('optional')} {...form.getInputProps('note')} />
    </RecordForm>
  );
}
