import type { ReactElement, ReactNode } from 'react';
import { Page } from '../design/page.js';
import { Brand } from '../shell/brand.js';
import { Language, Scheme, Simulated } from '../shell/frame.js';
import { useWords } from '../words/words.js';
import classes from './door.module.css';
import { signInWords } from './sign-in-words.js';

interface DoorProps {
  readonly title: string;
  readonly sub?: ReactNode;
  readonly children: ReactNode;
  /** What stands below the card. */
  readonly below?: ReactNode;
}

/** What somebody sees who is not in yet: one card and one sentence on what this is. */
export function Door({ title, sub, children, below }: DoorProps): ReactElement {
  const t = useWords(signInWords);
  return (
    <div className={classes.door}>
      <header className={classes.top}>
        <Brand size={36} />
        <b>Rembuk</b>
        <Language />
        <Scheme />
      </header>
      <main className={classes.main}>
        <p className={classes.saying}>{t('saying')}</p>
        <div className={classes.card}>
          <Page title={title} sub={sub}>
            {children}
          </Page>
        </div>
        {below}
        <Simulated />
      </main>
    </div>
  );
}
