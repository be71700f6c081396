import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import {
  FACILITATIONS,
  type FacilitationKind,
} from '#collaboration/facilitative-leadership/facilitative-leadership.events.js';
import { useCommand } from '../api/command.js';
import { Parties, Party, useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useFactSentence } from '../event/fact-sentence.js';
import { useCase, useCaseRead } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { leadershipWords } from './words.js';

interface FacilitationFormProps {
  readonly kind: FacilitationKind;
  readonly close: () => void;
}

/** Records one act of leadership; all but one sentence is filled in. */
export function FacilitationForm({ kind, close }: FacilitationFormProps): ReactElement {
  const t = useWords(leadershipWords);
  const common = useWords(designWords);
  const { id, today } = useCase();
  const roster = useRoster();
  const leader = roster.find(({ roles }) => roles.at(-1)?.role === 'facilitator') ?? roster[0];
  const record = useCommand('/api/v1/collaborations/{collaborationId}/facilitations');
  const form = useForm({
    initialValues: {
      kind,
      note: '',
      by: leader?.id ?? '',
      towards: [] as string[],
      dialogueId: '',
      occurredOn: today,
    },
  });
  const submit = useSubmit(
    form,
    ({ dialogueId, ...rest }) =>
      record.mutateAsync({
        path: { collaborationId: id },
        body: { ...rest, ...(dialogueId !== '' && { dialogueId }) },
      }),
    () => {
      notifications.show({ message: t('recorded') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect
        label={t('kind')}
        description={t(`${form.values.kind}.what`)}
        data={FACILITATIONS.map((one) => ({ value: one, label: t(one) }))}
        {...form.getInputProps('kind')}
      />
      <FreeText label={t('note')} data-autofocus {...form.getInputProps('note')} />
      <Party label={t('by')} {...form.getInputProps('by')} value={form.values.by} />
      <Parties
        label={t('towards')}
        description={t('towardsHint')}
        {...form.getInputProps('towards')}
        value={form.values.towards}
      />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
      <NativeSelect label={t('meeting')} data={useMeetings()} {...form.getInputProps('dialogueId')} />
    </RecordForm>
  );
}

/** The latest meetings that were held, and none. */
function useMeetings(): { value: string; label: string }[] {
  const t = useWords(leadershipWords);
  const format = useFormat();
  const sentence = useFactSentence();
  const { data } = useCaseRead('/api/v1/collaborations/{collaborationId}/dialogues', { limit: 40 });
  const held = (data?.items ?? []).flatMap(({ id, forum, held: at, retracted }) =>
    at && !retracted
      ? [
          {
            value: id,
            label: `${format.day(at.occurredOn)}, ${sentence({ type: 'DialogueHeld', about: forum.name ?? forum.kind })}`,
          },
        ]
      : [],
  );
  return [{ value: '', label: t('noMeeting') }, ...held];
}
