import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { BOXES, type Box } from '#collaboration/box.js';
import { FACTOR_KINDS, type FactorKind } from '#collaboration/factor/factor.events.js';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { factorWords } from './words.js';

interface NoteValues {
  readonly kind: FactorKind;
  readonly box: Box;
  readonly text: string;
  readonly occurredOn: string;
}

/** Notes one driver or barrier. */
export function NoteForm({ box, close }: { box: Box; close: () => void }): ReactElement {
  const t = useWords(factorWords);
  const common = useWords(designWords);
  const { id, today } = useCase();
  const note = useCommand('/api/v1/collaborations/{collaborationId}/factors');
  const form = useForm<NoteValues>({
    initialValues: { kind: 'driver', box, text: '', occurredOn: today },
  });
  const submit = useSubmit(
    form,
    (body) => note.mutateAsync({ path: { collaborationId: id }, body }),
    () => {
      notifications.show({ message: t('noted') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} cancel={close}>
      <SegmentedControl
        aria-label={t('kind')}
        data={FACTOR_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        {...form.getInputProps('kind')}
      />
      <NativeSelect
        label={t('box')}
        data={BOXES.map((one) => ({ value: one, label: t(one) }))}
        {...form.getInputProps('box')}
      />
      <FreeText
        label={t('text')}
        description={t('textHint')}
        data-autofocus
        {...form.getInputProps('text')}
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
