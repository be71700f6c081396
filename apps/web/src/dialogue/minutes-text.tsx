import type { ReactElement } from 'react';
import { wordDiff } from '../records/word-diff.js';
import { Chip } from '../design/marks.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { meetingWords } from './dialogue-page-words.js';
import type { MinutesItem } from './meeting.js';
import classes from './minutes-text.module.css';

export const KINDS = ['decision', 'follow-up', 'information'] as const;

/** Who and when of a line, in words. */
export function useLineDetails(): (item: MinutesItem) => string {
  const t = useWords(meetingWords);
  const format = useFormat();
  const { nameOf } = useCase();
  return ({ owner, dueOn, broughtBy }) =>
    [
      owner !== undefined && t('owner', { party: nameOf(owner) }),
      dueOn !== undefined && t('due', { day: format.day(dueOn) }),
      broughtBy !== undefined && t('broughtBy', { party: nameOf(broughtBy) }),
    ]
      .filter(Boolean)
      .join(', ');
}

/** A reading of the minutes, line by line, by kind. */
export function MinutesText({ items }: { items: readonly MinutesItem[] }): ReactElement {
  const t = useWords(meetingWords);
  const detailsOf = useLineDetails();
  return (
    <>
      {KINDS.map((kind) => {
        const lines = items.filter((item) => item.kind === kind);
        if (lines.length === 0) return null;
        return (
          <div key={kind} className={classes.kind}>
            <h3>{t(kind)}</h3>
            <ol className={classes.lines}>
              {lines.map((item) => (
                <li key={item.itemId}>
                  {item.text}
                  <p className={classes.details}>
                    {detailsOf(item)}
                    {item.phase && <Chip>{t(item.phase)}</Chip>}
                  </p>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {items.length === 0 && <p className="quiet">{t('noLines')}</p>}
    </>
  );
}

/** How a text was and how it is: struck and tinted, and told apart without any colour. */
export const Changed = ({ before, after }: { before: string; after: string }): ReactElement => (
  <>
    {wordDiff(before, after).map(({ kind, text }, index) => {
      const Part = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
      // Nothing but its place tells one stretch of words from another.
      return (
        <span key={index}>
          <Part className={classes[kind]}>{text}</Part>{' '}
        </span>
      );
    })}
  </>
);
