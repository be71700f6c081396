import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { FactorKind } from '#collaboration/factor/factor.events.js';
import type { Answer } from '../api/read.js';
import { RowAct } from '../records/settings-list.js';
import { FirstFew } from '../design/first-few.js';
import { Illustration, Retracted } from '../design/marks.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './factors.module.css';
import { factorWords } from './words.js';

export type Factor = Answer<'/api/v1/collaborations/{collaborationId}/factors'>['items'][number];

interface SideProps {
  readonly kind: FactorKind;
  readonly factors: readonly Factor[];
  /** Without it, one may not. */
  readonly retract: ((factor: Factor) => void) | undefined;
}

/** What drives a box, or what holds it back. */
export function Side({ kind, factors, retract }: SideProps): ReactElement {
  const t = useWords(factorWords);
  const format = useFormat();
  const Icon = kind === 'driver' ? IconPlus : IconMinus;
  return (
    <div className={classes.side} data-kind={kind}>
      <h3>
        <Icon size={17} stroke={2.6} aria-hidden="true" />
        {t(kind)}
      </h3>
      {factors.length === 0 && <p className="small dim">{t('noneHere')}</p>}
      <FirstFew
        className="plain"
        items={factors}
        render={(factor) => (
          <li key={factor.id} className={classes.factor}>
            <div>
              <p className={factor.retracted ? 'struck' : undefined}>{factor.text}</p>
              <p className="least dim">
                {format.day(factor.recorded.occurredOn)} <Illustration of={factor} />
              </p>
              {factor.retracted && <Retracted reason={factor.retracted.reason} />}
            </div>
            {retract && !factor.retracted && (
              <RowAct
                className="off-paper"
                name={t('retractOf', { text: factor.text })}
                onClick={() => {
                  retract(factor);
                }}
              >
                {t('retract')}
              </RowAct>
            )}
          </li>
        )}
      />
    </div>
  );
}
