import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import {
  IconCheck,
  IconChevronDown,
  IconMinus,
  IconPlus,
  IconUserOff,
  IconUserPlus,
  IconUserShare,
} from '@tabler/icons-react';
import { useId, useRef, useState, type ReactElement } from 'react';
import { PRESENCES } from '#collaboration/dialogue/dialogue.events.js';
import { useRoster } from '../records/parties.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { unmarked, type RosterRow } from './record-draft.js';
import { recordWords } from './record-words.js';
import classes from './roster.module.css';

const ICON = { size: 21, 'aria-hidden': true } as const;
const ICONS = {
  present: <IconCheck {...ICON} />,
  represented: <IconUserShare {...ICON} />,
  absent: <IconUserOff {...ICON} />,
} as const;

interface RosterProps {
  readonly rows: readonly RosterRow[];
  readonly change: (rows: readonly RosterRow[]) => void;
  readonly errorAt: (field: string) => string | undefined;
}

/** Who is expected, and of each whether it came: nobody is marked before somebody marks it. */
export function Roster({ rows, change, errorAt }: RosterProps): ReactElement {
  const t = useWords(recordWords);
  const put = (index: number, row: RosterRow): void => change(rows.with(index, row));
  return (
    <>
      <ul className={`plain ${classes.key}`} aria-hidden="true">
        {PRESENCES.map((presence) => (
          <li key={presence}>
            {ICONS[presence]}
            {t(presence)}
          </li>
        ))}
      </ul>
      <ul className={`plain ${classes.roster}`}>
        {rows.map((row, index) => (
          <Row
            key={row.stakeholderId}
            row={row}
            change={(changed) => put(index, changed)}
            remove={() => change(rows.toSpliced(index, 1))}
            error={errorAt(`attendance.${index}`)}
          />
        ))}
      </ul>
      {errorAt('attendance') !== undefined && (
        <p role="alert" className={classes.error}>
          {errorAt('attendance')}
        </p>
      )}
      <AddParty
        listed={rows.map(({ stakeholderId }) => stakeholderId)}
        add={(stakeholderId) => change([...rows, unmarked(stakeholderId)])}
      />
    </>
  );
}

interface RowProps {
  readonly row: RosterRow;
  readonly change: (row: RosterRow) => void;
  readonly remove: () => void;
  readonly error: string | undefined;
}

function Row({ row, change, remove, error }: RowProps): ReactElement {
  const t = useWords(recordWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { stakeholderId, presence, arrivedAt, leftAt } = row;
  const name = nameOf(stakeholderId);
  const said = [
    t(presence ?? 'unset'),
    ...(arrivedAt === '' ? [] : [t('arrived', { time: format.time(arrivedAt) })]),
    ...(leftAt === '' ? [] : [t('left', { time: format.time(leftAt) })]),
  ];
  return (
    <li>
      <div className={classes.row}>
        <button type="button" className={classes.name} aria-expanded={open} onClick={() => setOpen(!open)}>
          <b>{name}</b>
          <span data-unset={presence === null}>
            {said.join(', ')}
            <span className={classes.unseen}>{t('more')}</span>
            <IconChevronDown size={16} aria-hidden="true" />
          </span>
        </button>
        <div role="radiogroup" aria-label={name} className={classes.choice}>
          {PRESENCES.map((one) => (
            <label key={one} title={t(one)}>
              <input
                type="radio"
                name={id}
                value={one}
                aria-label={t(one)}
                checked={presence === one}
                onChange={() => change({ ...row, presence: one })}
              />
              <span data-presence={one}>{ICONS[one]}</span>
            </label>
          ))}
        </div>
      </div>
      {error !== undefined && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {open && (
        <div className={classes.more}>
          <TextInput
            type="time"
            label={t('arrivedAt')}
            value={arrivedAt}
            onChange={({ currentTarget }) => change({ ...row, arrivedAt: currentTarget.value })}
          />
          <TextInput
            type="time"
            label={t('leftAt')}
            value={leftAt}
            onChange={({ currentTarget }) => change({ ...row, leftAt: currentTarget.value })}
          />
          <Button variant="subtle" color="gray" onClick={remove}>
            {t('takeOff')}
          </Button>
        </div>
      )}
    </li>
  );
}

function AddParty({
  listed,
  add,
}: {
  listed: readonly string[];
  add: (stakeholderId: string) => void;
}): ReactElement {
  const t = useWords(recordWords);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const others = useRoster().filter(({ id }) => !listed.includes(id));
  return (
    <div className={classes.adding}>
      <Button
        ref={opener}
        variant="subtle"
        aria-expanded={open}
        leftSection={<IconUserPlus size={20} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t('addParty')}
      </Button>
      {open && (
        <div className={classes.others}>
          {others.length === 0 && <p className="small quiet">{t('everybody')}</p>}
          {others.map(({ id, name }) => (
            <Button
              key={id}
              variant="default"
              aria-label={t('addPartyOf', { party: name })}
              onClick={() => {
                add(id);
                setOpen(false);
                opener.current?.focus();
              }}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

interface GuestsProps {
  readonly count: number;
  readonly change: (count: number) => void;
  readonly error: string | undefined;
}

const MOST = 10_000;

/** Others who were there, counted. */
export function Guests({ count, change, error }: GuestsProps): ReactElement {
  const t = useWords(recordWords);
  const to = (next: number): void => change(Math.min(MOST, Math.max(0, next)));
  return (
    <div className={classes.guests}>
      <span>
        <b>{t('guests')}</b>
        <span className="small quiet">{t('guestsHint')}</span>
      </span>
      <div>
        <ActionIcon
          variant="default"
          aria-label={t('fewer')}
          disabled={count === 0}
          onClick={() => to(count - 1)}
        >
          <IconMinus size={18} />
        </ActionIcon>
        <NumberInput
          aria-label={t('guests')}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          min={0}
          max={MOST}
          value={count}
          error={error}
          onChange={(value) => to(Number(value))}
        />
        <ActionIcon variant="default" aria-label={t('oneMore')} onClick={() => to(count + 1)}>
          <IconPlus size={18} />
        </ActionIcon>
      </div>
    </div>
  );
}
