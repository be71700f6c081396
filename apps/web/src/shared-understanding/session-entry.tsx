import { Button, Switch } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { TOPICS, type Topic } from '#collaboration/shared-understanding/shared-understanding.events.js';
import { useCommand } from '../api/command.js';
import { useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { When } from '../design/when.js';
import { designWords } from '../design/words.js';
import { useCase, useMayHere } from '../shell/case.js';
import { MeetingSelect } from '../records/meeting.js';
import { useWords } from '../words/words.js';
import { draftOf, draftsOf, statementOf, type Draft, type Session } from './session.js';
import { Stances } from './stances.js';
import classes from './session-entry.module.css';
import { understandingWords } from './words.js';

interface EntryProps {
  readonly sessions: readonly Session[];
}

/** Puts a session on record; nothing for whom that is not. */
export function SessionEntry({ sessions }: EntryProps): ReactElement | null {
  const t = useWords(understandingWords);
  const mayHere = useMayHere();
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
  };
  if (!mayHere('write', 'record')) return null;
  return (
    <>
      <Button
        className="off-paper"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('record')}
      </Button>
      <Sheet opened={opened} close={close} title={t('record')} sub={t('recordSub')}>
        <SessionForm sessions={sessions} close={close} />
      </Sheet>
    </>
  );
}

interface Values {
  readonly occurredOn: string;
  readonly dialogueId: string;
  /** Those that are put in this session, in the order of the topics. */
  readonly statements: readonly Draft[];
}

function SessionForm({ sessions, close }: EntryProps & { close: () => void }): ReactElement {
  const t = useWords(understandingWords);
  const td = useWords(designWords);
  const { id, today } = useCase();
  const roster = useRoster().map((party) => party.id);
  const hold = useCommand('/api/v1/collaborations/{collaborationId}/understanding-sessions');
  const form = useForm<Values>({
    initialValues: { occurredOn: today, dialogueId: '', statements: draftsOf(sessions, roster) },
    validate: { statements: { text: (text) => (text.trim() === '' ? t('needText') : null) } },
  });
  const { values, setFieldValue } = form;
  const submit = useSubmit(
    form,
    ({ occurredOn, dialogueId, statements }) =>
      hold.mutateAsync({
        path: { collaborationId: id },
        body: {
          occurredOn,
          ...(dialogueId !== '' && { dialogueId }),
          statements: statements.map(statementOf),
        },
      }),
    () => {
      notifications.show({ message: t('recorded') });
      close();
    },
  );
  const put = (topic: Topic, isPut: boolean): void => {
    const others = values.statements.filter((one) => one.topic !== topic);
    const next = isPut ? [...others, draftOf(topic, sessions, roster)] : others;
    form.clearErrors();
    setFieldValue(
      'statements',
      next.toSorted((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)),
    );
  };
  return (
    <RecordForm submit={submit} cancel={close}>
      <MeetingSelect
        value={values.dialogueId}
        error={form.errors.dialogueId}
        onChange={(meeting, held) => {
          setFieldValue('dialogueId', meeting);
          if (held !== null) setFieldValue('occurredOn', held);
        }}
      />
      <When
        label={td('occurredOn')}
        max={today}
        {...form.getInputProps('occurredOn')}
        value={values.occurredOn}
      />
      {TOPICS.map((topic) => (
        <fieldset key={topic} className={classes.topic}>
          <legend>{t(`${topic}Title`)}</legend>
          <Switch
            size="md"
            label={t('put')}
            checked={values.statements.some((one) => one.topic === topic)}
            onChange={({ currentTarget }) => {
              put(topic, currentTarget.checked);
            }}
          />
          <StatementFields form={form} topic={topic} />
        </fieldset>
      ))}
      {form.errors.statements !== undefined && (
        <p role="alert" className={classes.error}>
          {form.errors.statements}
        </p>
      )}
    </RecordForm>
  );
}

interface StatementFieldsProps {
  readonly form: UseFormReturnType<Values>;
  readonly topic: Topic;
}

function StatementFields({ form, topic }: StatementFieldsProps): ReactElement | null {
  const t = useWords(understandingWords);
  const index = form.values.statements.findIndex((one) => one.topic === topic);
  const draft = form.values.statements[index];
  if (!draft) return null;
  const at = `statements.${index}`;
  const refused = Object.entries(form.errors).filter(
    ([field]) => field === at || (field.startsWith(`${at}.`) && field !== `${at}.text`),
  );
  return (
    <>
      <FreeText label={t('statement')} {...form.getInputProps(`${at}.text`)} value={draft.text} />
      <Stances
        topic={topic}
        stances={draft.stances}
        onChange={(stances) => {
          form.setFieldValue('statements', (now) =>
            now.map((one) => (one.topic === topic ? { ...one, stances } : one)),
          );
          for (const [field] of refused) form.clearFieldError(field);
        }}
      />
      {refused.map(([field, message]) => (
        <p key={field} role="alert" className={classes.error}>
          {message}
        </p>
      ))}
    </>
  );
}
