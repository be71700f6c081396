import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import {
  DESIGN_ASPECTS,
  type DesignAspect,
  type DesignLevel,
} from '#collaboration/institutional-design/institutional-design.events.js';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { LevelChoice } from '../records/level.js';
import { levelWords } from '../records/level-words.js';
import { useWords } from '../words/words.js';
import { designOfWords } from './words.js';

interface AssessDesignFormProps {
  readonly aspect: DesignAspect;
  readonly close: () => void;
}

interface AssessValues {
  readonly aspect: DesignAspect;
  readonly level: DesignLevel;
  readonly finding: string;
  readonly occurredOn: string;
}

/** Assesses one aspect of the design; what was said before stays. */
export function AssessDesignForm({ aspect, close }: AssessDesignFormProps): ReactElement {
  const t = useWords(designOfWords);
  const say = useWords(levelWords);
  const common = useWords(designWords);
  const { id, today } = useCase();
  const assess = useCommand('/api/v1/collaborations/{collaborationId}/design-assessments');
  const form = useForm<AssessValues>({
    initialValues: { aspect, level: 'medium', finding: '', occurredOn: today },
  });
  const submit = useSubmit(
    form,
    (body) => assess.mutateAsync({ path: { collaborationId: id }, body }),
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
        data={DESIGN_ASPECTS.map((one) => ({ value: one, label: t(one) }))}
        {...form.getInputProps('aspect')}
      />
      <LevelChoice {...form.getInputProps('level')} value={form.values.level} />
      <FreeText label={say('finding')} description={say('findingHint')} {...form.getInputProps('finding')} />
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
