import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { Draft } from '../design/draft.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { clockIn } from './clock.js';
import type { RecordDraft } from './record-draft.js';
import classes from './record.module.css';
import { recordWords } from './record-words.js';

interface DraftNoteProps {
  readonly draft: Draft<RecordDraft>;
  /** A draft from the beginning. */
  readonly again: () => RecordDraft;
}

/** Where what was typed is kept, and the way back to an empty page, which can be taken back. */
export function DraftNote({ draft, again }: DraftNoteProps): ReactElement {
  const t = useWords(recordWords);
  const format = useFormat();
  const { collaboration } = useCase();
  const [put, setPut] = useState<RecordDraft | null>(null);
  const { found, keptAt, value, change } = draft;
  const time = keptAt === null ? null : format.time(clockIn(collaboration.region, keptAt));
  const startOver = (): void => {
    setPut(value);
    change(again());
  };
  const restore = (): void => {
    if (put) change(put);
    setPut(null);
  };
  return (
    <span className={classes.kept}>
      <span role="status">
        {found && put === null && `${t('resumed')} `}
        {time === null ? t('keepsItself') : t('kept', { time })}
      </span>
      {(found || put !== null) && (
        <Button variant="subtle" onClick={put === null ? startOver : restore}>
          {t(put === null ? 'startOver' : 'restore')}
        </Button>
      )}
    </span>
  );
}
