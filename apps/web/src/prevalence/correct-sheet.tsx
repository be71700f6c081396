import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Problem } from '../api/problem.js';
import { Conflict } from '../design/conflict.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { designWords } from '../design/words.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CountFields, countsIn, isCount, type Counts } from './counts.js';
import type { Cell } from './series.js';
import { prevalenceWords } from './words.js';

interface CorrectSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly cell: Cell;
}

type Values = Counts & { readonly reason: string };

const valuesOf = ({ measured, stunted, registered, stillStunted }: Cell): Counts => ({
  measured,
  stunted,
  registered: registered ?? '',
  stillStunted: stillStunted ?? '',
});

/** Other counts in the place of those that stand, with the reason; begins with what stands. */
export function CorrectSheet({ opened, close, cell }: CorrectSheetProps): ReactElement {
  const t = useWords(prevalenceWords);
  const d = useWords(designWords);
  const format = useFormat();
  const { id } = useCase();
  const command = useCommand('/api/v1/collaborations/{collaborationId}/prevalence/corrections');
  const [seen, see] = useState(cell.revision);
  const [lost, lose] = useState(false);
  const form = useForm<Values>({
    initialValues: { ...valuesOf(cell), reason: '' },
    validate: {
      reason: (value) => (value.trim() === '' ? t('requiredText') : null),
      measured: (value) => (isCount(value) ? null : t('required')),
      stunted: (value) => (isCount(value) ? null : t('required')),
    },
  });
  const send = async ({ reason, ...counts }: Values): Promise<void> => {
    const { catchmentId, period, source } = cell;
    const body = { catchmentId, period, source, ...countsIn(counts), reason };
    try {
      await command.mutateAsync({ path: { collaborationId: id }, body, revision: seen });
    } catch (failure) {
      lose(failure instanceof Problem && failure.status === 412);
      throw failure;
    }
  };
  const submit = useSubmit(form, send, () => {
    notifications.show({ message: t('corrected') });
    close();
  });
  const said = (counts: { readonly measured: number; readonly stunted: number }): string =>
    t('cases', { stunted: format.number(counts.stunted), measured: format.number(counts.measured) });
  const settle = (): void => {
    see(cell.revision);
    lose(false);
  };
  return (
    <Sheet
      opened={opened}
      close={close}
      title={t('correctTitle', { what: `${cell.catchment}, ${format.month(cell.period)}` })}
      sub={t('correctHint')}
    >
      {lost && (
        <Conflict
          yours={<p>{said(countsIn(form.values))}</p>}
          theirs={<p>{said(cell)}</p>}
          keepYours={settle}
          keepTheirs={() => {
            form.setValues(valuesOf(cell));
            settle();
          }}
        />
      )}
      <RecordForm submit={lost ? { ...submit, problem: null } : submit} cancel={close}>
        <CountFields at={(field) => form.getInputProps(field)} values={form.values} was={cell} />
        <FreeText
          label={d('why')}
          description={d('whyHint')}
          maxLength={2_000}
          {...form.getInputProps('reason')}
        />
      </RecordForm>
    </Sheet>
  );
}
