import { Button, Group, Stack } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../words/words.js';
import { ProblemNote } from './problem-note.js';
import type { Submit } from './submit.js';
import { designWords } from './words.js';

interface RecordFormProps {
  readonly submit: Submit;
  readonly children: ReactNode;
  /** What the button says; to record, if nothing else. */
  readonly act?: string;
  readonly cancel?: () => void;
}

/** Fields, what was refused, and one button. */
export function RecordForm({ submit, children, act, cancel }: RecordFormProps): ReactElement {
  const t = useWords(designWords);
  return (
    <form noValidate onSubmit={submit.onSubmit}>
      <Stack gap="md">
        {children}
        <ProblemNote problem={submit.problem} />
        <Group gap="sm">
          <Button type="submit" loading={submit.pending}>
            {act ?? t('save')}
          </Button>
          {cancel && (
            <Button variant="subtle" color="gray" onClick={cancel}>
              {t('cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
