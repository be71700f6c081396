import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { labelled } from './axis.js';
import classes from './chart.module.css';
import { ABOVE, BELOW, headOf, SCALE, type Ground } from './ground.js';
import { isChance, type Cell, type Total } from './series.js';
import { prevalenceWords } from './words.js';

type Figure = Pick<Cell | Total, 'period' | 'percent' | 'interval' | 'change'>;

interface PanelProps {
  readonly ground: Ground;
  readonly top: number;
  readonly name: string;
  readonly figures: readonly Figure[];
}

export const panelHeight = (ground: Pick<Ground, 'gutter'>): number => headOf(ground) + ABOVE + SCALE + BELOW;

interface Point extends Figure {
  readonly x: number;
  readonly y: number;
  readonly high: number;
  readonly low: number;
  readonly rises: boolean;
}

/** One catchment, or all together: intervals first, then the line. */
export function Panel({ ground, top, name, figures }: PanelProps): ReactElement {
  const format = useFormat();
  const { width, left, gutter, time, percents } = ground;
  const foot = top + headOf(ground) + ABOVE + SCALE;
  const points: Point[] = figures.map((figure) => ({
    ...figure,
    x: time.middle(figure.period),
    y: foot - percents.up(figure.percent),
    high: foot - percents.up(figure.interval.high),
    low: foot - percents.up(figure.interval.low),
    rises: (figure.change?.points ?? 0) > 0,
  }));
  const shown = labelled(
    points.map(({ x }) => x),
    52,
  );
  return (
    <g>
      <line x1={0} x2={width} y1={top} y2={top} className={classes.parting} />
      <text x={0} y={top + 20} className={classes.name}>
        {name}
      </text>
      {percents.borders.map((percent) => (
        <g key={percent}>
          <line
            x1={left}
            x2={width}
            y1={foot - percents.up(percent)}
            y2={foot - percents.up(percent)}
            className={classes.border}
          />
          {gutter !== null && (
            <text x={width} y={foot - percents.up(percent) - 4} textAnchor="end">
              {format.number(percent, percent % 1 === 0 ? 0 : 1)}%
            </text>
          )}
        </g>
      ))}
      <line x1={left} x2={width} y1={foot} y2={foot} className={classes.foot} />
      {points.slice(1).map((point, index) => (
        <Step key={point.period} from={points[index] ?? point} to={point} top={top + headOf(ground)} />
      ))}
      {points.map((point) => (
        <Box key={point.period} point={point} />
      ))}
      {points.map(
        (point, index) =>
          shown[index] && (
            <text
              key={point.period}
              x={point.x + shiftOf(points, index)}
              y={point.high - 7}
              textAnchor={anchorOf(points, index)}
              className={point.rises ? classes.risen : classes.value}
            >
              {format.percent(point.percent)}
            </text>
          ),
      )}
    </g>
  );
}

const HALF = 9;

/** A figure is written away from the line that comes from above or goes there. */
function anchorOf(points: readonly Point[], index: number): 'start' | 'middle' | 'end' {
  const point = points[index];
  const before = points[index - 1];
  const after = points[index + 1];
  if (!point) return 'middle';
  if (before && before.y < point.y - 8) return 'start';
  if (after && after.y < point.y - 8) return 'end';
  return 'middle';
}

const SHIFT = { start: -HALF, middle: 0, end: HALF } as const;
const shiftOf = (points: readonly Point[], index: number): number => SHIFT[anchorOf(points, index)];

function Box({ point: { x, y, high, low, rises } }: { point: Point }): ReactElement {
  return (
    <>
      <rect
        x={x - HALF}
        y={high}
        width={2 * HALF}
        height={Math.max(low - high, 3)}
        rx={3}
        className={rises ? classes.boxUp : classes.box}
      />
      <line x1={x - HALF} x2={x + HALF} y1={y} y2={y} className={rises ? classes.figureUp : classes.figure} />
    </>
  );
}

interface StepProps {
  readonly from: Point;
  readonly to: Point;
  readonly top: number;
}

/** What a rising segment needs to be named. */
const ROOM = 84;

function Step({ from, to, top }: StepProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const maybe = isChance(to.change?.p ?? null);
  const look = to.rises ? `${classes.up} ${maybe ? classes.chance : ''}` : classes.step;
  const middle = (from.x + to.x) / 2;
  const above = Math.max(top + 14, Math.min(from.high, to.high) - (maybe ? 46 : 28));
  return (
    <>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={look} />
      {to.rises && to.x - from.x > ROOM && (
        <>
          <text x={middle} y={above} textAnchor="middle" className={classes.rise}>
            {t('rise', { points: format.number(to.percent - from.percent, 2) })}
          </text>
          {maybe && (
            <text x={middle} y={above + 17} textAnchor="middle">
              {t('chance')}
            </text>
          )}
        </>
      )}
    </>
  );
}
