import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { Door } from '../access/door.js';
import { useEnter } from '../access/enter.js';
import { NewPassword } from '../access/password.js';
import { signInWords } from '../access/sign-in-words.js';
import { useWords } from '../words/words.js';
import { agreed, Consent, Name } from './about-me.js';
import { Link, useAccept } from './link.js';
import { invitationWords } from './words.js';

const SETUP = '/api/v1/setup/{token}';

/** The first account of a new server. */
export function SetUpPage(): ReactElement {
  const t = useWords(invitationWords);
  return (
    <Link path={SETUP} otherwise={t('goneSetUp')}>
      {() => (
        <Door title={t('setUpTitle')} sub={t('setUpSub')}>
          <SetUp />
        </Door>
      )}
    </Link>
  );
}

function SetUp(): ReactElement {
  const t = useWords(invitationWords);
  const s = useWords(signInWords);
  const enter = useEnter();
  const accept = useAccept(SETUP);
  const form = useForm({
    initialValues: { name: '', email: '', password: '', consent: false },
    validate: { consent: agreed(t) },
  });
  const submit = useSubmit(form, (body) => accept({ ...body, email: body.email.trim() }), enter);
  return (
    <RecordForm submit={submit} act={t('open')}>
      <Name form={form} />
      <TextInput
        label={s('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        {...form.getInputProps('email')}
      />
      <NewPassword {...form.getInputProps('password')} />
      <Consent form={form} />
    </RecordForm>
  );
}
