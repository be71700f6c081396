import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { CountField, isCount, type Typed } from './counts.js';
import { PeriodField } from './period-field.js';
import type { Cell } from './series.js';
import { prevalenceWords } from './words.js';

interface DisputeSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly cell: Cell;
}

/** What is stated elsewhere against a catchment's figure, or against the total of its period. */
export function DisputeSheet({ opened, close, cell }: DisputeSheetProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { id, today } = useCase();
  const command = useCommand('/api/v1/collaborations/{collaborationId}/prevalence/disputes');
  const form = useForm({
    initialValues: {
      against: 'catchment',
      stated: { period: cell.period, measured: '', stunted: '', percent: '' },
      statedIn: '',
      reason: '',
    },
    validate: {
      statedIn: (value) => (value.trim() === '' ? t('requiredText') : null),
      reason: (value) => (value.trim() === '' ? t('requiredText') : null),
      stated: {
        period: (value: string) => (value === '' ? t('choosePeriod') : null),
        stunted: (value: Typed) => (isCount(value) ? null : t('required')),
        percent: (value: Typed) => (isCount(value) ? null : t('required')),
      },
    },
  });
  const submit = useSubmit(
    form,
    ({ against, stated: { period, measured, stunted, percent }, statedIn, reason }) =>
      command.mutateAsync({
        path: { collaborationId: id },
        body: {
          ...(against === 'catchment' && { catchmentId: cell.catchmentId }),
          period: cell.period,
          source: cell.source,
          stated: {
            period,
            ...(isCount(measured) && { measured }),
            stunted: Number(stunted),
            percent: Number(percent),
          },
          statedIn,
          reason,
        },
      }),
    () => {
      notifications.show({ message: t('disputeRecorded') });
      close();
    },
  );
  const when = format.month(cell.period);
  return (
    <Sheet
      opened={opened}
      close={close}
      title={t('disputeTitle', { what: `${cell.catchment}, ${when}` })}
      sub={t('disputeHint')}
    >
      <RecordForm submit={submit} cancel={close}>
        <NativeSelect
          label={t('against')}
          data={[
            { value: 'catchment', label: `${cell.catchment}, ${when}: ${format.percent(cell.percent)}` },
            { value: 'total', label: `${t('total')}, ${when}` },
          ]}
          {...form.getInputProps('against')}
        />
        <PeriodField
          label={t('statedPeriod')}
          today={today}
          {...form.getInputProps('stated.period')}
          value={form.values.stated.period}
        />
        <CountField label={t('statedStunted')} {...form.getInputProps('stated.stunted')} />
        <CountField label={t('statedPercent')} decimals={2} {...form.getInputProps('stated.percent')} />
        <CountField
          label={t('statedMeasured')}
          hint={t('stillHint')}
          {...form.getInputProps('stated.measured')}
        />
        <TextInput label={t('statedWhere')} maxLength={500} {...form.getInputProps('statedIn')} />
        <FreeText label={t('disputeReason')} maxLength={2_000} {...form.getInputProps('reason')} />
      </RecordForm>
    </Sheet>
  );
}
