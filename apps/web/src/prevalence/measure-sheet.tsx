import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CountFields, countsIn, isCount, noCounts, type Counts } from './counts.js';
import { PeriodField } from './period-field.js';
import { SOURCES, type Cell, type Source } from './series.js';
import { prevalenceWords } from './words.js';

interface MeasureSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  /** The figures there are, so that none is recorded twice. */
  readonly cells: readonly Cell[];
  readonly correct: (cell: Cell) => void;
}

interface Values extends Counts {
  readonly catchmentId: string;
  readonly period: string;
  readonly source: Source;
  readonly citation: string;
}

/** Puts a count on record: one catchment, one period, one source. */
export function MeasureSheet({ opened, close, cells, correct }: MeasureSheetProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { id, collaboration, today } = useCase();
  const command = useCommand('/api/v1/collaborations/{collaborationId}/prevalence');
  const [only, ...others] = collaboration.catchments;
  const sole = only && others.length === 0 ? only.id : '';
  const form = useForm<Values>({
    initialValues: {
      catchmentId: sole,
      period: today.slice(0, 4),
      source: 'e-ppgbm',
      ...noCounts,
      citation: '',
    },
    validate: {
      catchmentId: (value) => (value === '' ? t('chooseCatchment') : null),
      period: (value) => (value === '' ? t('choosePeriod') : null),
      measured: (value) => (isCount(value) ? null : t('required')),
      stunted: (value) => (isCount(value) ? null : t('required')),
    },
  });
  const { catchmentId, period, source } = form.values;
  const submit = useSubmit(
    form,
    ({ citation, ...values }) =>
      command.mutateAsync({
        path: { collaborationId: id },
        body: {
          catchmentId: values.catchmentId,
          period: values.period,
          source: values.source,
          ...countsIn(values),
          ...(citation.trim() !== '' && { provenance: { citation, illustration: false } }),
        },
      }),
    () => {
      const { measured, stunted } = countsIn(form.values);
      notifications.show({
        message: t('recorded', { percent: format.percent((100 * stunted) / measured) }),
      });
      form.setValues({ ...noCounts, catchmentId: sole });
      close();
    },
  );
  const there = cells.find(
    (cell) => cell.catchmentId === catchmentId && cell.period === period && cell.source === source,
  );
  return (
    <Sheet opened={opened} close={close} title={t('measureTitle')} sub={t('measureHint')}>
      <RecordForm submit={submit} cancel={close}>
        <NativeSelect
          label={t('catchment')}
          data={[
            { value: '', label: '–' },
            ...collaboration.catchments.map(({ id: value, name: label }) => ({ value, label })),
          ]}
          {...form.getInputProps('catchmentId')}
        />
        <PeriodField label={t('period')} today={today} {...form.getInputProps('period')} value={period} />
        <NativeSelect
          label={t('source')}
          description={t('apart')}
          data={SOURCES.map((value) => ({ value, label: t(value) }))}
          {...form.getInputProps('source')}
        />
        {there && (
          <div role="status">
            <p className="small">{t('exists', { percent: format.percent(there.percent) })}</p>
            <Button
              variant="light"
              mt="xs"
              onClick={() => {
                correct(there);
              }}
            >
              {t('correctIt')}
            </Button>
          </div>
        )}
        <CountFields at={(field) => form.getInputProps(field)} values={form.values} />
        <TextInput
          label={t('citation')}
          description={t('citationHint')}
          maxLength={500}
          {...form.getInputProps('citation')}
        />
      </RecordForm>
    </Sheet>
  );
}
