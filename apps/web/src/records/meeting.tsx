import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { factWords } from '../event/fact-words.js';
import { useCase, useCaseList } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './meeting.module.css';
import { meetingWords } from './meeting-words.js';

interface HeldMeeting {
  readonly id: string;
  /** Forum and day. */
  readonly name: string;
  readonly heldOn: string;
}

/** The meetings that were held, newest first. */
export function useMeetings(): readonly HeldMeeting[] {
  const t = useWords(factWords);
  const format = useFormat();
  const { data = [] } = useCaseList('/api/v1/collaborations/{collaborationId}/dialogues');
  return data.flatMap(({ id, forum, held, retracted }) => {
    if (held === null || retracted !== null) return [];
    const called = forum.kind === 'other' ? forum.name : t(forum.kind);
    return [{ id, name: `${called}, ${format.day(held.occurredOn)}`, heldOn: held.occurredOn }];
  });
}

/** The meeting that something was part of. */
export function MeetingLink({ dialogueId }: { dialogueId: string }): ReactElement {
  const t = useWords(meetingWords);
  const { id } = useCase();
  const name = useMeetings().find((meeting) => meeting.id === dialogueId)?.name ?? t('meeting');
  return (
    <Link
      className={classes.link}
      to="/k/$collaborationId/rapat/$dialogueId"
      params={{ collaborationId: id, dialogueId }}
    >
      {name}
    </Link>
  );
}

interface MeetingProps {
  readonly value: string;
  /** The day it was held comes with it, for what happened in it. */
  readonly onChange: (dialogueId: string, heldOn: string | null) => void;
  readonly error?: ReactNode;
}

/** One of the meetings held, or none. */
export function MeetingSelect({ value, onChange, error }: MeetingProps): ReactElement {
  const t = useWords(meetingWords);
  const meetings = useMeetings();
  return (
    <NativeSelect
      label={t('meetingOf')}
      error={error}
      value={value}
      data={[
        { value: '', label: t('noMeeting') },
        ...meetings.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = meetings.find(({ id }) => id === currentTarget.value);
        onChange(currentTarget.value, chosen?.heldOn ?? null);
      }}
    />
  );
}
