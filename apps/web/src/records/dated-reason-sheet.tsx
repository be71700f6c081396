import { useForm } from '@mantine/form';
import type { ReactElement, ReactNode } from 'react';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';

interface DatedReason {
  readonly reason: string;
  readonly occurredOn: string;
}

interface DatedReasonProps {
  readonly close: () => void;
  readonly act: string;
  readonly send: (reason: DatedReason) => Promise<unknown>;
}

interface DatedReasonSheetProps extends DatedReasonProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Asks why and since when, and does it: for what ends on a day of its own. */
export const DatedReasonSheet = ({
  opened,
  title,
  children,
  ...rest
}: DatedReasonSheetProps): ReactElement => (
  <Sheet opened={opened} close={rest.close} title={title}>
    {children}
    <DatedReasonForm {...rest} />
  </Sheet>
);

function DatedReasonForm({ close, act, send }: DatedReasonProps): ReactElement {
  const t = useWords(designWords);
  const { today } = useCase();
  const form = useForm({ initialValues: { reason: '', occurredOn: today } });
  const submit = useSubmit(form, send, close);
  return (
    <RecordForm submit={submit} act={act} cancel={close}>
      <FreeText
        label={t('why')}
        description={t('whyHint')}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <When
        label={t('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}
