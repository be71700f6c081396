import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { asProblem, Problem } from '../api/problem.js';
import { Section } from '../design/page.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { Shown } from '../design/shown.js';
import { useSubmit } from '../design/submit.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useAll } from '../access/all.js';
import classes from './own.module.css';
import { isCancelled, madePasskey } from './passkey.js';
import { SureButton } from '../access/sure-button.js';
import { ownWords } from './words.js';

/** The passkeys that open one's account. */
export function OwnPasskeys(): ReactElement {
  const t = useWords(ownWords);
  const format = useFormat();
  const passkeys = useAll('/api/v1/passkeys');
  const remove = useCommand('/api/v1/passkeys/{passkeyId}', 'delete');
  const [adding, setAdding] = useState(false);
  const supported = browserSupportsWebAuthn();
  return (
    <Section title={t('passkeys')}>
      <p className="small quiet">{t(supported ? 'passkeysHint' : 'passkeysUnsupported')}</p>
      <Shown of={passkeys}>
        {(all) =>
          all.length === 0 ? (
            <p className={`dim ${classes.act}`}>{t('passkeysNone')}</p>
          ) : (
            <ul className={`rows ${classes.act}`}>
              {all.map(({ id, name, addedAt, lastUsedAt }) => (
                <li key={id} className={classes.row}>
                  <div>
                    <b>{name}</b>
                    <p className="small quiet">
                      {lastUsedAt === null
                        ? t('passkeyNever')
                        : t('passkeyUsed', { instant: format.instant(lastUsedAt) })}
                    </p>
                    <p className="least dim">{t('passkeySince', { instant: format.instant(addedAt) })}</p>
                  </div>
                  <SureButton
                    label={t('remove')}
                    name={t('removeNamed', { name })}
                    sure={t('removeSure')}
                    run={async () => {
                      await remove.mutateAsync({ path: { passkeyId: id } });
                      notifications.show({ message: t('removed') });
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      {supported && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconFingerprint size={20} aria-hidden="true" />}
          onClick={() => {
            setAdding(true);
          }}
        >
          {t('passkeyAdd')}
        </Button>
      )}
      <AddPasskey
        opened={adding}
        close={() => {
          setAdding(false);
        }}
      />
    </Section>
  );
}

function AddPasskey({ opened, close }: { opened: boolean; close: () => void }): ReactElement {
  const t = useWords(ownWords);
  const add = useCommand('/api/v1/passkeys');
  const form = useForm({ initialValues: { name: '' } });
  const submit = useSubmit(
    form,
    async ({ name }) => {
      try {
        await add.mutateAsync({ body: { ...(await madePasskey()), name } });
      } catch (failure) {
        const problem = asProblem(failure);
        throw isCancelled(problem) ? new Problem(-1, problem.code, t('passkeyCancelled')) : problem;
      }
    },
    () => {
      form.reset();
      close();
      notifications.show({ message: t('passkeyAdded') });
    },
  );
  return (
    <Sheet opened={opened} close={close} title={t('passkeyAdd')} sub={t('passkeysHint')}>
      <RecordForm submit={submit} act={t('passkeyAdd')} cancel={close}>
        <TextInput
          label={t('passkeyName')}
          description={t('passkeyNameHint')}
          data-autofocus
          {...form.getInputProps('name')}
        />
      </RecordForm>
    </Sheet>
  );
}
