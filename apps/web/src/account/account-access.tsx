import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { ProblemNote } from '../design/problem-note.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { Once } from '../access/once.js';
import { SureButton } from '../access/sure-button.js';
import { useWords } from '../words/words.js';
import classes from './account.module.css';
import { addressOf, type Account } from './address.js';
import { accountWords } from './words.js';

interface AccountProps {
  readonly account: Account;
}

/** Whether and how an account gets in. */
export const AccountAccess = ({ account }: AccountProps): ReactElement => (
  <>
    <Reset account={account} />
    <Disabling account={account} />
    <Forget account={account} />
  </>
);

function Reset({ account: { id: accountId } }: AccountProps): ReactElement {
  const t = useWords(accountWords);
  const reset = useCommand('/api/v1/accounts/{accountId}/reset');
  return (
    <section className={classes.part}>
      <h3>{t('access')}</h3>
      {reset.data ? (
        <Once
          label={t('resetLink')}
          hint={t('linkHint')}
          secret={reset.data.link}
          message={t('resetMessage')}
        />
      ) : (
        <>
          <Button
            variant="default"
            loading={reset.isPending}
            onClick={() => {
              reset.mutate({ path: { accountId } });
            }}
          >
            {t('reset')}
          </Button>
          <p className={`least dim ${classes.hint}`}>{t('resetSub')}</p>
        </>
      )}
      <ProblemNote problem={reset.error} />
    </section>
  );
}

function Disabling({ account: { id: accountId, disabledAt } }: AccountProps): ReactElement {
  const t = useWords(accountWords);
  const disable = useCommand('/api/v1/accounts/{accountId}/disabling');
  const enable = useCommand('/api/v1/accounts/{accountId}/enabling');
  const path = { accountId };
  return (
    <section className={classes.part}>
      {disabledAt === null ? (
        <>
          <SureButton
            label={t('disable')}
            name={t('disable')}
            sure={t('disableSure')}
            run={async () => {
              await disable.mutateAsync({ path });
              notifications.show({ message: t('disabledDone') });
            }}
          />
          <p className={`least dim ${classes.hint}`}>{t('disableHint')}</p>
        </>
      ) : (
        <Button
          loading={enable.isPending}
          onClick={() => {
            enable.mutate(
              { path },
              {
                onSuccess: () => {
                  notifications.show({ message: t('enabledDone') });
                },
              },
            );
          }}
        >
          {t('enable')}
        </Button>
      )}
      <ProblemNote problem={enable.error} />
    </section>
  );
}

function Forget({ account }: AccountProps): ReactElement {
  const t = useWords(accountWords);
  const forget = useCommand('/api/v1/accounts/{accountId}', 'delete');
  const { id: accountId, name } = account;
  const word = addressOf(account) ?? name ?? accountId;
  const form = useForm({
    initialValues: { typed: '' },
    validate: { typed: (typed) => (typed.trim() === word ? null : t('forgetWrong', { word })) },
  });
  const submit = useSubmit(
    form,
    () => forget.mutateAsync({ path: { accountId } }),
    () => {
      notifications.show({ message: t('forgetDone') });
    },
  );
  return (
    <section className={classes.danger}>
      <h3>{t('forget')}</h3>
      <p className="small quiet">{t('forgetHint')}</p>
      <RecordForm submit={submit} act={t('forgetDo')}>
        <TextInput
          label={t('forgetTyped', { word })}
          autoComplete="off"
          autoCapitalize="none"
          {...form.getInputProps('typed')}
        />
      </RecordForm>
    </section>
  );
}
