import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconKey } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { Chip } from '../design/marks.js';
import { Section } from '../design/page.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { Shown } from '../design/shown.js';
import { useSubmit } from '../design/submit.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { useAll } from '../access/all.js';
import { Once } from '../access/once.js';
import classes from './own.module.css';
import { SureButton } from '../access/sure-button.js';
import { ownWords } from './words.js';

const DAY = 86_400_000;

/** How many days a token may be made to last. */
const LASTS = [30, 90, 365];

const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const isOver = (expiresAt: string): boolean => expiresAt <= new Date().toISOString();

/** One's own tokens: made, shown once, revoked. */
export function OwnTokens(): ReactElement {
  const t = useWords(ownWords);
  const format = useFormat();
  const tokens = useAll('/api/v1/tokens');
  const { data: collaborations = [] } = useAll('/api/v1/collaborations');
  const revoke = useCommand('/api/v1/tokens/{tokenId}', 'delete');
  const [making, setMaking] = useState(false);
  const placeOf = (id: string | null): string =>
    collaborations.find((one) => one.id === id)?.name ?? t('everyPlace');
  return (
    <Section title={t('tokens')}>
      <p className="small quiet">{t('tokensHint')}</p>
      <Shown of={tokens}>
        {(all) =>
          all.length === 0 ? (
            <p className={`dim ${classes.act}`}>{t('tokensNone')}</p>
          ) : (
            <ul className={`rows ${classes.act}`}>
              {all.map(({ id, name, scope, collaborationId, expiresAt }) => (
                <li key={id} className={classes.row}>
                  <div>
                    <b>{name}</b>{' '}
                    <Chip>
                      {isOver(expiresAt)
                        ? t('tokenExpired')
                        : t('tokenUntil', { instant: format.instant(expiresAt) })}
                    </Chip>
                    <p className="small quiet">
                      {t(scope === 'read' ? 'tokenReads' : 'tokenRecords')} · {placeOf(collaborationId)}
                    </p>
                  </div>
                  <SureButton
                    label={t('revoke')}
                    name={t('revokeNamed', { name })}
                    sure={t('revokeSure')}
                    run={async () => {
                      await revoke.mutateAsync({ path: { tokenId: id } });
                      notifications.show({ message: t('revoked') });
                    }}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <Button
        mt="md"
        variant="default"
        leftSection={<IconKey size={20} aria-hidden="true" />}
        onClick={() => {
          setMaking(true);
        }}
      >
        {t('tokenMake')}
      </Button>
      {making && (
        <MakeToken
          close={() => {
            setMaking(false);
          }}
        />
      )}
    </Section>
  );
}

interface AskedToken {
  readonly name: string;
  readonly scope: 'read' | 'record';
  /** Empty for all of one's own. */
  readonly collaborationId: string;
  /** In how many days. */
  readonly expiresAt: string;
}

function MakeToken({ close }: { close: () => void }): ReactElement {
  const t = useWords(ownWords);
  const make = useCommand('/api/v1/tokens');
  const { data: collaborations = [] } = useAll('/api/v1/collaborations');
  const form = useForm<AskedToken>({
    initialValues: { name: '', scope: 'read', collaborationId: '', expiresAt: '90' },
  });
  const submit = useSubmit(
    form,
    ({ name, scope, collaborationId, expiresAt }) =>
      make.mutateAsync({
        body: {
          name,
          scope,
          ...(collaborationId !== '' && { collaborationId }),
          expiresAt: inDays(Number(expiresAt)),
        },
      }),
    form.reset,
  );
  return (
    <Sheet opened close={close} title={t('tokenMake')} sub={t('tokensHint')}>
      {make.data ? (
        <Once label={t('tokenOnce')} hint={t('tokenOnceHint')} secret={make.data.secret} />
      ) : (
        <RecordForm submit={submit} act={t('tokenMake')} cancel={close}>
          <TextInput
            label={t('tokenName')}
            description={t('tokenNameHint')}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <NativeSelect
            size="md"
            label={t('tokenScope')}
            data={[
              { value: 'read', label: t('tokenReads') },
              { value: 'record', label: t('tokenRecords') },
            ]}
            {...form.getInputProps('scope')}
          />
          <NativeSelect
            size="md"
            label={t('tokenPlace')}
            data={[
              { value: '', label: t('everyPlace') },
              ...collaborations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...form.getInputProps('collaborationId')}
          />
          <NativeSelect
            size="md"
            label={t('tokenLasts')}
            data={LASTS.map((count) => ({ value: String(count), label: t('days', { count }) }))}
            {...form.getInputProps('expiresAt')}
          />
        </RecordForm>
      )}
    </Sheet>
  );
}
