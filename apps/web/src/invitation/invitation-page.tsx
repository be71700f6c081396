import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { RecordForm } from '../design/record-form.js';
import { useSubmit } from '../design/submit.js';
import { Door } from '../access/door.js';
import { useEnter } from '../access/enter.js';
import { NewPassword } from '../access/password.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { agreed, Consent, Name } from './about-me.js';
import { Link, useAccept, type OpenedLink } from './link.js';
import { invitationWords } from './words.js';

const LINK = '/api/v1/invitations/{token}';

/** A link that opens an account, or sets a new password. */
export function InvitationPage(): ReactElement {
  const t = useWords(invitationWords);
  return (
    <Link path={LINK} otherwise={t('goneSub')}>
      {(link) => (link.kind === 'reset' ? <Reset link={link} /> : <Invited link={link} />)}
    </Link>
  );
}

interface OpenedProps {
  readonly link: OpenedLink;
}

function Invited({ link: { email, expiresAt } }: OpenedProps): ReactElement {
  const t = useWords(invitationWords);
  const format = useFormat();
  const enter = useEnter();
  const accept = useAccept(LINK);
  const form = useForm({
    initialValues: { name: '', password: '', consent: false },
    validate: { consent: agreed(t) },
  });
  const submit = useSubmit(form, accept, enter);
  const sub = t('invitedSub', { email: email ?? '', instant: format.instant(expiresAt) });
  return (
    <Door title={t('invitedTitle')} sub={sub}>
      <RecordForm submit={submit} act={t('open')}>
        <Name form={form} />
        <Address email={email} />
        <NewPassword {...form.getInputProps('password')} />
        <Consent form={form} />
      </RecordForm>
    </Door>
  );
}

function Reset({ link: { email } }: OpenedProps): ReactElement {
  const t = useWords(invitationWords);
  const enter = useEnter();
  const accept = useAccept(LINK);
  const form = useForm({ initialValues: { password: '' } });
  const submit = useSubmit(form, accept, enter);
  return (
    <Door title={t('resetTitle')} sub={t('resetSub', { email: email ?? '' })}>
      <RecordForm submit={submit} act={t('setPassword')}>
        <Address email={email} />
        <NewPassword {...form.getInputProps('password')} />
      </RecordForm>
    </Door>
  );
}

/** Tells a password manager whose password it is. */
const Address = ({ email }: { email: string | null }): ReactElement => (
  <input type="hidden" autoComplete="username" value={email ?? ''} readOnly />
);
