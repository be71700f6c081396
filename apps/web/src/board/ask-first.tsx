import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LinkButton } from '../design/link-button.js';
import { Section } from '../design/page.js';
import { useFormat } from '../words/use-format.js';
import { useWords, type Say } from '../words/words.js';
import { States } from './states.js';
import classes from './board.module.css';
import { isStale, overdueOf, weakOf, type Line } from './need.js';
import { boardWords } from './words.js';

type Key = NonNullable<(typeof boardWords)['key']>;

/** Why to ask, the weightiest first, in whole sentences. */
function reasonsOf(line: Line, t: Say<Key>, list: (items: readonly string[]) => string): readonly string[] {
  if (line.lastDialogueOn === null) return [t('noEvidence')];
  const counted = (key: Key, count: number): string[] => (count > 0 ? [t(key, { count })] : []);
  const weak = weakOf(line).map((phase) => t(phase));
  return [
    ...counted('saysAlerts', line.alerts.high),
    ...(weak.length > 0 ? [t('saysWeak', { phases: list(weak) })] : []),
    ...counted('saysUnsigned', line.unsigned.count),
    ...counted('saysOverdue', overdueOf(line)),
    ...counted('saysSilent', line.silentSectors.count),
    ...(isStale(line) ? [t('saysStale', { count: line.newestPrevalence?.ageDays ?? 0 })] : []),
  ];
}

/** Whom a supervisor with three minutes asks first, and about what. */
export function AskFirst({ lines }: { lines: readonly Line[] }): ReactElement | null {
  const t = useWords(boardWords);
  const format = useFormat();
  if (lines.length === 0) return null;
  return (
    <Section title={t('ask')}>
      <ol className="rows">
        {lines.map((line) => {
          const [first, ...others] = reasonsOf(line, t, format.list);
          return (
            <li key={line.id} className={classes.asked}>
              <div>
                <h3>
                  <Link to="/k/$collaborationId" params={{ collaborationId: line.id }}>
                    {line.name}
                  </Link>{' '}
                  <States states={line.states} />
                </h3>
                <p>{first}</p>
                {others.length > 0 && <p className="small quiet">{others.join(' ')}</p>}
              </div>
              <LinkButton
                to="/k/$collaborationId"
                params={{ collaborationId: line.id }}
                variant="default"
                aria-label={`${t('open')}: ${line.name}`}
                className="off-paper"
              >
                {t('open')}
              </LinkButton>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
