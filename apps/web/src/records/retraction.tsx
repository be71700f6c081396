import { UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { ReasonSheet } from '../design/reason-sheet.js';
import { designWords } from '../design/words.js';
import { useWords } from '../words/words.js';
import classes from './retraction.module.css';

interface RetractionProps {
  /** What is taken back, as its row says it. */
  readonly of: string;
  readonly send: (reason: string) => Promise<unknown>;
}

/** Takes a record back, with a reason. */
export function Retraction({ of, send }: RetractionProps): ReactElement {
  const t = useWords(designWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <UnstyledButton
        className={`off-paper small ${classes.act}`}
        aria-label={`${t('retract')}: ${of}`}
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('retract')}
      </UnstyledButton>
      <ReasonSheet
        opened={opened}
        close={() => {
          setOpened(false);
        }}
        title={t('retract')}
        act={t('retract')}
        send={async (reason) => {
          await send(reason);
          notifications.show({ message: `${t('retracted')}: ${of}` });
        }}
      >
        <p>{of}</p>
        <p className="small dim">{t('retractHint')}</p>
      </ReasonSheet>
    </>
  );
}
