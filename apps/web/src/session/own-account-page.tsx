import { Button } from '@mantine/core';
import { IconDownload, IconLogout } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { ask } from '../api/client.js';
import { asProblem, type Problem } from '../api/problem.js';
import { Columns, Page, Section } from '../design/page.js';
import { ProblemNote } from '../design/problem-note.js';
import { useWords } from '../words/words.js';
import { useAll } from '../access/all.js';
import { ChangePassword } from './change-password.js';
import { Looks } from './looks.js';
import classes from './own.module.css';
import { OwnPasskeys } from './own-passkeys.js';
import { OwnSessions } from './own-sessions.js';
import { OwnTokens } from './own-tokens.js';
import { roleWords } from '../access/role-words.js';
import { RoleLine } from '../access/role.js';
import { useSession } from '../access/session.js';
import { ownWords } from './words.js';

/** Who one is here, and what opens one's account. */
export function OwnAccountPage(): ReactElement {
  const t = useWords(ownWords);
  const session = useSession();
  const sessions = useAll('/api/v1/sessions');
  const name = session?.name ?? session?.email ?? '';
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={sessions.data ? t('title', { name, count: sessions.data.length }) : t('titlePlain')}
      sub={session?.email}
      acts={<SignOut />}
    >
      <Columns>
        <div>
          <OwnRoles />
          <OwnSessions />
          <OwnPasskeys />
          <OwnTokens />
        </div>
        <div className={classes.second}>
          <Looks />
          <ChangePassword />
          <Section title={t('personData')}>
            <p className="small quiet">{t('personDataHint')}</p>
            <Button
              mt="md"
              variant="default"
              component="a"
              href="/api/v1/session/person-data"
              download="rembuk-data-saya.json"
              leftSection={<IconDownload size={20} aria-hidden="true" />}
            >
              {t('download')}
            </Button>
          </Section>
        </div>
      </Columns>
    </Page>
  );
}

function OwnRoles(): ReactElement {
  const t = useWords(ownWords);
  const r = useWords(roleWords);
  const grants = useSession()?.grants ?? [];
  return (
    <Section title={t('roles')}>
      {grants.length === 0 && <p>{r('noRole')}</p>}
      <ul className="rows">
        {grants.map((grant) => (
          <li key={grant.id}>
            <RoleLine scope={grant} />
            <p className="small quiet">{r(`${grant.role}Does`)}</p>
          </li>
        ))}
      </ul>
      <p className={`least dim ${classes.act}`}>{t('rolesHint')}</p>
    </Section>
  );
}

function SignOut(): ReactElement {
  const t = useWords(ownWords);
  const [problem, setProblem] = useState<Problem | null>(null);
  const leave = async (): Promise<void> => {
    try {
      await ask('delete', '/api/v1/session', {});
      // A new page remembers nothing of who was here.
      location.assign('/masuk');
    } catch (failure) {
      setProblem(asProblem(failure));
    }
  };
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconLogout size={20} aria-hidden="true" />}
        onClick={() => void leave()}
      >
        {t('signOut')}
      </Button>
      <ProblemNote problem={problem} />
    </div>
  );
}
