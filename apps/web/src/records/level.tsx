import { SegmentedControl, Input } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { LEVELS, type Level } from '#collaboration/starting-conditions/starting-conditions.events.js';
import { useWords } from '../words/words.js';
import classes from './aspect.module.css';
import { levelWords } from './level-words.js';

/** Low, medium or high as one, two or three bars; the word stands beside it. */
export const LevelBars = ({ level }: { level: Level | null }): ReactElement => (
  <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true" className={classes.bars}>
    {LEVELS.map((one, index) => (
      <rect
        key={one}
        x={1 + index * 6}
        y={10 - index * 4}
        width="4"
        height={5 + index * 4}
        data-filled={level !== null && index <= LEVELS.indexOf(level)}
      />
    ))}
  </svg>
);

interface LevelChoiceProps {
  readonly value: string;
  readonly onChange: (level: string) => void;
  readonly error?: ReactNode;
}

/** One of the three levels. */
export function LevelChoice({ value, onChange, error }: LevelChoiceProps): ReactElement {
  const t = useWords(levelWords);
  return (
    <Input.Wrapper component="fieldset" labelElement="div" label={t('level')} error={error}>
      <SegmentedControl
        mt={4}
        aria-label={t('level')}
        value={value}
        onChange={onChange}
        data={LEVELS.map((level) => ({ value: level, label: t(level) }))}
      />
    </Input.Wrapper>
  );
}
