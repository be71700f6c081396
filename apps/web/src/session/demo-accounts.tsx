import { Code, UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { useWords } from '../words/words.js';
import classes from './demo-accounts.module.css';
import { signInWords } from '../access/sign-in-words.js';

/** The password of every account of the demonstration. */
export const DEMO_PASSWORD = 'rembuk-demo';

const OF_LEGOK = ['camat', 'notulis', 'puskesmas', 'polsek', 'koramil', 'pkk', 'sicer', 'peneliti'] as const;
const DEMO = [
  ...OF_LEGOK.map((who) => [who, `${who}@legok.demo`] as const),
  ['pengawas', 'pengawas@tangerang.demo'],
  ['admin', 'admin@legok.demo'],
] as const;

interface DemoAccountsProps {
  readonly chosen: string;
  readonly choose: (email: string) => void;
}

/** Whom one can be in the demonstration; nothing where the time is the world's. */
export function DemoAccounts({ chosen, choose }: DemoAccountsProps): ReactElement | null {
  const t = useWords(signInWords);
  const { data } = useRead('/health/ready');
  if (data?.clock !== 'simulated') return null;
  return (
    <section className={classes.demo}>
      <h2>{t('demo')}</h2>
      <p className="small quiet">
        {t('demoSub')} <Code fz="inherit">{DEMO_PASSWORD}</Code>
      </p>
      <ul className={`plain ${classes.list}`}>
        {DEMO.map(([who, email]) => (
          <li key={who}>
            <UnstyledButton
              className={classes.who}
              aria-pressed={email === chosen}
              onClick={() => {
                choose(email);
              }}
            >
              <b>{t(who)}</b>
              <span className="least dim">{email}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
