import type { ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { labelled, type Placed } from './axis.js';
import classes from './chart.module.css';
import { headOf, type Ground } from './ground.js';
import { useSaid } from './said.js';
import type { Total } from './series.js';
import { prevalenceWords } from './words.js';

interface LaneProps {
  readonly ground: Ground;
  readonly top: number;
}

const MOST = 44;
const WORDS = 28;

export const measuredHeight = (ground: Pick<Ground, 'gutter'>): number => headOf(ground) + WORDS + MOST + 28;

/** How many were measured, period by period; coverage only where all are known to be registered. */
export function MeasuredLane({
  ground,
  top,
  totals,
  coverage,
}: LaneProps & {
  readonly totals: readonly Total[];
  readonly coverage: (period: string) => number | null;
}): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const most = Math.max(...totals.map(({ measured }) => measured));
  const foot = top + headOf(ground) + WORDS + MOST;
  const xs = totals.map(({ period }) => ground.time.middle(period));
  const shown = labelled(xs, 96);
  const half = Math.min(29, (ground.right - ground.left) / totals.length / 3);
  return (
    <g>
      <line x1={0} x2={ground.width} y1={top} y2={top} className={classes.parting} />
      <text x={0} y={top + 20} className={classes.name}>
        {t('measuredLane')}
      </text>
      {totals.map(({ period, measured, change }, index) => {
        const x = xs[index] ?? 0;
        const height = (MOST * measured) / most;
        const covered = coverage(period);
        return (
          <g key={period}>
            <rect
              x={x - half}
              y={foot - height}
              width={2 * half}
              height={height}
              rx={3}
              className={classes.measured}
            />
            {shown[index] && (
              <text x={x} y={foot - height - 7} textAnchor="middle" className={classes.value}>
                {format.number(measured)}
                {change && (
                  <tspan dx={5} fontWeight={400}>
                    {said.relative(change.measuredRelative)}
                  </tspan>
                )}
              </text>
            )}
            {shown[index] && covered !== null && (
              <text x={x} y={foot + 17} textAnchor="middle">
                {t('coverage', { share: format.share(covered) })}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

const ROW = 26;
const PAD = 8;

export const happeningsHeight = (ground: Pick<Ground, 'gutter'>, rows: readonly Placed[]): number =>
  headOf(ground) + 2 * PAD + ROW * Math.max(1, ...rows.map(({ row }) => row + 1));

interface HappeningsProps extends LaneProps {
  readonly name: string;
  readonly none: string;
  readonly rows: readonly Placed[];
  /** The id of the hatching. */
  readonly hatch: string;
}

/** What was agreed or done, on the figures' time axis. */
export function HappeningsLane({ ground, top, name, none, rows, hatch }: HappeningsProps): ReactElement {
  const first = top + headOf(ground) + PAD;
  return (
    <g>
      <line x1={0} x2={ground.width} y1={top} y2={top} className={classes.parting} />
      <text x={0} y={top + 20} className={classes.name}>
        {name}
      </text>
      {rows.length === 0 && (
        <text x={ground.left + 2} y={first + 17}>
          {none}
        </text>
      )}
      {rows.map((one) => (
        <Happened key={one.id} one={one} y={first + one.row * ROW} hatch={hatch} />
      ))}
    </g>
  );
}

const HEIGHT = ROW - 4;

interface HappenedProps {
  readonly one: Placed;
  readonly y: number;
  readonly hatch: string;
}

function Happened({ one, y, hatch }: HappenedProps): ReactElement {
  const { kind, from, sure, to, label, labelAt, ends, illustration } = one;
  const isMoment = kind === 'win' && sure === from;
  return (
    <g>
      {isMoment ? (
        <path
          d={`M${from} ${y + 5}l6 6l-6 6l-6 -6z`}
          className={illustration ? classes.momentIllustration : classes.moment}
        />
      ) : (
        <>
          <rect x={from} y={y} width={sure - from} height={HEIGHT} rx={4} fill={`url(#${hatch})`} />
          <rect x={sure} y={y} width={to - sure} height={HEIGHT} rx={4} className={classes.lasting} />
          {illustration && (
            <rect x={from} y={y} width={to - from} height={HEIGHT} rx={4} className={classes.illustration} />
          )}
        </>
      )}
      <text x={labelAt} y={y + 16} textAnchor={ends ? 'end' : 'start'} className={classes.title}>
        {label}
      </text>
    </g>
  );
}
