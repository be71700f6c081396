import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Problem } from '../api/problem.js';
import { useWords } from '../words/words.js';
import { designWords } from './words.js';

/** A refusal in the server's words, and what remains of it once its fields say theirs. */
export function ProblemNote({ problem }: { problem: Problem | null }): ReactElement | null {
  const t = useWords(designWords);
  if (!problem) return null;
  return (
    <Alert role="alert" color="mengkudu" icon={<IconAlertTriangle aria-hidden="true" />} my="md">
      {problem.status === 0 ? t('unreachable') : problem.message}
      {problem.errors.map(({ field, message }) => (
        <span key={`${field} ${message}`} className="small">
          <br />
          {message === problem.message ? field : `${field}: ${message}`}
        </span>
      ))}
    </Alert>
  );
}
