import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCommand } from '../api/command.js';
import { asProblem } from '../api/problem.js';
import { useRead } from '../api/read.js';
import { Parties } from '../records/parties.js';
import { Conflict } from '../design/conflict.js';
import { useDraft, type Draft } from '../design/draft.js';
import { FreeText } from '../design/free-text.js';
import { LinkButton } from '../design/link-button.js';
import { Page } from '../design/page.js';
import { RecordForm } from '../design/record-form.js';
import { Empty, Shown } from '../design/shown.js';
import { useSubmit, type Submit } from '../design/submit.js';
import { When } from '../design/when.js';
import { useQueryText } from '../shell/address.js';
import { useCase, useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { ClauseFields } from './clause-fields.js';
import classes from './draft.module.css';
import { draftWords } from './draft-words.js';
import { begunFrom, begunOn, emptyClause, wordingOf, type Drafted } from './drafted.js';
import type { Commitment } from './standing.js';
import { WordingShown } from './wording-shown.js';

/** A new commitment, or with `?ubah=` another text for an agreed one. */
export function DraftCommitmentPage(): ReactElement {
  const may = useMayHere();
  const [{ ubah }] = useQueryText();
  if (!may(ubah === undefined ? 'write' : 'approve', 'record')) return <NotNow />;
  return ubah === undefined ? (
    <DraftForm key="new" base={null} />
  ) : (
    <Amendment key={ubah} commitmentId={ubah} />
  );
}

function NotNow(): ReactElement {
  const t = useWords(draftWords);
  const { id } = useCase();
  return (
    <Page eyebrow={t('place')} title={t('notNow')}>
      <Empty
        title={t('notNowSub')}
        act={
          <LinkButton to="/k/$collaborationId/komitmen" params={{ collaborationId: id }}>
            {t('back')}
          </LinkButton>
        }
      />
    </Page>
  );
}

function Amendment({ commitmentId }: { commitmentId: string }): ReactElement {
  const read = useRead('/api/v1/commitments/{commitmentId}', { path: { commitmentId } });
  return <Shown of={read}>{(commitment) => <DraftForm base={commitment} />}</Shown>;
}

interface Drafting {
  readonly form: UseFormReturnType<Drafted>;
  readonly draft: Draft<Drafted>;
  readonly submit: Submit;
  /** Whether somebody else changed the text meanwhile. */
  readonly raced: boolean;
  readonly startAgain: () => void;
  readonly goOnFrom: (revision: number) => void;
}

/** Sends a text and tells which commitment it belongs to. */
function useSend(base: Commitment | null): (drafted: Drafted) => Promise<string> {
  const { id: collaborationId } = useCase();
  const propose = useCommand('/api/v1/collaborations/{collaborationId}/commitments');
  const amend = useCommand('/api/v1/commitments/{commitmentId}/amendments');
  return async (drafted) => {
    const { occurredOn, reason, revision } = drafted;
    const wording = { ...wordingOf(drafted), occurredOn };
    if (!base) return (await propose.mutateAsync({ path: { collaborationId }, body: wording })).id;
    const body = { ...wording, reason };
    const path = { commitmentId: base.id };
    return (await amend.mutateAsync({ path, body, revision: revision ?? base.revision })).id;
  };
}

/** The form of a draft that is kept on the device, and what sends it and opens what came of it. */
function useDrafting(base: Commitment | null): Drafting {
  const t = useWords(draftWords);
  const navigate = useNavigate();
  const { id: collaborationId, today } = useCase();
  const begun = base ? begunFrom(base, today) : begunOn(today);
  const draft = useDraft<Drafted>(`commitment.${base?.id ?? collaborationId}`, begun);
  const [raced, setRaced] = useState(false);
  const form = useForm<Drafted>({
    initialValues: draft.value,
    onValuesChange: draft.change,
    validate: { clauses: { owner: (owner) => (owner === '' ? t('ownerMissing') : null) } },
  });
  const send = useSend(base);
  const submit = useSubmit(
    form,
    async (drafted) => {
      try {
        const commitmentId = await send(drafted);
        draft.clear();
        const params = { collaborationId, commitmentId };
        await navigate({ to: '/k/$collaborationId/komitmen/$commitmentId', params, search: {} });
      } catch (failure) {
        setRaced(base !== null && [409, 412].includes(asProblem(failure).status));
        throw failure;
      }
    },
    () => notifications.show({ message: t(base ? 'amended' : 'proposed') }),
  );
  return {
    form,
    draft,
    submit,
    raced,
    startAgain: () => {
      form.setValues(begun);
      form.clearErrors();
      draft.clear();
      setRaced(false);
    },
    goOnFrom: (revision) => {
      form.setFieldValue('revision', revision);
      setRaced(false);
    },
  };
}

function DraftForm({ base }: { base: Commitment | null }): ReactElement {
  const t = useWords(draftWords);
  const { today } = useCase();
  const { form, draft, submit, raced, startAgain, goOnFrom } = useDrafting(base);
  const { clauses } = form.values;
  return (
    <Page
      eyebrow={t('place')}
      title={base ? t('amendTitle', { title: base.title }) : t('newTitle')}
      sub={t(base ? 'amendSub' : 'newSub')}
    >
      <div className={classes.form}>
        <RecordForm submit={submit} act={t(base ? 'amend' : 'propose')}>
          <TextInput label={t('title')} {...form.getInputProps('title')} />
          <When
            label={t(base ? 'amendedOn' : 'occurredOn')}
            max={today}
            value={form.values.occurredOn}
            error={form.errors.occurredOn}
            onChange={(occurredOn) => form.setFieldValue('occurredOn', occurredOn)}
          />
          <Parties
            label={t('parties')}
            description={t('partiesHint')}
            value={form.values.parties}
            error={form.errors.parties}
            onChange={(parties) => form.setFieldValue('parties', parties)}
          />
          <FreeText
            label={t('preamble')}
            description={t('preambleHint')}
            {...form.getInputProps('preamble')}
          />
          <h2>{t('clauses')}</h2>
          <Stack gap="md">
            {clauses.map((clause, index) => (
              <ClauseFields key={clause.clauseId ?? `new ${index}`} form={form} index={index} />
            ))}
          </Stack>
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden="true" />}
            onClick={() => form.insertListItem('clauses', emptyClause)}
          >
            {t('add')}
          </Button>
          {base && (
            <FreeText label={t('reason')} description={t('reasonHint')} {...form.getInputProps('reason')} />
          )}
          {raced && base && (
            <Conflict
              yours={<WordingShown wording={wordingOf(form.values)} />}
              theirs={<WordingShown wording={base} />}
              keepYours={() => goOnFrom(base.revision)}
              keepTheirs={startAgain}
            />
          )}
          <Kept draft={draft} discard={startAgain} />
        </RecordForm>
      </div>
    </Page>
  );
}

function Kept({ draft, discard }: { draft: Draft<Drafted>; discard: () => void }): ReactElement {
  const t = useWords(draftWords);
  const format = useFormat();
  return (
    <Group gap="sm">
      <p className="small quiet" role="status">
        {draft.found && draft.keptAt !== null && `${t('found')} `}
        {draft.keptAt === null ? t('notKept') : t('kept', { instant: format.instant(draft.keptAt) })}
      </p>
      {draft.keptAt !== null && (
        <Button variant="subtle" color="gray" onClick={discard}>
          {t('discard')}
        </Button>
      )}
    </Group>
  );
}
