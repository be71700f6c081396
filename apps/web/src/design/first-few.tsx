import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { designWords } from './words.js';

const STEP = 20;

interface FirstFewProps<Item> {
  readonly items: readonly Item[];
  /** Renders a list item. */
  readonly render: (item: Item) => ReactElement;
  /** How many are there at once. */
  readonly first?: number;
  readonly className?: string;
}

/** The first rows of a list; the others on demand, so that what stands below stays near. */
export function FirstFew<Item>({
  items,
  render,
  first = STEP,
  className = 'rows',
}: FirstFewProps<Item>): ReactElement {
  const t = useWords(designWords);
  const [count, setCount] = useState(first);
  const left = items.length - count;
  return (
    <>
      <ul className={className}>{items.slice(0, count).map(render)}</ul>
      {left > 0 && (
        <Button
          className="off-paper"
          variant="default"
          mt="sm"
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {t('moreOf', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}
