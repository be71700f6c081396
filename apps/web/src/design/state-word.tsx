import type { ReactElement } from 'react';
import { useWords } from '../words/words.js';
import { StateGlyph, TOKEN, type PhaseState } from './state-glyph.js';
import classes from './marks.module.css';
import { designWords } from './words.js';

/** A phase's state by shape, colour and word. */
export function StateWord({ state }: { state: PhaseState }): ReactElement {
  const t = useWords(designWords);
  return (
    <span className={classes.state} style={{ color: `var(--rb-${TOKEN[state]}-ink)` }}>
      <StateGlyph state={state} />
      <span>{t(state)}</span>
    </span>
  );
}
