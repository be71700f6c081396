import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import type { RecordDraft } from './record-draft.js';
import classes from './record.module.css';
import { recordWords } from './record-words.js';

interface RecordFactsProps {
  readonly draft: RecordDraft;
  readonly fill: (changed: Partial<RecordDraft>) => void;
  /** Whether an agenda is asked of it. */
  readonly formal: boolean;
  readonly errorAt: (field: string) => string | undefined;
}

const FIELDS = ['occurredOn', 'startsAt', 'endsAt', 'place', 'agenda'] as const;

/** When and where, and about what: told in a line, and opened where it is not so. */
export function RecordFacts({ draft, fill, formal, errorAt }: RecordFactsProps): ReactElement {
  const t = useWords(recordWords);
  const format = useFormat();
  const { today } = useCase();
  const [opened, setOpened] = useState(false);
  const { occurredOn, startsAt, place } = draft;
  const open = opened || FIELDS.some((field) => errorAt(field) !== undefined);
  const told = [
    ...(occurredOn === '' ? [] : [format.day(occurredOn)]),
    ...(startsAt === '' ? [] : [format.time(startsAt)]),
    ...(place === '' ? [] : [place]),
  ];
  const field = (name: 'occurredOn' | 'startsAt' | 'endsAt' | 'place'): object => ({
    label: t(name),
    value: draft[name],
    error: errorAt(name),
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      fill({ [name]: currentTarget.value }),
  });
  return (
    <div className={classes.facts}>
      <p>{told.join(', ')}</p>
      <Button variant="subtle" aria-expanded={open} onClick={() => setOpened(!open)}>
        {t(open ? 'hideFacts' : 'changeFacts')}
        <span className={classes.unseen}> {t('facts')}</span>
      </Button>
      {open && (
        <div className={classes.factFields}>
          <TextInput type="date" max={today} {...field('occurredOn')} />
          <TextInput type="time" {...field('startsAt')} />
          <TextInput type="time" {...field('endsAt')} />
          <TextInput maxLength={200} {...field('place')} />
          {formal && (
            <Textarea
              autosize
              minRows={2}
              label={t('agenda')}
              description={t('agendaHint')}
              value={draft.agenda}
              error={errorAt('agenda')}
              onChange={({ currentTarget }) => fill({ agenda: currentTarget.value })}
            />
          )}
        </div>
      )}
    </div>
  );
}
