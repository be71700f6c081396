import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconLock, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { Chip } from '../design/marks.js';
import { Columns, Page, Section } from '../design/page.js';
import { Rows } from '../design/rows.js';
import { Empty, Shown, State } from '../design/shown.js';
import { designWords } from '../design/words.js';
import { useAll } from '../access/all.js';
import { roleWords } from '../access/role-words.js';
import { usePlaceWords, type Scope } from '../access/role.js';
import { useMay, useSession } from '../access/session.js';
import { useWords } from '../words/words.js';
import { AccountSheet } from './account-sheet.js';
import classes from './account.module.css';
import { addressOf, getsIn, type Account } from './address.js';
import { Invitations } from './invitations.js';
import { InviteSheet } from './invite-sheet.js';
import { SecurityEvents } from './security-events.js';
import { accountWords } from './words.js';

/** Who may be here and as what, for administrators. */
export function AccountsPage(): ReactElement {
  const t = useWords(accountWords);
  const d = useWords(designWords);
  if (useMay()('manage', 'account')) return <Managed />;
  return (
    <Page title={t('plain')}>
      <State icon={<IconLock size={28} />} title={d('forbidden')}>
        {d('forbiddenSub')}
      </State>
    </Page>
  );
}

const reachesAll = ({ role, collaborationId, region }: Scope): boolean =>
  role === 'administrator' && collaborationId === null && region === '';

/** How many get in, and how many are awaited. */
function useTitle(accounts: readonly Account[] | undefined): string {
  const t = useWords(accountWords);
  const count = useAll('/api/v1/invitations').data?.length ?? 0;
  if (!accounts) return t('plain');
  const people = accounts.filter(getsIn).length;
  return count > 0 ? t('titleWaiting', { people, count }) : t('title', { count: people });
}

function Managed(): ReactElement {
  const t = useWords(accountWords);
  const accounts = useAll('/api/v1/accounts');
  const isOverAll = useSession()?.grants.some(reachesAll) === true;
  const title = useTitle(accounts.data);
  const [inviting, setInviting] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const account = accounts.data?.find(({ id }) => id === opened);
  return (
    <Page
      eyebrow={t('eyebrow')}
      title={title}
      acts={
        <Button
          leftSection={<IconUserPlus size={20} aria-hidden="true" />}
          onClick={() => {
            setInviting(true);
          }}
        >
          {t('invite')}
        </Button>
      }
    >
      <Columns>
        <Section title={t('accounts')}>
          <Shown of={accounts}>{(all) => <Accounts all={all} open={setOpened} />}</Shown>
        </Section>
        <div className={classes.second}>
          <Invitations />
          {isOverAll && <SecurityEvents accounts={accounts.data ?? []} />}
        </div>
      </Columns>
      {inviting && (
        <InviteSheet
          close={() => {
            setInviting(false);
          }}
        />
      )}
      {account && (
        <AccountSheet
          key={account.id}
          account={account}
          close={() => {
            setOpened(null);
          }}
        />
      )}
    </Page>
  );
}

interface AccountsProps {
  readonly all: readonly Account[];
  readonly open: (accountId: string) => void;
}

function Accounts({ all, open }: AccountsProps): ReactElement {
  const t = useWords(accountWords);
  const r = useWords(roleWords);
  const place = usePlaceWords();
  const [sought, setSought] = useState('');
  const rolesOf = ({ grants }: Account): string[] =>
    grants.map((grant) => `${r(grant.role)} ${place(grant)}`);
  const texts = ({ name, email }: Account): string => [name, email].join(' ');
  const found = all.filter((account) =>
    [texts(account), ...rolesOf(account)].join(' ').toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={20} aria-hidden="true" />}
        mb="md"
        value={sought}
        onChange={({ currentTarget }) => {
          setSought(currentTarget.value);
        }}
      />
      <p className="small dim" role="status">
        {sought !== '' && t('found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <Empty title={t('nobody')}>{t('nobodySub')}</Empty>
      ) : (
        <Rows
          items={found}
          keyOf={({ id }) => id}
          label={t('accounts')}
          render={(account) => (
            <UnstyledButton
              className={classes.account}
              onClick={() => {
                open(account.id);
              }}
            >
              <span className={classes.name}>{account.name ?? t('unnamed')}</span>{' '}
              {account.forgottenAt !== null && <Chip>{t('forgotten')}</Chip>}
              {account.forgottenAt === null && account.disabledAt !== null && <Chip>{t('disabled')}</Chip>}
              <span className={`least dim ${classes.line}`}>
                {account.forgottenAt === null && (addressOf(account) ?? t('noAddress'))}
              </span>
              <span className={`small quiet ${classes.line}`}>
                {account.grants.length === 0 ? r('noRole') : rolesOf(account).join(' · ')}
              </span>
            </UnstyledButton>
          )}
        />
      )}
    </>
  );
}
