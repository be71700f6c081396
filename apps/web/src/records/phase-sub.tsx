import type { ReactElement } from 'react';
import { daysBetween } from '#collaboration/occurred-on.js';
import type { Answer } from '../api/read.js';
import { StateWord } from '../design/state-word.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import { phaseWords } from './phase-sub-words.js';

type PhaseStanding = Answer<'/api/v1/collaborations/{collaborationId}/phases'>['phases'][number];

/** How a phase stands, how old its newest evidence is, and why it weakens. */
export function PhaseSub({ phase }: { phase: PhaseStanding }): ReactElement {
  const t = useWords(phaseWords);
  const { today } = useCase();
  const { state, lastEvidenceOn, limits, weakenedBy, fragile } = phase;
  const age = lastEvidenceOn === null ? null : daysBetween(lastEvidenceOn, today);
  return (
    <>
      <StateWord state={state} />
      {age !== null && ` · ${t(age === 0 ? 'newestToday' : 'newest', { count: age, window: limits.window })}`}
      {weakenedBy !== null && ` ${t(weakenedBy)}`}
      {fragile && ` ${t('fragile')}`}
    </>
  );
}
