import { createContext, useCallback, useContext, useState, type ReactElement, type ReactNode } from 'react';
import { Sheet } from '../design/sheet.js';
import { StateWord } from '../design/state-word.js';
import type { PhaseState } from '../design/state-glyph.js';
import { useWords } from '../words/words.js';
import { FactList } from './fact-list.js';
import classes from './facts.module.css';
import { factWords } from './fact-words.js';

/** A figure that is opened to what is behind it. */
export interface Opened {
  readonly title: string;
  readonly state?: PhaseState;
  /** As it stands on the page. */
  readonly figure?: string;
  /** Its rule in one sentence. */
  readonly rule?: string;
  /** Why it is as it is. */
  readonly why?: ReactNode;
  readonly positions: readonly string[];
}

type Open = (opened: Opened) => void;

const FactsContext = createContext<Open>(() => {
  throw new Error('Facts are opened below a collaboration');
});

/** Opens the rule and the facts behind a figure. */
export const useFacts = (): Open => useContext(FactsContext);

export function FactsProvider({ children }: { children: ReactNode }): ReactElement {
  const t = useWords(factWords);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [shown, setShown] = useState(false);
  const open = useCallback<Open>((next) => {
    setOpened(next);
    setShown(true);
  }, []);
  return (
    <FactsContext.Provider value={open}>
      {children}
      <Sheet
        opened={shown}
        close={() => {
          setShown(false);
        }}
        title={opened?.title ?? ''}
        sub={opened?.state && <StateWord state={opened.state} />}
      >
        {opened && (
          <>
            {opened.figure !== undefined && <p className={`figure ${classes.figure}`}>{opened.figure}</p>}
            {opened.rule !== undefined && <p className={classes.rule}>{opened.rule}</p>}
            {opened.why}
            <h3>{t('facts')}</h3>
            <FactList positions={opened.positions} />
          </>
        )}
      </Sheet>
    </FactsContext.Provider>
  );
}
