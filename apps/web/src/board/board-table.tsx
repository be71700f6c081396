import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { StateGlyph } from '../design/state-glyph.js';
import { StateWord } from '../design/state-word.js';
import { designWords } from '../design/words.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './board.module.css';
import { isStale, overdueOf, type Line } from './need.js';
import { PHASES, States } from './states.js';
import { boardWords } from './words.js';

const STATES = ['established', 'emerging', 'weakening', 'no-evidence'] as const;
/** As many facts as one address takes. */
const MOST = 200;

/** Every collaboration below the region: a table where there is room, cards on a phone. */
export function BoardTable({ lines }: { lines: readonly Line[] }): ReactElement {
  const t = useWords(boardWords);
  return (
    <>
      <p className={classes.legend}>
        {STATES.map((state) => (
          <StateWord key={state} state={state} />
        ))}
      </p>
      <table className={classes.table}>
        <caption className={classes.unseen}>{t('all')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('collaboration')}</th>
            {PHASES.map((phase) => (
              <th key={phase} scope="col" className={classes.glyph}>
                {t(phase)}
              </th>
            ))}
            <th scope="col">{t('overdue')}</th>
            <th scope="col">{t('unsigned')}</th>
            <th scope="col">{t('silent')}</th>
            <th scope="col">{t('lastMeeting')}</th>
            <th scope="col">{t('prevalence')}</th>
            <th scope="col">{t('age')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <BoardRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function BoardRow({ line }: { line: Line }): ReactElement {
  const t = useWords(boardWords);
  const d = useWords(designWords);
  const format = useFormat();
  const { id, name, region, states, newestPrevalence, lastDialogueOn } = line;
  const overdue = [...line.overdueFollowUps.evidence, ...line.overdueClauses.evidence];
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$collaborationId" params={{ collaborationId: id }}>
          {name}
        </Link>
        <span className="least dim">{region}</span>
        <span className={classes.onlyCard}>
          <States states={states} />
        </span>
      </th>
      {PHASES.map((phase) => (
        <td key={phase} className={classes.glyph} data-label={t(phase)}>
          <span title={d(states[phase])}>
            <StateGlyph state={states[phase]} />
            <span className={classes.unseen}>{d(states[phase])}</span>
          </span>
        </td>
      ))}
      <Count label={t('overdue')} line={line} count={overdueOf(line)} evidence={overdue} />
      <Count label={t('unsigned')} line={line} {...line.unsigned} />
      <Count label={t('silent')} line={line} {...line.silentSectors} />
      <td data-label={t('lastMeeting')}>
        {lastDialogueOn === null ? t('never') : format.day(lastDialogueOn)}
      </td>
      <td data-label={t('prevalence')}>
        {newestPrevalence === null ? t('none') : format.month(newestPrevalence.period)}
      </td>
      <td data-label={t('age')} className={isStale(line) ? classes.exception : undefined}>
        {newestPrevalence === null ? '–' : t('days', { count: Math.max(0, newestPrevalence.ageDays) })}
      </td>
    </tr>
  );
}

interface CountProps {
  readonly label: string;
  readonly line: Line;
  readonly count: number;
  readonly evidence: readonly string[];
}

/** A count that opens the facts behind it in the collaboration's timeline. */
const Count = ({ label, line, count, evidence }: CountProps): ReactElement => (
  <td data-label={label} className={count > 0 ? classes.exception : 'dim'}>
    {count > 0 && evidence.length > 0 ? (
      <Link
        to="/k/$collaborationId/linimasa"
        params={{ collaborationId: line.id }}
        search={{ posisi: evidence.slice(-MOST).join(',') }}
        aria-label={`${label}: ${count}, ${line.name}`}
        className={classes.count}
      >
        {count}
      </Link>
    ) : (
      count
    )}
  </td>
);
