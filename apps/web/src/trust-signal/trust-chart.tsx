import { useElementSize } from '@mantine/hooks';
import { useId, type ReactElement } from 'react';
import { addDays } from '#collaboration/occurred-on.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { heightOf, monthOf, monthsTo, piled, placeOf, type Block } from '../records/months.js';
import type { Direction, ReadableSignal } from './signal.js';
import classes from './trust-chart.module.css';
import { trustWords } from './words.js';

interface Column {
  readonly month: string;
  readonly positive: readonly Block[];
  readonly negative: readonly Block[];
}

const LEAST_MONTHS = 12;
const TOP = 24;
const FOOT = 26;
const DIRECTIONS = ['positive', 'negative'] as const;

function columnsOf(signals: readonly ReadableSignal[], today: string): readonly Column[] {
  const last = monthOf(today);
  const first = signals.map(({ recorded }) => monthOf(recorded.occurredOn)).sort()[0] ?? last;
  return monthsTo(first, last, LEAST_MONTHS).map((month) => {
    const pile = (direction: Direction): readonly Block[] =>
      piled(
        signals
          .filter((one) => one.direction === direction && monthOf(one.recorded.occurredOn) === month)
          .map(({ recorded, weight, behaviour }) => ({
            occurredOn: recorded.occurredOn,
            weight,
            opinion: behaviour === null,
          })),
      );
    return { month, positive: pile('positive'), negative: pile('negative') };
  });
}

interface TrustChartProps {
  readonly signals: readonly ReadableSignal[];
  /** The days of the phase's window. */
  readonly window: number;
}

/** Signals by month on one axis of time, and the same as a table. */
export function TrustChart({ signals, window }: TrustChartProps): ReactElement {
  const t = useWords(trustWords);
  const { today } = useCase();
  const columns = columnsOf(signals, today);
  return (
    <>
      <ul className={`plain small ${classes.legend}`}>
        <li>
          <i className={classes.filled} /> {t('asBehaviour')}
        </li>
        <li>
          <i className={classes.hollow} /> {t('asOpinion')}
        </li>
        <li>{t('heights')}</li>
      </ul>
      <Picture columns={columns} from={addDays(today, 1 - window)} today={today} window={window} />
      <MonthTable columns={columns} />
    </>
  );
}

interface PictureProps {
  readonly columns: readonly Column[];
  readonly from: string;
  readonly today: string;
  readonly window: number;
}

function Picture({ columns, from, today, window }: PictureProps): ReactElement {
  const t = useWords(trustWords);
  const format = useFormat();
  const [title, desc] = [useId(), useId()];
  const { ref, width } = useElementSize();
  const first = columns[0]?.month ?? '';
  const highest = (direction: Direction): number =>
    Math.max(2, ...columns.map((column) => heightOf(column[direction])));
  const [above, below] = [highest('positive'), highest('negative')];
  const unit = Math.min(10, Math.max(4, 210 / (above + below)));
  const line = TOP + above * unit;
  const height = line + below * unit + FOOT;
  const step = width / columns.length;
  const bar = Math.min(18, step * 0.72);
  const begin = Math.max(0, placeOf(from, first) * step);
  const end = placeOf(today, first) * step;
  return (
    <div ref={ref} className={classes.picture}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-labelledby={title} aria-describedby={desc}>
          <title id={title}>
            {t('chartTitle', { from: format.month(first), to: format.month(monthOf(today)) })}
          </title>
          <desc id={desc}>{t('chartDesc')}</desc>
          <rect
            x={begin}
            y={TOP}
            width={end - begin}
            height={height - TOP - FOOT}
            className={classes.window}
          />
          <text x={end} y={TOP - 7} textAnchor="end" className={classes.axis}>
            {t('windowMark', { window })}
          </text>
          <text x={0} y={TOP - 7} className={classes.positiveInk}>
            ↑ {t('aboveLine')}
          </text>
          <text x={0} y={height - FOOT - 4} className={classes.negativeInk}>
            ↓ {t('belowLine')}
          </text>
          {columns.map(({ month }, index) => (
            <MonthMark key={month} month={month} first={index === 0} x={index * step} height={height} />
          ))}
          {columns.flatMap((column, index) =>
            DIRECTIONS.flatMap((direction) =>
              column[direction].map(({ from: foot, weight, opinion }) => (
                <rect
                  key={`${column.month} ${direction} ${foot}`}
                  className={`${classes[direction]} ${opinion ? classes.opinion : ''}`}
                  x={index * step + (step - bar) / 2 + 0.75}
                  y={direction === 'positive' ? line - (foot + weight) * unit + 1 : line + foot * unit + 1.5}
                  width={bar - 1.5}
                  height={weight * unit - 2.5}
                  rx={1.5}
                />
              )),
            ),
          )}
          <line x1={0} x2={width} y1={line} y2={line} className={classes.line} />
        </svg>
      )}
    </div>
  );
}

interface MonthMarkProps {
  readonly month: string;
  readonly first: boolean;
  readonly x: number;
  readonly height: number;
}

/** A year begins with a line and its number. */
function MonthMark({ month, first, x, height }: MonthMarkProps): ReactElement | null {
  const january = month.endsWith('-01');
  if (!january && !first) return null;
  // The month that comes first is named where the next year leaves it the room.
  if (!january && Number(month.slice(5)) > 9) return null;
  return (
    <>
      {january && !first && <line x1={x} x2={x} y1={TOP} y2={height - FOOT + 6} className={classes.year} />}
      <text x={first ? 0 : x + 3} y={height - 8} className={classes.axis}>
        {month.slice(0, 4)}
      </text>
    </>
  );
}

function MonthTable({ columns }: { columns: readonly Column[] }): ReactElement {
  const t = useWords(trustWords);
  const format = useFormat();
  const count = (blocks: readonly Block[], opinion: boolean): string =>
    format.number(blocks.filter((block) => block.opinion === opinion).length);
  const filled = columns.filter(({ positive, negative }) => positive.length + negative.length > 0);
  return (
    <details className={classes.details}>
      <summary className="small">{t('table')}</summary>
      <table className={`small ${classes.table}`}>
        <caption className="small dim">{t('heights')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('month')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t('positive')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t('negative')}
            </th>
          </tr>
          <tr>
            {DIRECTIONS.flatMap((direction) =>
              (['asBehaviour', 'asOpinion'] as const).map((kind) => (
                <th key={direction + kind} scope="col" className="numeric">
                  {t(kind)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {filled.map(({ month, positive, negative }) => (
            <tr key={month}>
              <th scope="row">{format.month(month)}</th>
              <td className="numeric">{count(positive, false)}</td>
              <td className="numeric">{count(positive, true)}</td>
              <td className="numeric">{count(negative, false)}</td>
              <td className="numeric">{count(negative, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
