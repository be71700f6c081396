import { Button, Group } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { asProblem, type Problem } from '../api/problem.js';
import { ProblemNote } from '../design/problem-note.js';
import { designWords } from '../design/words.js';
import { useWords } from '../words/words.js';

interface SureButtonProps {
  readonly label: string;
  /** The label with what it is about. */
  readonly name: string;
  /** What the second button says. */
  readonly sure: string;
  readonly run: () => Promise<unknown>;
}

/** Does what cannot be undone only when asked a second time. */
export function SureButton({ label, name, sure, run }: SureButtonProps): ReactElement {
  const t = useWords(designWords);
  const [asked, setAsked] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const work = async (): Promise<void> => {
    setPending(true);
    try {
      await run();
      setAsked(false);
    } catch (failure) {
      setProblem(asProblem(failure));
    } finally {
      setPending(false);
    }
  };
  if (!asked)
    return (
      <Button
        variant="default"
        aria-label={name}
        onClick={() => {
          setProblem(null);
          setAsked(true);
        }}
      >
        {label}
      </Button>
    );
  return (
    <div>
      <Group gap="sm">
        <Button color="bahaya" autoFocus loading={pending} onClick={() => void work()}>
          {sure}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            setAsked(false);
          }}
        >
          {t('cancel')}
        </Button>
      </Group>
      <ProblemNote problem={problem} />
    </div>
  );
}
