import type { ReactElement } from 'react';
import { StateGlyph } from '../design/state-glyph.js';
import { designWords } from '../design/words.js';
import { useWords } from '../words/words.js';
import classes from './board.module.css';
import type { Line } from './need.js';
import { boardWords } from './words.js';

export const PHASES = ['dialogue', 'trust', 'commitment', 'understanding', 'outcome'] as const;

/** The five phases in a row of shapes, with their words for those who do not see them. */
export function States({ states }: Pick<Line, 'states'>): ReactElement {
  const t = useWords(boardWords);
  const d = useWords(designWords);
  const said = PHASES.map((phase) => `${t(phase)} ${d(states[phase])}`).join(', ');
  return (
    <span role="img" aria-label={said} title={said} className={classes.states}>
      {PHASES.map((phase) => (
        <StateGlyph key={phase} state={states[phase]} size={14} />
      ))}
    </span>
  );
}
