import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Conflict } from '../design/conflict.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, type Collaboration } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useContested } from './contested.js';
import classes from '../records/settings.module.css';
import { settingsWords } from './words.js';

export type Catchment = Collaboration['catchments'][number];

interface Village {
  readonly code: string;
  readonly from: string;
  readonly to?: string;
}

/** Villages as people read them: the code, and when each belonged. */
export function useVillages(): (villages: readonly Village[]) => readonly string[] {
  const t = useWords(settingsWords);
  const format = useFormat();
  return (villages) =>
    villages.map(({ code, from, to }) => {
      const since = format.day(from);
      const when = to ? t('fromTo', { from: since, to: format.day(to) }) : t('since', { day: since });
      return `${code}, ${when}`;
    });
}

interface CatchmentFormProps {
  /** What stands, when it is declared again. */
  readonly catchment: Catchment | null;
  readonly close: () => void;
}

/** Declares a catchment; declared again it replaces what stood. */
export function CatchmentForm({ catchment, close }: CatchmentFormProps): ReactElement {
  const t = useWords(settingsWords);
  const common = useWords(designWords);
  const { id, today, collaboration } = useCase();
  const villagesOf = useVillages();
  const declare = useCommand('/api/v1/collaborations/{collaborationId}/catchments');
  const blank = { code: `${collaboration.region}.`, from: today.slice(0, 4), to: '' };
  const form = useForm({
    initialValues: {
      name: catchment?.name ?? '',
      villages: catchment?.villages.map(({ to = '', ...village }) => ({ ...village, to })) ?? [blank],
      occurredOn: today,
    },
  });
  const bodyOf = ({ villages, ...rest }: typeof form.values): typeof rest & { villages: Village[] } => ({
    ...rest,
    villages: villages.map(({ to, ...village }) => ({ ...village, ...(to !== '' && { to }) })),
  });
  const contested = useContested((values: typeof form.values, revision) =>
    declare.mutateAsync({
      path: { collaborationId: id },
      body: { ...bodyOf(values), ...(catchment && { id: catchment.id }) },
      ...(catchment && { revision }),
    }),
  );
  const submit = useSubmit(form, contested.send, () => {
    notifications.show({ message: t('declared') });
    close();
  });
  if (contested.lost) {
    const recorded = collaboration.catchments.find((one) => one.id === catchment?.id)?.villages ?? [];
    return (
      <Conflict
        yours={<Lines lines={villagesOf(bodyOf(form.values).villages)} />}
        theirs={<Lines lines={villagesOf(recorded)} />}
        keepYours={() => {
          contested.insist();
          submit.onSubmit();
        }}
        keepTheirs={close}
      />
    );
  }
  return (
    <RecordForm submit={submit} cancel={close}>
      <TextInput label={t('catchmentName')} data-autofocus {...form.getInputProps('name')} />
      <fieldset className={classes.villages}>
        <legend>{t('villages')}</legend>
        <p className="small dim">{t('datesHint')}</p>
        {form.values.villages.map((_village, index) => (
          <div
            key={form.key(`villages.${index}`)}
            className={classes.village}
            role="group"
            aria-label={t('villageNth', { nth: index + 1 })}
          >
            <TextInput
              label={t('villageCode')}
              inputMode="decimal"
              {...form.getInputProps(`villages.${index}.code`)}
            />
            <div className={classes.dates}>
              <TextInput label={t('from')} {...form.getInputProps(`villages.${index}.from`)} />
              <TextInput
                label={t('to')}
                placeholder={common('optional')}
                {...form.getInputProps(`villages.${index}.to`)}
              />
              <ActionIcon
                aria-label={t('removeVillage', { nth: index + 1 })}
                onClick={() => {
                  form.removeListItem('villages', index);
                }}
              >
                <IconTrash size={20} />
              </ActionIcon>
            </div>
          </div>
        ))}
        <Button
          variant="light"
          onClick={() => {
            form.insertListItem('villages', blank);
          }}
        >
          {t('addVillage')}
        </Button>
      </fieldset>
      <When
        label={common('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={form.values.occurredOn}
      />
    </RecordForm>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <ul className={`small ${classes.history ?? ''}`}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
