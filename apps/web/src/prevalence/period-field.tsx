import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { prevalenceWords } from './words.js';

interface PeriodFieldProps {
  readonly label: string;
  /** YYYY or YYYY-MM. */
  readonly value: string;
  readonly onChange: (period: string) => void;
  readonly error?: ReactNode;
  readonly today: string;
}

/** A year or a month. */
export function PeriodField({ label, value, onChange, error, today }: PeriodFieldProps): ReactElement {
  const t = useWords(prevalenceWords);
  const isMonth = value.length === 7;
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <TextInput
        label={label}
        type={isMonth ? 'month' : 'number'}
        value={value}
        error={error}
        style={{ flex: 1 }}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
      <NativeSelect
        label={t('length')}
        value={isMonth ? 'month' : 'year'}
        data={[
          { value: 'year', label: t('year') },
          { value: 'month', label: t('month') },
        ]}
        onChange={({ currentTarget }) => {
          const year = value.slice(0, 4) || today.slice(0, 4);
          onChange(currentTarget.value === 'year' ? year : `${year}-${today.slice(5, 7)}`);
        }}
      />
    </Group>
  );
}
