import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Party, useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { useWords } from '../words/words.js';
import type { Drafted } from './drafted.js';
import classes from './draft.module.css';
import { draftWords } from './draft-words.js';

interface ClauseFieldsProps {
  readonly form: UseFormReturnType<Drafted>;
  readonly index: number;
}

/** One clause being written: what, by whom, by when, and how many. */
export function ClauseFields({ form, index }: ClauseFieldsProps): ReactElement {
  const t = useWords(draftWords);
  const roster = useRoster();
  const { parties, clauses } = form.values;
  const number = index + 1;
  const at = `clauses.${index}`;
  const owner = clauses[index]?.owner ?? '';
  return (
    <fieldset className={classes.clause}>
      <legend>{t('clause', { number })}</legend>
      <div className={classes.order}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('up', { number })}
          disabled={index === 0}
          onClick={() => form.reorderListItem('clauses', { from: index, to: index - 1 })}
        >
          <IconArrowUp size={20} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('down', { number })}
          disabled={number === clauses.length}
          onClick={() => form.reorderListItem('clauses', { from: index, to: number })}
        >
          <IconArrowDown size={20} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('remove', { number })}
          disabled={clauses.length === 1}
          onClick={() => form.removeListItem('clauses', index)}
        >
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      </div>
      <FreeText label={t('text')} {...form.getInputProps(`${at}.text`)} />
      <div className={classes.pair}>
        <Party
          label={t('owner')}
          nobody={t('ownerNone')}
          description={parties.length === 0 && t('ownerHint')}
          among={roster.filter(({ id }) => parties.includes(id) || id === owner)}
          value={owner}
          error={form.errors[`${at}.owner`]}
          onChange={(id) => form.setFieldValue(`${at}.owner`, id)}
        />
        <TextInput type="date" label={t('dueOn')} {...form.getInputProps(`${at}.dueOn`)} />
        <NumberInput
          hideControls
          label={t('quantity')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps(`${at}.target.quantity`)}
        />
        <TextInput
          label={t('unit')}
          placeholder={t('unitHint')}
          {...form.getInputProps(`${at}.target.unit`)}
        />
      </div>
    </fieldset>
  );
}
