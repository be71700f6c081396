import { useForm } from '@mantine/form';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { FreeText } from './free-text.js';
import { RecordForm } from './record-form.js';
import { Sheet } from './sheet.js';
import { useSubmit } from './submit.js';
import { designWords } from './words.js';

interface ReasonSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly title: string;
  readonly act: string;
  readonly send: (reason: string) => Promise<unknown>;
  readonly children?: ReactNode;
}

/** Asks why, and does it: for what takes back, ends or cancels. */
export function ReasonSheet({ opened, close, title, act, send, children }: ReasonSheetProps): ReactElement {
  const t = useWords(designWords);
  const form = useForm({ initialValues: { reason: '' } });
  const submit = useSubmit(
    form,
    ({ reason }) => send(reason),
    () => {
      form.reset();
      close();
    },
  );
  return (
    <Sheet opened={opened} close={close} title={title}>
      {children}
      <RecordForm submit={submit} act={act} cancel={close}>
        <FreeText
          label={t('why')}
          description={t('whyHint')}
          data-autofocus
          {...form.getInputProps('reason')}
        />
      </RecordForm>
    </Sheet>
  );
}
