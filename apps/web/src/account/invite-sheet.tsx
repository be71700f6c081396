import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { Once } from '../access/once.js';
import { useWords } from '../words/words.js';
import { GrantFields, grantOf, grantRules, noGrant } from './grant-fields.js';
import { accountWords } from './words.js';

/** Makes a link that somebody opens an account by; it is shown once. */
export function InviteSheet({ close }: { close: () => void }): ReactElement {
  const t = useWords(accountWords);
  const invite = useCommand('/api/v1/invitations');
  const form = useForm({
    initialValues: { email: '', ...noGrant },
    validate: grantRules(t),
  });
  const submit = useSubmit(
    form,
    ({ email, ...chosen }) =>
      invite.mutateAsync({ body: { email: email.trim(), grants: [grantOf(chosen)] } }),
    form.reset,
  );
  return (
    <Sheet opened close={close} title={t('invite')} sub={t('inviteSub')}>
      {invite.data ? (
        <Once label={t('link')} hint={t('linkHint')} secret={invite.data.link} message={t('inviteMessage')} />
      ) : (
        <RecordForm submit={submit} act={t('makeLink')} cancel={close}>
          <TextInput
            label={t('email')}
            type="email"
            autoCapitalize="none"
            autoComplete="off"
            data-autofocus
            {...form.getInputProps('email')}
          />
          <GrantFields form={form} />
          <p className="small dim">{t('moreRoles')}</p>
        </RecordForm>
      )}
    </Sheet>
  );
}
