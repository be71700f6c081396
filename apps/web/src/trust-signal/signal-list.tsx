import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { SignalRow } from './signal-row.js';
import type { Signal } from './signal.js';
import { trustWords } from './words.js';

const FIRST = 5;
const STEP = 20;

/** The newest signals of a side; the others on demand, so that the other side stays near. */
export function SignalList({ signals }: { signals: readonly Signal[] }): ReactElement {
  const t = useWords(trustWords);
  const [count, setCount] = useState(FIRST);
  const left = signals.length - count;
  return (
    <>
      <ul className="rows">
        {signals.slice(0, count).map((signal) => (
          <SignalRow key={signal.id} signal={signal} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className="off-paper"
          variant="default"
          mt="sm"
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {t('more', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}
