import { Button, Checkbox } from '@mantine/core';
import { IconCheck, IconCircleDashed, IconLoader2 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { ProblemNote } from '../design/problem-note.js';
import { useMayHere } from '../shell/case.js';
import { useWords } from '../words/words.js';
import type { RecordDraft } from './record-draft.js';
import type { Saving } from './record-saving.js';
import classes from './record.module.css';
import { recordWords } from './record-words.js';

interface FinishProps {
  readonly draft: RecordDraft;
  readonly saving: Saving;
  /** What is to be done first, said after the first try. */
  readonly gap: string | null;
  readonly approve: (approve: boolean) => void;
  readonly finish: () => void;
}

/** The one button that sends, and how far it came. */
export function Finish({ draft, saving, gap, approve, finish }: FinishProps): ReactElement {
  const t = useWords(recordWords);
  const may = useMayHere();
  const { busy, problem } = saving;
  return (
    <div className={classes.finish}>
      {may('approve', 'record') && draft.lines.length > 0 && (
        <Checkbox
          label={t('approveToo')}
          checked={draft.approve}
          disabled={busy}
          onChange={({ currentTarget }) => approve(currentTarget.checked)}
        />
      )}
      {(busy || problem) && <Progress saving={saving} />}
      <ProblemNote problem={problem} />
      {problem && <p className="small quiet">{t('safe')}</p>}
      {gap !== null && (
        <p role="alert" className={classes.gap}>
          {gap}
        </p>
      )}
      <Button size="lg" loading={busy} onClick={finish}>
        {t(problem ? 'tryAgain' : 'finish')}
      </Button>
      {!problem && !busy && <p className="small dim">{t('finishHint')}</p>}
    </div>
  );
}

const ICON = { size: 18, 'aria-hidden': true } as const;

function Progress({ saving: { steps, done, busy } }: { saving: Saving }): ReactElement {
  const t = useWords(recordWords);
  const stateOf = (index: number): 'recorded' | 'underway' | 'waiting' =>
    index < done ? 'recorded' : index === done && busy ? 'underway' : 'waiting';
  const icons = {
    recorded: <IconCheck {...ICON} />,
    underway: <IconLoader2 {...ICON} />,
    waiting: <IconCircleDashed {...ICON} />,
  } as const;
  return (
    <ol className={`plain ${classes.progress}`} aria-label={t('progress')}>
      {steps.map(({ what, places }, index) => (
        <li key={`${what} ${places.itemId ?? ''}`} data-state={stateOf(index)}>
          {icons[stateOf(index)]}
          {t(`step-${what}`)}: {t(stateOf(index))}
        </li>
      ))}
    </ol>
  );
}
