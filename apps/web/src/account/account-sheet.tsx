import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { roleWords } from '../access/role-words.js';
import { RoleLine } from '../access/role.js';
import { SureButton } from '../access/sure-button.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { AccountAccess } from './account-access.js';
import classes from './account.module.css';
import { addressOf, type Account } from './address.js';
import { GrantFields, grantOf, grantRules, noGrant } from './grant-fields.js';
import { accountWords } from './words.js';

interface AccountProps {
  readonly account: Account;
}

/** One account: its roles and its ways in. */
export function AccountSheet({ account, close }: AccountProps & { close: () => void }): ReactElement {
  const t = useWords(accountWords);
  const format = useFormat();
  return (
    <Sheet
      opened
      close={close}
      title={account.name ?? t(account.forgottenAt === null ? 'unnamed' : 'forgotten')}
      sub={account.forgottenAt === null ? (addressOf(account) ?? t('noAddress')) : undefined}
    >
      <p className="small dim">{t('since', { instant: format.instant(account.madeAt) })}</p>
      {account.forgottenAt === null && (
        <>
          <Roles account={account} />
          <AccountAccess account={account} />
        </>
      )}
    </Sheet>
  );
}

function Roles({ account: { id: accountId, grants } }: AccountProps): ReactElement {
  const t = useWords(accountWords);
  const r = useWords(roleWords);
  const take = useCommand('/api/v1/accounts/{accountId}/grants/{grantId}', 'delete');
  const [giving, setGiving] = useState(false);
  return (
    <section className={classes.part}>
      <h3>{t('roles')}</h3>
      {grants.length === 0 && <p className="dim">{t('noRoles')}</p>}
      <ul className="rows">
        {grants.map((grant) => (
          <li key={grant.id} className={classes.row}>
            <div>
              <RoleLine scope={grant} />
            </div>
            <SureButton
              label={t('take')}
              name={t('takeNamed', { role: r(grant.role) })}
              sure={t('takeSure')}
              run={async () => {
                await take.mutateAsync({ path: { accountId, grantId: grant.id } });
                notifications.show({ message: t('taken') });
              }}
            />
          </li>
        ))}
      </ul>
      {giving ? (
        <Give
          accountId={accountId}
          close={() => {
            setGiving(false);
          }}
        />
      ) : (
        <Button
          mt="md"
          variant="default"
          onClick={() => {
            setGiving(true);
          }}
        >
          {t('give')}
        </Button>
      )}
    </section>
  );
}

function Give({ accountId, close }: { accountId: string; close: () => void }): ReactElement {
  const t = useWords(accountWords);
  const give = useCommand('/api/v1/accounts/{accountId}/grants');
  const form = useForm({ initialValues: noGrant, validate: grantRules(t) });
  const submit = useSubmit(
    form,
    (chosen) => give.mutateAsync({ path: { accountId }, body: grantOf(chosen) }),
    () => {
      close();
      notifications.show({ message: t('given') });
    },
  );
  return (
    <div className={classes.part}>
      <RecordForm submit={submit} act={t('give')} cancel={close}>
        <GrantFields form={form} />
      </RecordForm>
    </div>
  );
}
