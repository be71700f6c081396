import type { ReactElement } from 'react';
import type { ClauseStanding } from '#collaboration/phase/commitment-standing.js';
import { StateGlyph, TOKEN, type PhaseState } from '../design/state-glyph.js';
import { useWords } from '../words/words.js';
import classes from './commitment.module.css';
import type { Situation } from './standing.js';
import { commitmentWords } from './words.js';

type Told = Situation | ClauseStanding['status'];

const SHAPES: Readonly<Record<Told, PhaseState>> = {
  proposed: 'no-evidence',
  agreed: 'emerging',
  'partly-signed': 'emerging',
  'in-force': 'established',
  fulfilled: 'established',
  breached: 'weakening',
  withdrawn: 'no-evidence',
  retracted: 'no-evidence',
  open: 'emerging',
  overdue: 'weakening',
};

/** How a commitment or a clause stands, by shape, colour and word. */
export function SituationWord({ of, say }: { of: Told; say?: string }): ReactElement {
  const t = useWords(commitmentWords);
  return (
    <span className={classes.situation} style={{ color: `var(--rb-${TOKEN[SHAPES[of]]}-ink)` }}>
      <StateGlyph state={SHAPES[of]} />
      <span className={classes.begins}>{say ?? t(of)}</span>
    </span>
  );
}
