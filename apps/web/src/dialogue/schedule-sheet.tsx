import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { FORUM_KINDS, type ForumKind } from '#collaboration/collaboration/collaboration.events.js';
import { useCommand } from '../api/command.js';
import { Parties, Party, useRoster } from '../records/parties.js';
import { RecordForm } from '../design/record-form.js';
import { Sheet } from '../design/sheet.js';
import { useSubmit } from '../design/submit.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { errorAt, given } from './fields.js';
import { forumWords } from '../records/forum-words.js';
import { knownForums, tookPlace } from '../records/forum.js';
import type { Meeting } from './meeting.js';
import { useMeetingTold } from './use-meeting.js';
import { dialogueWords } from './words.js';

interface ScheduleSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  /** Newest first: what was last is likely what will be. */
  readonly meetings: readonly Meeting[];
}

/** Invites to a meeting. */
export function ScheduleSheet({ opened, close, meetings }: ScheduleSheetProps): ReactElement {
  const t = useWords(dialogueWords);
  return (
    <Sheet opened={opened} close={close} title={t('scheduleTitle')}>
      <ScheduleForm close={close} meetings={meetings} />
    </Sheet>
  );
}

interface Invitation {
  readonly scheduledFor: string;
  readonly forum: { readonly kind: ForumKind; readonly name: string; readonly convener: string };
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly agenda: string;
  readonly invited: readonly string[];
}

type LikeLast = Omit<Invitation, 'scheduledFor' | 'agenda'>;

function useLikeLast(meetings: readonly Meeting[]): (kind: ForumKind) => LikeLast {
  const everybody = useRoster().map(({ id }) => id);
  const { collaboration } = useCase();
  return (kind) => {
    const last = lastOf(kind, meetings);
    const planned = collaboration.cadences.find(({ forum }) => forum.kind === kind)?.forum;
    const { convener = '', name = '' } = last?.forum ?? planned ?? {};
    const forum = { kind, name, convener };
    if (!last) return { forum, startsAt: '', endsAt: '', place: '', invited: everybody };
    return {
      forum,
      startsAt: last.startsAt ?? '',
      endsAt: last.endsAt ?? '',
      place: last.place ?? '',
      invited: last.invited.filter((id) => everybody.includes(id)),
    };
  };
}

const lastOf = (kind: ForumKind, meetings: readonly Meeting[]): Meeting | undefined =>
  meetings.find((meeting) => tookPlace(meeting) && meeting.forum.kind === kind);

function ScheduleForm({ close, meetings }: Omit<ScheduleSheetProps, 'opened'>): ReactElement {
  const t = useWords(dialogueWords);
  const tForum = useWords(forumWords);
  const told = useMeetingTold();
  const format = useFormat();
  const { id, collaboration } = useCase();
  const likeLast = useLikeLast(meetings);
  const schedule = useCommand('/api/v1/collaborations/{collaborationId}/dialogues');
  const due = knownForums(meetings, collaboration.cadences)[0]?.forum.kind ?? 'lokmin';
  const form = useForm<Invitation>({ initialValues: { scheduledFor: '', agenda: '', ...likeLast(due) } });
  const submit = useSubmit(
    form,
    ({ forum, startsAt, endsAt, place, agenda, invited, scheduledFor }) =>
      schedule.mutateAsync({
        path: { collaborationId: id },
        body: {
          scheduledFor,
          forum: {
            kind: forum.kind,
            convener: forum.convener,
            ...(forum.kind === 'other' && { name: forum.name }),
          },
          ...given({ startsAt, endsAt, place }),
          agenda: agenda
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
          invited: [...invited],
        },
      }),
    () => {
      notifications.show({ message: t('scheduleDone') });
      close();
    },
  );
  const { forum, invited } = form.values;
  const last = lastOf(forum.kind, meetings);
  return (
    <RecordForm submit={submit} cancel={close}>
      <NativeSelect
        label={t('forumKind')}
        data={FORUM_KINDS.map((kind) => ({ value: kind, label: tForum(kind) }))}
        {...form.getInputProps('forum.kind')}
        description={last && t('asLast', { forum: told.forum(last), day: format.day(last.date) })}
        onChange={({ currentTarget }) => {
          form.setValues(likeLast(currentTarget.value as ForumKind));
        }}
      />
      {forum.kind === 'other' && <TextInput label={t('forumName')} {...form.getInputProps('forum.name')} />}
      <TextInput
        label={t('scheduledFor')}
        type="date"
        data-autofocus
        {...form.getInputProps('scheduledFor')}
      />
      <Group grow gap="sm" align="flex-start">
        <TextInput label={t('startsAt')} type="time" {...form.getInputProps('startsAt')} />
        <TextInput label={t('endsAt')} type="time" {...form.getInputProps('endsAt')} />
      </Group>
      <Party
        label={t('convener')}
        value={forum.convener}
        onChange={(convener) => {
          form.setFieldValue('forum.convener', convener);
        }}
        error={form.errors['forum.convener']}
      />
      <TextInput label={t('place')} {...form.getInputProps('place')} />
      <Textarea
        label={t('agenda')}
        description={t(forum.kind === 'ngopi' ? 'agendaInformal' : 'agendaHint')}
        minRows={3}
        {...form.getInputProps('agenda')}
        error={errorAt(form.errors, 'agenda')}
      />
      <Parties
        label={t('invitedParties')}
        value={invited}
        onChange={(parties) => {
          form.setFieldValue('invited', parties);
        }}
        error={errorAt(form.errors, 'invited')}
      />
    </RecordForm>
  );
}
