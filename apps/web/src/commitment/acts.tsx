import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { LinkButton } from '../design/link-button.js';
import { Section } from '../design/page.js';
import { ReasonSheet } from '../design/reason-sheet.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useCase } from '../shell/case.js';
import { useWords } from '../words/words.js';
import type { Commitment } from './standing.js';
import { commitmentWords } from './words.js';

interface Of {
  readonly commitment: Commitment;
}

/** Freezes the text that was read: nothing that somebody changed meanwhile. */
export function Agree({ commitment: { id, revision } }: Of): ReactElement {
  const t = useWords(commitmentWords);
  const { today } = useCase();
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  const agreement = useCommand('/api/v1/commitments/{commitmentId}/agreement');
  const form = useForm({ initialValues: { occurredOn: today } });
  const submit = useSubmit(
    form,
    (body) => agreement.mutateAsync({ path: { commitmentId: id }, body, revision }),
    () => {
      notifications.show({ message: t('agreedNow') });
      close();
    },
  );
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('agree')}</Button>
      <Sheet opened={opened} close={close} title={t('agree')}>
        <RecordForm submit={submit} act={t('agree')} cancel={close}>
          <p>{t('agreeWhy')}</p>
          <When
            label={t('when')}
            max={today}
            value={form.values.occurredOn}
            error={form.errors.occurredOn}
            onChange={(occurredOn) => form.setFieldValue('occurredOn', occurredOn)}
          />
        </RecordForm>
      </Sheet>
    </>
  );
}

export function Amend({ commitmentId }: { commitmentId: string }): ReactElement {
  const t = useWords(commitmentWords);
  const { id } = useCase();
  return (
    <LinkButton
      variant="default"
      to="/k/$collaborationId/komitmen/baru"
      params={{ collaborationId: id }}
      search={{ ubah: commitmentId }}
    >
      {t('amend')}
    </LinkButton>
  );
}

const ENDINGS = ['withdraw', 'retract'] as const;
type End = (typeof ENDINGS)[number];

/** Ends what was agreed, or takes back what was recorded in error. */
export function Ending({ commitment: { id, revision } }: Of): ReactElement {
  const t = useWords(commitmentWords);
  const [end, setEnd] = useState<End | null>(null);
  const withdrawal = useCommand('/api/v1/commitments/{commitmentId}/withdrawal');
  const retraction = useCommand('/api/v1/commitments/{commitmentId}/retraction');
  const commands = { withdraw: withdrawal, retract: retraction };
  return (
    <Section title={t('end')}>
      <Group gap="sm" className="off-paper">
        {ENDINGS.map((one) => (
          <Button key={one} variant="subtle" color="gray" onClick={() => setEnd(one)}>
            {t(one)}
          </Button>
        ))}
      </Group>
      {ENDINGS.map((one) => (
        <ReasonSheet
          key={one}
          opened={end === one}
          close={() => setEnd(null)}
          title={t(`${one}Title`)}
          act={t(one)}
          send={async (reason) => {
            await commands[one].mutateAsync({ path: { commitmentId: id }, body: { reason }, revision });
            notifications.show({ message: t(one === 'withdraw' ? 'withdrawnNow' : 'retractedNow') });
          }}
        >
          <p>{t(`${one}Why`)}</p>
        </ReasonSheet>
      ))}
    </Section>
  );
}
