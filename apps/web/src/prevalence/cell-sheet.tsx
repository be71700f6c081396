import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Illustration, Retracted } from '../design/marks.js';
import { Sheet } from '../design/sheet.js';
import { FactList } from '../event/fact-list.js';
import { useMayHere } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './figures.module.css';
import { useSaid } from './said.js';
import type { Cell } from './series.js';
import { prevalenceWords } from './words.js';

export type CellAct = 'correct' | 'dispute' | 'retract';

interface CellSheetProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly cell: Cell;
  readonly go: (act: CellAct) => void;
}

/** A figure's rule, what it was before and why, and the facts behind it. */
export function CellSheet({ opened, close, cell, go }: CellSheetProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const may = useMayHere();
  return (
    <Sheet
      opened={opened}
      close={close}
      title={`${cell.catchment}, ${format.month(cell.period)}`}
      sub={t(cell.source)}
    >
      <p className={`figure ${classes.headline}`}>{format.percent(cell.percent)}</p>
      <About cell={cell} />
      {may('write', 'prevalence') && (
        <div className={classes.acts}>
          {(['correct', 'dispute', 'retract'] as const).map((act) => (
            <Button
              key={act}
              variant={act === 'correct' ? 'filled' : 'default'}
              onClick={() => {
                go(act);
              }}
            >
              {t(act)}
            </Button>
          ))}
        </div>
      )}
      <h3>{t('history')}</h3>
      <History cell={cell} />
      <FactList positions={cell.history.map(({ position }) => position)} />
    </Sheet>
  );
}

function About({ cell }: { cell: Cell }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const { measured, stunted, interval, registered, coverage, stillStunted, flags, change } = cell;
  const sentences = [
    `${t('figureOf', { stunted: format.number(stunted), measured: format.number(measured) })}.`,
    t('classOf', { interval: said.interval(interval), who: t(cell.class) }),
    registered === null || coverage === null
      ? t('registeredUnknown')
      : t('registeredOf', { registered: format.number(registered), share: format.share(coverage) }),
    ...(stillStunted === null ? [] : [t('stillOf', { count: stillStunted })]),
    ...(change
      ? [
          t('changeOf', {
            from: format.month(change.from),
            points: format.signed(change.points),
            chance: said.chance(change.p),
          }),
        ]
      : []),
  ];
  return (
    <>
      <p>{sentences.join(' ')}</p>
      <p className="small dim">{t('cellRule')}</p>
      {flags.length > 0 && <p className={`${classes.stale} small`}>{t('exceeds')}</p>}
    </>
  );
}

/** Each value it had, the replaced ones struck. */
function History({ cell: { history } }: { cell: Cell }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  if (history.length < 2) return <p className="small quiet">{t('unchanged')}</p>;
  return (
    <ol className={classes.history}>
      {history.map(({ position, measured, stunted, recordedAt, reason, retracted, provenance }, index) => (
        <li key={position}>
          <span className={index < history.length - 1 || retracted ? 'struck' : undefined}>
            {t('cases', { stunted: format.number(stunted), measured: format.number(measured) })},{' '}
            {format.percent((100 * stunted) / measured)}
          </span>{' '}
          <Illustration of={{ provenance }} />
          {reason !== null && <p className="small">{reason}</p>}
          {retracted && <Retracted reason={retracted.reason} />}
          <p className="least dim">{format.instant(recordedAt)}</p>
        </li>
      ))}
    </ol>
  );
}
