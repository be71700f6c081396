import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { REGION_CODE } from '#collaboration/region.js';
import { useCommand } from '../api/command.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useWords } from '../words/words.js';
import { openingWords } from './opening-words.js';

interface OpenFormProps {
  readonly today: string;
  readonly close: () => void;
}

/** Opens a collaboration and goes to its roster. */
export const OpenSheet = ({ opened, ...form }: OpenFormProps & { opened: boolean }): ReactElement => {
  const t = useWords(openingWords);
  return (
    <Sheet opened={opened} close={form.close} title={t('open')}>
      <OpenForm {...form} />
    </Sheet>
  );
};

function OpenForm({ today, close }: OpenFormProps): ReactElement {
  const t = useWords(openingWords);
  const navigate = useNavigate();
  const open = useCommand('/api/v1/collaborations');
  const form = useForm({
    initialValues: { name: '', issue: 'stunting', region: '', occurredOn: today },
    validate: { region: (code) => (REGION_CODE.test(code.trim()) ? null : t('regionWrong')) },
  });
  const submit = useSubmit(
    form,
    async ({ region, ...rest }) => {
      const { id } = await open.mutateAsync({ body: { ...rest, region: region.trim() } });
      await navigate({
        to: '/k/$collaborationId/pengaturan',
        params: { collaborationId: id },
      });
    },
    () => {
      notifications.show({ message: t('opened') });
      close();
    },
  );
  return (
    <RecordForm submit={submit} act={t('open')} cancel={close}>
      <TextInput
        label={t('name')}
        description={t('nameHint')}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label={t('issue')} {...form.getInputProps('issue')} />
      <TextInput
        label={t('region')}
        description={t('regionHint')}
        inputMode="decimal"
        {...form.getInputProps('region')}
      />
      <When
        label={t('openedOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
