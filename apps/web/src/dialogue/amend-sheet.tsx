import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { Sheet } from '../design/sheet.js';
import { designWords } from '../design/words.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import { given } from './fields.js';
import { LineFields, type Line } from './line-fields.js';
import { minutesNow, type MinutesItem, type WholeMeeting } from './meeting.js';
import { MinutesText } from './minutes-text.js';
import { RacedForm } from './raced-form.js';

/** Minutes are recorded, a draft of them is replaced, or approved ones are amended. */
export type Amending = 'record' | 'replace' | 'amend';

interface AmendSheetProps {
  readonly meeting: WholeMeeting;
  readonly amending: Amending | null;
  readonly close: () => void;
}

const TITLE = { record: 'recordMinutes', replace: 'replaceMinutes', amend: 'amendTitle' } as const;
const DONE = { record: 'recordMinutesDone', replace: 'recordMinutesDone', amend: 'amendDone' } as const;

/** The lines of the minutes, to be written or written otherwise. */
export function AmendSheet({ meeting, amending, close }: AmendSheetProps): ReactElement {
  const t = useWords(meetingWords);
  return (
    <Sheet opened={amending !== null} close={close} title={t(TITLE[amending ?? 'record'])}>
      {amending && <AmendForm meeting={meeting} amending={amending} close={close} />}
    </Sheet>
  );
}

const lineOf = ({ itemId, kind, text, broughtBy, phase, owner, dueOn }: MinutesItem): Line => ({
  itemId,
  kind,
  text,
  broughtBy: broughtBy ?? '',
  phase: phase ?? '',
  owner: owner ?? '',
  dueOn: dueOn ?? '',
});

/** What one line says: only a follow-up has an owner and a day. */
const itemOf = ({ itemId, kind, text, broughtBy, phase, owner, dueOn }: Line): MinutesItem => ({
  itemId,
  kind,
  text: text.trim(),
  ...given({ broughtBy }),
  ...(phase !== '' && { phase }),
  ...(kind === 'follow-up' && given({ owner, dueOn })),
});

const blank = (): Line => ({
  itemId: crypto.randomUUID(),
  kind: 'information',
  text: '',
  broughtBy: '',
  phase: '',
  owner: '',
  dueOn: '',
});

function AmendForm({ meeting, amending, close }: AmendSheetProps & { amending: Amending }): ReactElement {
  const t = useWords(meetingWords);
  const tDesign = useWords(designWords);
  const path = { dialogueId: meeting.id };
  const record = useCommand('/api/v1/dialogues/{dialogueId}/minutes');
  const amend = useCommand('/api/v1/dialogues/{dialogueId}/amendments');
  const now = minutesNow(meeting)?.items ?? [];
  const form = useForm({
    initialValues: {
      revision: meeting.revision,
      items: now.length === 0 ? [blank()] : now.map(lineOf),
      reason: '',
    },
  });
  const { items } = form.values;
  return (
    <RacedForm
      form={form}
      revision={meeting.revision}
      send={({ revision, items: lines, reason }) => {
        const body = { items: lines.map(itemOf) };
        return amending === 'amend'
          ? amend.mutateAsync({ path, body: { ...body, reason }, revision })
          : record.mutateAsync({ path, body, revision });
      }}
      done={t(DONE[amending])}
      act={tDesign('save')}
      close={close}
      yours={<MinutesText items={items.map(itemOf)} />}
      theirs={<MinutesText items={now} />}
    >
      {items.map(({ itemId }, index) => (
        <LineFields
          key={itemId}
          form={form}
          index={index}
          remove={() => {
            form.removeListItem('items', index);
          }}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => {
          form.insertListItem('items', blank());
        }}
      >
        {t('addLine')}
      </Button>
      {amending === 'amend' && (
        <FreeText label={tDesign('why')} description={tDesign('whyHint')} {...form.getInputProps('reason')} />
      )}
    </RacedForm>
  );
}
