import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { PHASES } from '#collaboration/box.js';
import { Party } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import type { MinutesItem } from './meeting.js';
import { KINDS } from './minutes-text.js';
import classes from './minutes-text.module.css';

/** A line of the minutes while it is written; what is empty is not said. */
export interface Line {
  readonly itemId: string;
  readonly kind: MinutesItem['kind'];
  readonly text: string;
  readonly broughtBy: string;
  readonly phase: NonNullable<MinutesItem['phase']> | '';
  readonly owner: string;
  readonly dueOn: string;
}

export interface Lines {
  readonly revision: number;
  readonly items: Line[];
  readonly reason: string;
}

interface LineFieldsProps {
  readonly form: UseFormReturnType<Lines>;
  readonly index: number;
  readonly remove: () => void;
}

export function LineFields({ form, index, remove }: LineFieldsProps): ReactElement {
  const t = useWords(meetingWords);
  const at = (field: keyof Line): string => `items.${index}.${field}`;
  const line = form.values.items[index];
  const party = (field: 'owner' | 'broughtBy'): { value: string; onChange: (id: string) => void } => ({
    value: line?.[field] ?? '',
    onChange: (id) => {
      form.setFieldValue(at(field), id);
    },
  });
  const number = index + 1;
  return (
    <fieldset className={classes.line}>
      <legend>{t('line', { number })}</legend>
      <Stack gap="sm">
        <NativeSelect
          label={t('kind')}
          data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
          {...form.getInputProps(at('kind'))}
        />
        <FreeText
          label={t('text')}
          {...form.getInputProps(at('text'))}
          error={form.errors[at('text')] ?? form.errors[`items.${index}`]}
        />
        {line?.kind === 'follow-up' && (
          <Group grow gap="sm" align="flex-start">
            <Party label={t('who')} {...party('owner')} error={form.errors[at('owner')]} />
            <TextInput label={t('when')} type="date" {...form.getInputProps(at('dueOn'))} />
          </Group>
        )}
        <Group grow gap="sm" align="flex-start">
          <Party
            label={t('brought')}
            nobody={t('nobody')}
            {...party('broughtBy')}
            error={form.errors[at('broughtBy')]}
          />
          <NativeSelect
            label={t('phase')}
            data={[
              { value: '', label: t('noPhase') },
              ...PHASES.map((phase) => ({ value: phase, label: t(phase) })),
            ]}
            {...form.getInputProps(at('phase'))}
          />
        </Group>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={18} aria-hidden="true" />}
          onClick={remove}
        >
          {t('removeLine', { number })}
        </Button>
      </Stack>
    </fieldset>
  );
}
