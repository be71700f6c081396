import { useForm } from '@mantine/form';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { Sheet } from '../design/sheet.js';
import { When } from '../design/when.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { designWords } from '../design/words.js';
import { meetingWords } from './dialogue-page-words.js';
import { given } from './fields.js';
import { minutesNow, type WholeMeeting } from './meeting.js';
import { MinutesText } from './minutes-text.js';
import { RacedForm } from './raced-form.js';

interface ApproveSheetProps {
  readonly meeting: WholeMeeting;
  readonly opened: boolean;
  readonly close: () => void;
}

/** Approves the minutes as they were read. */
export function ApproveSheet({ meeting, opened, close }: ApproveSheetProps): ReactElement {
  const t = useWords(meetingWords);
  return (
    <Sheet opened={opened} close={close} title={t('approve')} sub={t('approveSub')}>
      <ApproveForm meeting={meeting} close={close} />
    </Sheet>
  );
}

function ApproveForm({ meeting, close }: Omit<ApproveSheetProps, 'opened'>): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const { today } = useCase();
  const approve = useCommand('/api/v1/dialogues/{dialogueId}/approval');
  const now = minutesNow(meeting)?.items ?? [];
  const [read] = useState(now);
  const form = useForm({ initialValues: { revision: meeting.revision, occurredOn: today, note: '' } });
  return (
    <RacedForm
      form={form}
      revision={meeting.revision}
      send={({ revision, occurredOn, note }) =>
        approve.mutateAsync({
          path: { dialogueId: meeting.id },
          body: given({ occurredOn, note }),
          revision,
        })
      }
      done={t('approveDone')}
      act={t('approve')}
      close={close}
      yours={<MinutesText items={read} />}
      theirs={<MinutesText items={now} />}
    >
      <When
        label={tDesign('occurredOn')}
        max={today}
        value={form.values.occurredOn}
        onChange={(occurredOn) => {
          form.setFieldValue('occurredOn', occurredOn);
        }}
        error={form.errors.occurredOn}
      />
      <FreeText label={t('approveNote')} description={tDesign('optional')} {...form.getInputProps('note')} />
    </RacedForm>
  );
}
