import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import {
  ASPECTS,
  PREHISTORIES,
  type Aspect,
  type Level,
  type Prehistory,
} from '#collaboration/starting-conditions/starting-conditions.events.js';
import { useCommand } from '../api/command.js';
import { Parties } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { LevelChoice } from '../records/level.js';
import { levelWords } from '../records/level-words.js';
import { startingWords } from './words.js';

interface AssessFormProps {
  readonly aspect: Aspect;
  readonly close: () => void;
}

interface AssessValues {
  readonly aspect: Aspect;
  readonly level: Level;
  readonly prehistory: Prehistory;
  readonly finding: string;
  readonly stakeholders: string[];
  readonly occurredOn: string;
}

/** Assesses one aspect of the starting conditions; what was said before stays. */
export function AssessForm({ aspect, close }: AssessFormProps): ReactElement {
  const t = useWords(startingWords);
  const say = useWords(levelWords);
  const common = useWords(designWords);
  const { id, today } = useCase();
  const assess = useCommand('/api/v1/collaborations/{collaborationId}/starting-conditions');
  const form = useForm<AssessValues>({
    initialValues: {
      aspect,
      level: 'medium',
      prehistory: 'cooperation',
      finding: '',
      stakeholders: [],
      occurredOn: today,
    },
  });
  const submit = useSubmit(
    form,
    ({ prehistory, ...rest }) =>
      assess.mutateAsync({
        path: { collaborationId: id },
        body: { ...rest, ...(rest.aspect === 'prehistory' && { prehistory }) },
      }),
    () => {
      notifications.show({ message: say('recorded') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect
        label={say('aspect')}
        description={t(`${form.values.aspect}.what`)}
        data={ASPECTS.map((one) => ({ value: one, label: t(one) }))}
        {...form.getInputProps('aspect')}
      />
      {form.values.aspect === 'prehistory' && (
        <NativeSelect
          label={t('remembered')}
          data={PREHISTORIES.map((one) => ({ value: one, label: t(one) }))}
          {...form.getInputProps('prehistory')}
        />
      )}
      <LevelChoice {...form.getInputProps('level')} value={form.values.level} />
      <FreeText label={say('finding')} description={say('findingHint')} {...form.getInputProps('finding')} />
      <Parties
        label={t('concerned')}
        {...form.getInputProps('stakeholders')}
        value={form.values.stakeholders}
      />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
