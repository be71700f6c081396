import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconLine, IconMinus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { conditionsOf, type Condition } from './conditions.js';
import { headlineText, type Standing } from './headline.js';
import { phaseWords } from './phase-words.js';
import { PhaseIndicators } from './phase-indicators.js';
import classes from './phase-why.module.css';
import { whyWords } from './why-words.js';

interface PhaseWhyProps {
  readonly standing: Standing;
  readonly on: string;
}

/** Why a phase is in its state: what the rules ask, each with what was found, and the figures beside the headline. */
export function PhaseWhy({ standing, on }: PhaseWhyProps): ReactElement {
  const t = useWords(whyWords);
  const say = useCondition(standing);
  return (
    <>
      <p>{t(leadOf(standing))}</p>
      <ul className={classes.conditions}>
        {conditionsOf(standing, on).map((condition) => (
          <li key={condition.kind}>
            <Mark met={condition.met} />
            <span>{say(condition)}</span>
          </li>
        ))}
      </ul>
      {standing.fragile && <p className={classes.fragile}>{t('fragile')}</p>}
      <PhaseIndicators standing={standing} />
    </>
  );
}

function leadOf({
  state,
  weakenedBy,
}: Standing): 'established' | 'emerging' | 'weakeningByAge' | 'weakeningByFall' | 'no-evidence' {
  if (state !== 'weakening') return state;
  return weakenedBy === 'fall' ? 'weakeningByFall' : 'weakeningByAge';
}

function Mark({ met }: { met: boolean | null }): ReactElement {
  const t = useWords(whyWords);
  const Icon = met === null ? IconLine : met ? IconCheck : IconMinus;
  return (
    <span className={classes.mark} data-met={met}>
      <Icon size={16} aria-hidden="true" />
      <VisuallyHidden>{t(met === null ? 'untold' : met ? 'met' : 'unmet')}: </VisuallyHidden>
    </span>
  );
}

function useCondition({ phase, limits }: Standing): (condition: Condition) => string {
  const t = useWords(whyWords);
  const phases = useWords(phaseWords);
  const format = useFormat();
  const read = (value: number | null): string => headlineText(phase, value, format);
  return (condition) => {
    switch (condition.kind) {
      case 'fresh': {
        const { age, window } = condition;
        if (age === null) return t('freshNone', { window });
        return t('fresh', { age: age === 0 ? phases('ageToday') : phases('age', { count: age }), window });
      }
      case 'steady': {
        const { before, now, fall } = condition;
        const amount = phase === 'trust' ? format.number(fall, 2) : read(fall);
        return t('steady', { before: read(before), now: read(now), fall: amount });
      }
      case 'enough':
        return t('enough', { least: condition.least, count: condition.count });
      case 'level': {
        const threshold = read(condition.threshold);
        if (phase === 'outcome') return t('wins', { threshold, window: limits.window });
        return t('level', { threshold, value: read(condition.value) });
      }
      case 'sectors':
      case 'topics':
        return t(condition.kind, { count: condition.count });
    }
  };
}
