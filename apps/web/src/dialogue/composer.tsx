import { ActionIcon } from '@mantine/core';
import { IconCalendar, IconSend2, IconUsersGroup, IconX } from '@tabler/icons-react';
import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { ITEM_KINDS, type MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import type { Day } from '#collaboration/occurred-on.js';
import { useRoster } from '../records/parties.js';
import { FreeText } from '../design/free-text.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { composed, sayingOf, type Composing } from './composing.js';
import classes from './minutes.module.css';
import { minutesWords } from './minutes-words.js';

interface MinutesComposerProps {
  readonly value: Composing;
  readonly change: (value: Composing) => void;
  readonly add: (item: MinutesItem) => void;
  /** From which day on "jumat depan" counts: the meeting's. */
  readonly today: Day;
}

/** Writes the minutes a line at a time, like a chat: Enter sends, who and by when are read from the sentence. */
export function MinutesComposer({ value, change, add, today }: MinutesComposerProps): ReactElement {
  const t = useWords(minutesWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const roster = useRoster();
  const field = useRef<HTMLTextAreaElement>(null);
  const { kind, text, without } = value;
  const said = sayingOf(value, today, roster);
  const drop = (what: 'party' | 'day'): void => change({ ...value, without: [...without, what] });
  const send = (): void => {
    field.current?.focus();
    const item = composed(value, today, roster);
    if (!item) return;
    add(item);
    change({ kind, text: '', without: [] });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const party = said.party === null ? null : nameOf(said.party);
  return (
    <div className={`${classes.composer} off-paper`}>
      <div role="group" aria-label={t('kind')} className={classes.kinds}>
        {ITEM_KINDS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === kind}
            onClick={() => {
              change({ ...value, kind: one });
              field.current?.focus();
            }}
          >
            {t(one)}
          </button>
        ))}
      </div>
      <div className={classes.writing}>
        <FreeText
          ref={field}
          aria-label={t('line')}
          placeholder={t(`say-${kind}`)}
          minRows={1}
          maxRows={4}
          maxLength={2_000}
          enterKeyHint="send"
          value={text}
          onChange={({ currentTarget }) => change({ ...value, text: currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          variant="filled"
          color="utama"
          className={classes.send}
          aria-label={t('send')}
          onClick={send}
        >
          <IconSend2 size={22} />
        </ActionIcon>
      </div>
      {(party !== null || said.day !== null) && (
        <ul className={`plain ${classes.chips}`}>
          {party !== null && (
            <ReadChip icon={<IconUsersGroup {...ICON} />} label={party} drop={() => drop('party')}>
              {kind === 'follow-up' ? party : t('from', { party })}
            </ReadChip>
          )}
          {said.day !== null && (
            <ReadChip icon={<IconCalendar {...ICON} />} label={format.day(said.day)} drop={() => drop('day')}>
              {format.day(said.day)}
            </ReadChip>
          )}
        </ul>
      )}
    </div>
  );
}

const ICON = { size: 17, 'aria-hidden': true } as const;

interface ReadChipProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly drop: () => void;
  readonly children: string;
}

/** What was read from the sentence; a tap leaves it out. */
function ReadChip({ icon, label, drop, children }: ReadChipProps): ReactElement {
  const t = useWords(minutesWords);
  return (
    <li>
      <button
        type="button"
        className={classes.read}
        aria-label={t('without', { what: label })}
        title={t('without', { what: label })}
        onClick={drop}
      >
        {icon}
        {children}
        <IconX size={15} aria-hidden="true" />
      </button>
    </li>
  );
}
