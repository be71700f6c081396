import { Alert, Button, Divider, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { IconBuilding, IconFingerprint, IconInfoCircle } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { asProblem, Problem } from '../api/problem.js';
import { useRead } from '../api/read.js';
import { ProblemNote } from '../design/problem-note.js';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { useQueryText } from '../shell/address.js';
import { useWords } from '../words/words.js';
import { DEMO_PASSWORD, DemoAccounts } from './demo-accounts.js';
import classes from '../access/door.module.css';
import { Door } from '../access/door.js';
import { useEnter } from '../access/enter.js';
import { isCancelled, shownPasskey } from './passkey.js';
import { Password } from '../access/password.js';
import { signInWords } from '../access/sign-in-words.js';
import { Locked, signIn } from './sign-in.js';

/** The door: a password, a passkey or the office's own account. */
export function SignInPage(): ReactElement {
  const t = useWords(signInWords);
  const explained = useExplained();
  const [{ ke }] = useQueryText();
  const enter = useEnter();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const submit = useSubmit(
    form,
    ({ email, password }) =>
      explained('refused', () => signIn('/api/v1/session', { email: email.trim(), password })),
    () => {
      enter(ke);
    },
  );
  return (
    <Door
      title={t('title')}
      sub={t('sub')}
      below={
        <DemoAccounts
          chosen={form.values.email}
          choose={(email) => {
            form.setValues({ email, password: DEMO_PASSWORD });
            form.clearErrors();
          }}
        />
      }
    >
      <Trouble />
      <RecordForm submit={submit} act={t('signIn')}>
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          {...form.getInputProps('email')}
        />
        <Password {...form.getInputProps('password')} />
      </RecordForm>
      <OtherWays />
    </Door>
  );
}

/** Why somebody came back from the office's own account unsigned. */
function Trouble(): ReactElement | null {
  const t = useWords(signInWords);
  const [{ galat }] = useQueryText();
  if (galat === undefined) return null;
  const known = galat === 'sign-in-refused' || galat === 'oidc-unavailable';
  return (
    <Alert role="alert" color="tegeran" icon={<IconInfoCircle aria-hidden="true" />} mb="md">
      {t(known ? galat : 'unknownTrouble')}
    </Alert>
  );
}

function OtherWays(): ReactElement | null {
  const t = useWords(signInWords);
  const explained = useExplained();
  const [{ ke }] = useQueryText();
  const enter = useEnter();
  const { data: methods } = useRead('/api/v1/session/methods');
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const passkey = browserSupportsWebAuthn();
  const withPasskey = async (): Promise<void> => {
    setPending(true);
    setProblem(null);
    try {
      await explained('passkeyRefused', async () => {
        await signIn('/api/v1/session/passkey', await shownPasskey());
      });
      enter(ke);
    } catch (failure) {
      setProblem(asProblem(failure));
    } finally {
      setPending(false);
    }
  };
  if (!passkey && !methods?.oidc) return null;
  return (
    <>
      <Divider my="lg" label={t('or')} />
      <Stack gap="sm">
        {passkey && (
          <Button
            variant="default"
            fullWidth
            className={classes.wide}
            loading={pending}
            leftSection={<IconFingerprint size={20} aria-hidden="true" />}
            onClick={() => void withPasskey()}
          >
            {t('withPasskey')}
          </Button>
        )}
        {passkey && <p className="least dim">{t('passkeyHint')}</p>}
        <ProblemNote problem={problem} />
        {methods?.oidc && (
          <Button
            component="a"
            href="/api/v1/session/oidc"
            variant="default"
            fullWidth
            className={classes.wide}
            leftSection={<IconBuilding size={20} aria-hidden="true" />}
          >
            {t('withOidc')}
          </Button>
        )}
      </Stack>
    </>
  );
}

/** Has a refusal say calmly what to do next. */
function useExplained(): (refused: 'refused' | 'passkeyRefused', work: () => Promise<void>) => Promise<void> {
  const t = useWords(signInWords);
  const waiting = (wait: number): string =>
    wait < 90 ? t('lockedSeconds', { seconds: wait }) : t('lockedMinutes', { minutes: Math.ceil(wait / 60) });
  return async (refused, work) => {
    try {
      await work();
    } catch (failure) {
      const problem = asProblem(failure);
      const said = (words: string): Problem => new Problem(problem.status, problem.code, words);
      if (problem instanceof Locked) throw said(waiting(problem.wait));
      if (isCancelled(problem)) throw said(t('passkeyCancelled'));
      throw problem.status === 401 ? said(t(refused)) : problem;
    }
  };
}
