import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import {
  RULE_KINDS,
  RULE_LEVELS,
  type RuleKind,
  type RuleLevel,
} from '#collaboration/institutional-design/institutional-design.events.js';
import { useCommand } from '../api/command.js';
import { Parties } from '../records/parties.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { designOfWords } from './words.js';

const HINTS = {
  law: 'lawHint',
  decree: 'decreeHint',
  agreement: 'agreementHint',
  'ground-rule': 'groundHint',
} as const satisfies Record<RuleKind, string>;

interface AdoptValues {
  readonly kind: RuleKind;
  readonly level: RuleLevel;
  readonly title: string;
  readonly number: string;
  readonly members: string[];
  readonly occurredOn: string;
}

/** Puts a rule on record; only a decree names members. */
export function AdoptForm({ close }: { close: () => void }): ReactElement {
  const t = useWords(designOfWords);
  const { id, today } = useCase();
  const adopt = useCommand('/api/v1/collaborations/{collaborationId}/rules');
  const form = useForm<AdoptValues>({
    initialValues: {
      kind: 'decree',
      level: 'district',
      title: '',
      number: '',
      members: [],
      occurredOn: today,
    },
  });
  const isDecree = form.values.kind === 'decree';
  const submit = useSubmit(
    form,
    ({ number, members, ...rest }) =>
      adopt.mutateAsync({
        path: { collaborationId: id },
        body: { ...rest, members: isDecree ? members : [], ...(number.trim() !== '' && { number }) },
      }),
    () => {
      notifications.show({ message: t('adopted') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect
        label={t('kind')}
        description={t(HINTS[form.values.kind])}
        data={RULE_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={t('level')}
        data={RULE_LEVELS.map((level) => ({ value: level, label: t(level) }))}
        {...form.getInputProps('level')}
      />
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('title')} />
      <TextInput label={t('number')} description={t('numberHint')} {...form.getInputProps('number')} />
      {isDecree && (
        <Parties label={t('members')} {...form.getInputProps('members')} value={form.values.members} />
      )}
      <When
        label={t('since', { when: '' }).trim()}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
