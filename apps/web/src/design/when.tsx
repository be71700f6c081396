import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { textWords } from './text-words.js';

interface WhenProps {
  readonly label: string;
  /** A day, a month or a year. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly max?: string;
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;
type Precision = keyof typeof LENGTHS;
const INPUTS = { day: 'date', month: 'month', year: 'number' } as const;

const precisionOf = (value: string): Precision =>
  value.length === LENGTHS.year ? 'year' : value.length === LENGTHS.month ? 'month' : 'day';

/** When something happened, as exactly as it is known. */
export function When({ label, value, onChange, error, max }: WhenProps): ReactElement {
  const t = useWords(textWords);
  const precision = precisionOf(value);
  const full = max ?? value;
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <TextInput
        label={label}
        type={INPUTS[precision]}
        value={value}
        max={max?.slice(0, LENGTHS[precision])}
        error={error}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
        style={{ flex: 1 }}
      />
      <NativeSelect
        label={t('precision')}
        value={precision}
        data={(['day', 'month', 'year'] as const).map((one) => ({ value: one, label: t(one) }))}
        onChange={({ currentTarget }) => {
          const length = LENGTHS[currentTarget.value as Precision];
          onChange((value.length >= length ? value : full).slice(0, length));
        }}
      />
    </Group>
  );
}
