import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './steps.module.css';
import { useNumberWord } from './number-word.js';
import type { Commitment, Standing } from './standing.js';
import { commitmentWords } from './words.js';

interface Step {
  readonly name: string;
  readonly told: string;
  readonly done: boolean;
  /** What stands in place of the tick. */
  readonly count?: string;
}

interface StepsProps {
  readonly commitment: Commitment;
  readonly standing: Standing;
}

/** The way of the newest text: proposed, agreed, signed, in force. */
export function Steps({ commitment, standing }: StepsProps): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const numberWord = useNumberWord();
  const { newest, required, signed } = standing;
  const missing = required - signed;
  const on = (fact: { readonly occurredOn: string } | null | undefined): string =>
    fact ? format.day(fact.occurredOn) : t('notYet');
  const whole = newest !== null && missing === 0;
  const steps: readonly Step[] = [
    { name: t('stepProposed'), told: on(commitment.recorded), done: true },
    { name: t('stepAgreed'), told: on(newest?.agreed), done: newest !== null },
    {
      name: t('stepSigned'),
      told: whole
        ? t('complete')
        : newest
          ? t('waiting', { count: missing, number: numberWord(missing).toLowerCase() })
          : t('notYet'),
      done: whole,
      count: `${signed}/${required}`,
    },
    { name: t('stepInForce'), told: on(newest?.inForce), done: Boolean(newest?.inForce) },
  ];
  return (
    <ol className={classes.steps} aria-label={t('steps')}>
      {steps.map(({ name, told, done, count }) => (
        <li key={name} data-done={done} data-begun={count !== undefined && signed > 0}>
          <span className={classes.disc}>
            {count ?? (done && <IconCheck size={16} stroke={3} aria-hidden="true" />)}
          </span>
          <strong>{name}</strong>
          <span className="quiet">{told}</span>
        </li>
      ))}
    </ol>
  );
}
