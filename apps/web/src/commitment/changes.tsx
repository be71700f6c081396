import { VisuallyHidden } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Section } from '../design/page.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './changes.module.css';
import disclosure from './disclosure.module.css';
import { Answers } from './signatures.js';
import { isAwaited, type Commitment, type Version } from './standing.js';
import { changesBetween, type ClauseChange } from './text-changes.js';
import { wordDiff } from '../records/word-diff.js';
import { useTerms, WordingShown } from './wording-shown.js';
import { commitmentWords } from './words.js';

/** What each version says otherwise than the one before, and why; the newest first. */
export function Changes({ commitment }: { commitment: Commitment }): ReactElement {
  const { versions } = commitment;
  const newest = versions.at(-1);
  const pairs = versions.slice(1).map((version, index) => [versions[index] ?? version, version] as const);
  return (
    <>
      {pairs.reverse().map(([before, after]) => (
        <Change
          key={after.digest}
          before={before}
          after={after}
          asking={after === newest && isAwaited(commitment)}
        />
      ))}
    </>
  );
}

interface ChangeProps {
  readonly before: Version;
  readonly after: Version;
  /** Whether the parties of the later text are still asked. */
  readonly asking: boolean;
}

function Change({ before, after, asking }: ChangeProps): ReactElement {
  const t = useWords(commitmentWords);
  const format = useFormat();
  const { nameOf } = useCase();
  const found = changesBetween(before.text, after.text);
  const { title, preamble, joined, left, clauses } = found;
  const names = (parties: readonly string[]): string => format.list(parties.map(nameOf));
  const nothing = !title && !preamble && joined.length + left.length + clauses.length === 0;
  const { version } = before.text;
  return (
    <Section
      title={t('changed', { version })}
      beside={t('changedTo', { version: after.text.version, on: format.day(after.agreed.occurredOn) })}
    >
      {after.reason !== null && <p className={classes.reason}>{t('reason', { reason: after.reason })}</p>}
      <dl className={classes.changes}>
        {title && (
          <Changed name={t('title')}>
            <Diff before={before.text.title} after={after.text.title} />
          </Changed>
        )}
        {preamble && (
          <Changed name={t('preamble')}>
            <Diff before={before.text.preamble} after={after.text.preamble} />
          </Changed>
        )}
        {joined.length > 0 && (
          <Changed name={t('joined')}>
            <Diff before="" after={names(joined)} />
          </Changed>
        )}
        {left.length > 0 && (
          <Changed name={t('left')}>
            <Diff before={names(left)} after="" />
          </Changed>
        )}
        {clauses.map((change) => (
          <ChangedClause key={(change.after ?? change.before)?.clauseId} of={change} />
        ))}
      </dl>
      {nothing && <p className="quiet">{t('nothingChanged')}</p>}
      <p className="small quiet">
        {!nothing && `${t('legend')} `}
        {before.signatures.length > 0 && t('stays', { version })}
      </p>
      <details className={disclosure.details}>
        <summary>{t('bothTexts')}</summary>
        <div className={classes.both}>
          {[before, after].map((one) => (
            <div key={one.digest}>
              <h3>{t('wholeText', { version: one.text.version })}</h3>
              <WordingShown wording={one.text} />
              <Answers version={one} asking={asking && one === after} />
            </div>
          ))}
        </div>
      </details>
    </Section>
  );
}

const Changed = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
  <div>
    <dt className="small dim">{name}</dt>
    <dd>{children}</dd>
  </div>
);

function ChangedClause({ of: { number, before, after } }: { of: ClauseChange }): ReactElement {
  const t = useWords(commitmentWords);
  const terms = useTerms();
  const name = t(after === null ? 'clauseRemoved' : before === null ? 'clauseAdded' : 'clauseNumber', {
    number,
  });
  const [termsBefore, termsAfter] = [terms(before), terms(after)];
  return (
    <Changed name={name}>
      <Diff before={before?.text ?? ''} after={after?.text ?? ''} />
      {termsBefore !== termsAfter && (
        <span className={`small ${classes.terms}`}>
          <Diff before={termsBefore} after={termsAfter} />
        </span>
      )}
    </Changed>
  );
}

/** Two texts as one, word by word: struck what went, tinted what came. */
export function Diff({ before, after }: { before: string; after: string }): ReactElement {
  const t = useWords(commitmentWords);
  return (
    <>
      {wordDiff(before, after).map(({ kind, text }, index) => {
        const words = (
          <>
            {kind !== 'same' && <VisuallyHidden>{t(kind)}</VisuallyHidden>}
            {text}
          </>
        );
        const Tag = ({ same: 'span', removed: 'del', added: 'ins' } as const)[kind];
        return (
          <span key={`${index} ${text}`}>
            <Tag className={classes[kind]}>{words}</Tag>{' '}
          </span>
        );
      })}
    </>
  );
}
