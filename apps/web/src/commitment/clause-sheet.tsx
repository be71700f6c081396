import { NumberInput, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import classes from './clauses.module.css';
import type { Clause } from './standing.js';
import { commitmentWords } from './words.js';

const KINDS = ['kindProgress', 'kindFulfilled', 'kindBreached'] as const;
type Kind = (typeof KINDS)[number];

interface Report {
  readonly kind: Kind;
  readonly occurredOn: string;
  readonly quantity: number | '';
  readonly note: string;
  readonly reason: string;
}

interface ClauseSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly commitmentId: string;
  readonly clause: Clause;
  readonly number: number;
  readonly mayBreach: boolean;
}

/** Reports what became of a clause: how far it has come, that it was kept, or that it was broken. */
export function ClauseSheet(props: ClauseSheetProps): ReactElement {
  const t = useWords(commitmentWords);
  const { opened, close, number } = props;
  return (
    <Sheet opened={opened} close={close} title={t('reportOf', { number })}>
      <ClauseForm {...props} />
    </Sheet>
  );
}

function useReport(commitmentId: string, clauseId: string): (report: Report) => Promise<unknown> {
  const progress = useCommand('/api/v1/commitments/{commitmentId}/clauses/{clauseId}/progress');
  const fulfilment = useCommand('/api/v1/commitments/{commitmentId}/clauses/{clauseId}/fulfilment');
  const breach = useCommand('/api/v1/commitments/{commitmentId}/clauses/{clauseId}/breach');
  const path = { commitmentId, clauseId };
  return ({ kind, occurredOn, quantity, note, reason }) => {
    switch (kind) {
      case 'kindProgress':
        return progress.mutateAsync({
          path,
          body: { occurredOn, note, ...(quantity !== '' && { quantity }) },
        });
      case 'kindFulfilled':
        return fulfilment.mutateAsync({ path, body: { occurredOn, note } });
      case 'kindBreached':
        return breach.mutateAsync({ path, body: { occurredOn, reason } });
    }
  };
}

function ClauseForm({ close, commitmentId, clause, mayBreach }: ClauseSheetProps): ReactElement {
  const t = useWords(commitmentWords);
  const { today } = useCase();
  const form = useForm<Report>({
    initialValues: { kind: 'kindProgress', occurredOn: today, quantity: '', note: '', reason: '' },
  });
  const submit = useSubmit(form, useReport(commitmentId, clause.clauseId), () => {
    notifications.show({ message: t('reportedNow') });
    form.reset();
    close();
  });
  const { kind } = form.values;
  const { target } = clause;
  return (
    <RecordForm submit={submit} cancel={close}>
      <p className="quiet">{clause.text}</p>
      <Radio.Group label={t('what')} {...form.getInputProps('kind')}>
        <Stack gap={0} mt="xs">
          {KINDS.filter((one) => mayBreach || one !== 'kindBreached').map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(one)}
              classNames={{ body: classes.choice, label: classes.chosen }}
            />
          ))}
        </Stack>
      </Radio.Group>
      <When
        label={t('when')}
        max={today}
        value={form.values.occurredOn}
        error={form.errors.occurredOn}
        onChange={(occurredOn) => form.setFieldValue('occurredOn', occurredOn)}
      />
      {target && kind === 'kindProgress' && (
        <NumberInput
          hideControls
          label={t('quantity', { unit: target.unit })}
          description={t('quantityHint', { target: target.quantity })}
          min={0}
          allowDecimal={false}
          {...form.getInputProps('quantity')}
        />
      )}
      {kind === 'kindBreached' ? (
        <FreeText key="reason" label={t('breachReason')} {...form.getInputProps('reason')} />
      ) : (
        <FreeText
          key="note"
          label={t(kind === 'kindProgress' ? 'note' : 'proofNote')}
          {...form.getInputProps('note')}
        />
      )}
    </RecordForm>
  );
}
