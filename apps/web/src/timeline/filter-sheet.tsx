import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { BOXES } from '#collaboration/box.js';
import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { Sheet } from '../design/sheet.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { CLEARED, type Filter } from './filters.js';
import { timelineWords } from './words.js';

const CONCEPTS = [
  'collaboration',
  'starting-conditions',
  'institutional-design',
  'facilitative-leadership',
  'dialogue',
  'trust-signal',
  'commitment',
  'shared-understanding',
  'intermediate-outcome',
  'factor',
  'prevalence',
] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Narrows the timeline; every choice stands in the address at once, so that it can be sent to somebody. */
export function FilterSheet({ opened, close }: { opened: boolean; close: () => void }): ReactElement {
  const t = useWords(timelineWords);
  const { id, collaboration } = useCase();
  const mayKnow = useMayHere()('read', 'person');
  const [search, change] = useQueryText();
  const people = useRead(
    '/api/v1/people',
    { query: { collaborationId: id, limit: 200 } },
    { enabled: mayKnow },
  );
  const set = (filter: Filter, value: string): void => {
    change({ [filter]: value === '' ? undefined : value });
  };
  const select = (filter: Filter, label: string, choices: readonly Choice[]): ReactElement => (
    <NativeSelect
      label={label}
      value={search[filter] ?? ''}
      data={[{ value: '', label: t('all') }, ...choices]}
      onChange={({ currentTarget }) => {
        set(filter, currentTarget.value);
      }}
    />
  );
  const day = (filter: Filter, label: string): ReactElement => (
    <TextInput
      type="date"
      label={label}
      value={search[filter] ?? ''}
      style={{ flex: 1 }}
      onChange={({ currentTarget }) => {
        set(filter, currentTarget.value);
      }}
    />
  );
  return (
    <Sheet opened={opened} close={close} title={t('filters')}>
      <Stack gap="md">
        {select(
          'kotak',
          t('phase'),
          BOXES.map((value) => ({ value, label: t(value) })),
        )}
        {select(
          'jenis',
          t('concept'),
          CONCEPTS.map((value) => ({ value, label: t(value) })),
        )}
        {select(
          'pihak',
          t('party'),
          collaboration.stakeholders.map(({ id: value, name: label }) => ({ value, label })),
        )}
        {people.data &&
          select(
            'pencatat',
            t('actor'),
            people.data.items.map((person) => ({
              value: person.id,
              label: person.title ?? person.name ?? person.id,
            })),
          )}
        <Group gap="sm" wrap="nowrap">
          {day('dari', t('from'))}
          {day('sampai', t('to'))}
        </Group>
        <Checkbox
          size="md"
          label={t('corrections')}
          checked={search.koreksi === 'ya'}
          onChange={({ currentTarget }) => {
            change({ koreksi: currentTarget.checked ? 'ya' : undefined });
          }}
        />
        <Group gap="sm">
          <Button onClick={close}>{t('apply')}</Button>
          <Button
            variant="subtle"
            onClick={() => {
              change(CLEARED);
            }}
          >
            {t('clear')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}
