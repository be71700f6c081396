import { ActionIcon } from '@mantine/core';
import {
  IconCalendar,
  IconCornerDownRight,
  IconGavel,
  IconInfoCircle,
  IconPencil,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import { Chip } from '../design/marks.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { LineSheet } from './line-sheet.js';
import classes from './minutes.module.css';
import { minutesWords } from './minutes-words.js';
import { phaseHint } from './phase-hint.js';

const ICON = { size: 17, 'aria-hidden': true } as const;
const ICONS = {
  information: <IconInfoCircle {...ICON} />,
  decision: <IconGavel {...ICON} />,
  'follow-up': <IconCornerDownRight {...ICON} />,
} as const;

interface MinutesLineProps {
  readonly item: MinutesItem;
  /** Stands at the right of its kind. */
  readonly beside?: ReactNode;
  /** Stands beside who, when and the phase, in place of the phase. */
  readonly tag?: ReactNode;
  readonly error?: string | undefined;
}

/** One line of the minutes: what kind, what it says, who, by when, what it is about. */
export function MinutesLine({ item, beside, tag, error }: MinutesLineProps): ReactElement {
  const t = useWords(minutesWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const { kind, text, owner, dueOn, broughtBy, phase } = item;
  return (
    <div className={classes.line} data-kind={kind}>
      <div className={classes.lineHead}>
        <span className={classes.kind}>
          {ICONS[kind]}
          {t(kind)}
        </span>
        {beside}
      </div>
      <p>{text}</p>
      <div className={classes.chips}>
        {owner !== undefined && (
          <Chip>
            <IconUsersGroup {...ICON} />
            {nameOf(owner)}
          </Chip>
        )}
        {dueOn !== undefined && (
          <Chip>
            <IconCalendar {...ICON} />
            {format.day(dueOn)}
          </Chip>
        )}
        {broughtBy !== undefined && <Chip>{t('from', { party: nameOf(broughtBy) })}</Chip>}
        {tag ?? (phase !== undefined && <Chip>{t(phase)}</Chip>)}
      </div>
      {error !== undefined && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface MinutesLinesProps {
  readonly items: readonly MinutesItem[];
  readonly change: (items: readonly MinutesItem[]) => void;
  /** What is wrong with the line at that place. */
  readonly errorAt?: (index: number) => string | undefined;
}

/** The lines so far, each of which may be changed, moved or removed. */
export function MinutesLines({ items, change, errorAt }: MinutesLinesProps): ReactElement {
  const t = useWords(minutesWords);
  const [edited, setEdited] = useState<number | null>(null);
  const put = (index: number, item: MinutesItem): void => change(items.with(index, item));
  const item = edited === null ? undefined : items[edited];
  return (
    <>
      <ol className="rows" aria-label={t('lines')}>
        {items.map((one, index) => (
          <li key={one.itemId}>
            <MinutesLine
              item={one}
              error={errorAt?.(index)}
              tag={
                <>
                  <Missing item={one} fill={() => setEdited(index)} />
                  <PhaseTag item={one} change={(changed) => put(index, changed)} />
                </>
              }
              beside={
                <ActionIcon
                  className="off-paper"
                  aria-label={t('edit', { text: one.text })}
                  onClick={() => setEdited(index)}
                >
                  <IconPencil size={19} />
                </ActionIcon>
              }
            />
          </li>
        ))}
      </ol>
      {edited !== null && item && (
        <LineSheet
          key={item.itemId}
          item={item}
          at={edited}
          of={items.length}
          close={() => setEdited(null)}
          save={(changed) => put(edited, changed)}
          move={(by) => {
            const others = items.toSpliced(edited, 1);
            change(others.toSpliced(edited + by, 0, item));
            setEdited(edited + by);
          }}
          remove={() => change(items.toSpliced(edited, 1))}
        />
      )}
    </>
  );
}

function Missing({ item, fill }: { item: MinutesItem; fill: () => void }): ReactElement | null {
  const t = useWords(minutesWords);
  if (item.kind !== 'follow-up') return null;
  const missing = [
    ...(item.owner === undefined ? (['whoMissing'] as const) : []),
    ...(item.dueOn === undefined ? (['whenMissing'] as const) : []),
  ];
  return (
    <>
      {missing.map((key) => (
        <button key={key} type="button" className={classes.missing} onClick={fill}>
          {t(key)}
        </button>
      ))}
    </>
  );
}

/** The phase by its words: a dashed suggestion until somebody takes it, and never more than a tag. */
function PhaseTag({
  item,
  change,
}: {
  item: MinutesItem;
  change: (item: MinutesItem) => void;
}): ReactElement | null {
  const t = useWords(minutesWords);
  const { phase, ...untagged } = item;
  const hint = phase ?? phaseHint(item.text);
  if (hint === null) return null;
  const tagged = phase !== undefined;
  return (
    <button
      type="button"
      className={tagged ? classes.tagged : classes.suggested}
      aria-label={t(tagged ? 'untag' : 'tag', { phase: t(hint) })}
      onClick={() => change(tagged ? untagged : { ...item, phase: hint })}
    >
      {tagged ? t(hint) : t('maybe', { phase: t(hint) })}
    </button>
  );
}
