import { IconArrowRight, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { daysBetween } from '#collaboration/occurred-on.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './carried.module.css';
import type { OpenFollowUp } from './meeting.js';
import type { RecordDraft } from './record-draft.js';
import { recordWords } from './record-words.js';

const ICON = { size: 18, 'aria-hidden': true } as const;
const CHOICES = [
  ['done', <IconCheck key="done" {...ICON} />],
  ['goes-on', <IconArrowRight key="goes-on" {...ICON} />],
  ['dropped', <IconX key="dropped" {...ICON} />],
] as const;

interface CarriedProps {
  readonly followUps: readonly OpenFollowUp[];
  readonly value: RecordDraft['carried'];
  readonly change: (value: RecordDraft['carried']) => void;
}

/** What earlier meetings left open; what becomes of it is recorded together with the meeting. */
export function Carried({ followUps, value, change }: CarriedProps): ReactElement {
  const t = useWords(recordWords);
  if (followUps.length === 0) return <p className="quiet">{t('nothingCarried')}</p>;
  return (
    <>
      <p className="small quiet">{t('carriedHint')}</p>
      <ul className="rows">
        {followUps.map((followUp) => (
          <li key={followUp.itemId}>
            <p className={classes.text}>{followUp.text}</p>
            <Due followUp={followUp} />
            <div role="group" aria-label={followUp.text} className={classes.choices}>
              {CHOICES.map(([choice, icon]) => (
                <button
                  key={choice}
                  type="button"
                  aria-pressed={value[followUp.itemId] === choice}
                  onClick={() => change({ ...value, [followUp.itemId]: choice })}
                >
                  {icon}
                  {t(choice)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Due({ followUp: { owner, dueOn, overdue } }: { followUp: OpenFollowUp }): ReactElement | null {
  const t = useWords(recordWords);
  const format = useFormat();
  const { nameOf, today } = useCase();
  if (owner === undefined || dueOn === undefined) return null;
  const said = { owner: nameOf(owner), day: format.day(dueOn) };
  return (
    <p className={`small ${overdue ? classes.late : 'quiet'}`}>
      {overdue ? t('overdue', { ...said, count: daysBetween(dueOn, today) }) : t('due', said)}
    </p>
  );
}
