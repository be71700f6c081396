import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Section } from '../design/page.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { useWords } from '../words/words.js';
import { NewPassword, Password } from '../access/password.js';
import { useSession } from '../access/session.js';
import { ownWords } from './words.js';

/** A new password in place of one's own. */
export function ChangePassword(): ReactElement {
  const t = useWords(ownWords);
  const session = useSession();
  const change = useCommand('/api/v1/session/password');
  const form = useForm({ initialValues: { current: '', password: '' } });
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    form.reset();
    setOpened(false);
  };
  const submit = useSubmit(
    form,
    (body) => change.mutateAsync({ body }),
    () => {
      close();
      notifications.show({ message: t('passwordChanged') });
    },
  );
  return (
    <Section title={t('changePassword')}>
      <p className="small quiet">{t('changePasswordHint')}</p>
      <Button
        mt="md"
        variant="default"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('changePassword')}
      </Button>
      <Sheet opened={opened} close={close} title={t('changePassword')} sub={t('changePasswordHint')}>
        <RecordForm submit={submit} act={t('changePassword')} cancel={close}>
          <input type="hidden" autoComplete="username" value={session?.email ?? ''} readOnly />
          <Password label={t('current')} data-autofocus {...form.getInputProps('current')} />
          <NewPassword label={t('newPassword')} {...form.getInputProps('password')} />
        </RecordForm>
      </Sheet>
    </Section>
  );
}
