import { useElementSize } from '@mantine/hooks';
import { useId, type ReactElement } from 'react';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { percentAxis, placed, timeAxis, type Happening } from './axis.js';
import classes from './chart.module.css';
import { Hatch } from './hatch.js';
import { endsOf, SCALE, type Ground } from './ground.js';
import { HappeningsLane, happeningsHeight, MeasuredLane, measuredHeight } from './lanes.js';
import { Panel, panelHeight } from './panel.js';
import { coverageIn, type Series } from './series.js';
import { prevalenceWords } from './words.js';

interface ChartProps {
  readonly series: Series;
  readonly today: string;
  readonly happenings: readonly Happening[];
}

const HEAD = 30;

/** Every catchment and the total on one scale, and below, on the same axis, what was agreed and done. */
export default function Chart({ series, today, happenings }: ChartProps): ReactElement {
  const t = useWords(prevalenceWords);
  const { ref, width: seen } = useElementSize();
  const id = useId();
  const ground = groundOf(seen || 328, series, today);
  const commitments = placedOf(happenings, ground, (kind) => kind === 'commitment');
  const programmes = placedOf(happenings, ground, (kind) => kind !== 'commitment');
  const panels = [
    { key: '', name: t('total'), figures: series.totals },
    ...series.lines.map(({ catchmentId, name, cells }) => ({ key: catchmentId, name, figures: cells })),
  ];
  const tall = panelHeight(ground);
  const measuredAt = HEAD + panels.length * tall;
  const commitmentsAt = measuredAt + measuredHeight(ground);
  const programmesAt = commitmentsAt + happeningsHeight(ground, commitments);
  const height = programmesAt + happeningsHeight(ground, programmes);
  return (
    <div ref={ref}>
      <svg
        viewBox={`0 0 ${ground.width} ${height}`}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        className={classes.chart}
      >
        <Described id={id} series={series} />
        <Hatch id={`${id}h`} />
        <Years ground={ground} height={height} today={today} />
        {panels.map(({ key, name, figures }, index) => (
          <Panel key={key} ground={ground} top={HEAD + index * tall} name={name} figures={figures} />
        ))}
        <MeasuredLane
          ground={ground}
          top={measuredAt}
          totals={series.totals}
          coverage={(period) => coverageIn(series, period)}
        />
        <HappeningsLane
          ground={ground}
          top={commitmentsAt}
          name={t('commitments')}
          none={t('noCommitments')}
          rows={commitments}
          hatch={`${id}h`}
        />
        <HappeningsLane
          ground={ground}
          top={programmesAt}
          name={t('programmes')}
          none={t('noProgrammes')}
          rows={programmes}
          hatch={`${id}h`}
        />
      </svg>
    </div>
  );
}

function groundOf(width: number, series: Series, today: string): Ground {
  const ends = endsOf(width);
  const all = [...series.totals, ...series.lines.flatMap(({ cells }) => cells)];
  return {
    width,
    ...ends,
    time: timeAxis(series.periods, today, ends.left, ends.right),
    percents: percentAxis(
      all.map(({ interval }) => interval.high),
      SCALE,
    ),
  };
}

const placedOf = (
  happenings: readonly Happening[],
  { time, right }: Ground,
  belongs: (kind: Happening['kind']) => boolean,
): ReturnType<typeof placed> =>
  placed(
    happenings.filter(({ kind }) => belongs(kind)),
    time,
    right,
  );

interface YearsProps {
  readonly ground: Ground;
  readonly height: number;
  readonly today: string;
}

/** A year is named where it has room. */
const YEAR = 36;

function Years({ ground: { time, left }, height, today }: YearsProps): ReactElement {
  const t = useWords(prevalenceWords);
  const isHere = today >= time.from && today <= time.to;
  const now = time.x(today);
  const isFree = (from: number, to: number): boolean =>
    to - from > YEAR && (!isHere || now - (from + to) / 2 > YEAR);
  return (
    <g>
      {time.years.map(({ year, from, to }) => (
        <g key={year}>
          {from > left && <line x1={from} x2={from} y1={24} y2={height} className={classes.parting} />}
          {isFree(from, to) && (
            <text x={(from + to) / 2} y={18} textAnchor="middle" className={classes.year}>
              {year}
            </text>
          )}
        </g>
      ))}
      {isHere && (
        <>
          <line x1={now} x2={now} y1={24} y2={height} className={classes.today} />
          <text x={now} y={18} textAnchor="middle" className={classes.now}>
            {t('now')}
          </text>
        </>
      )}
    </g>
  );
}

function Described({ id, series }: { id: string; series: Series }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { totals, lines, periods } = series;
  const [from = '', to = from] = [periods[0], periods.at(-1)];
  const figuresOf = (figures: readonly { readonly percent: number }[]): string =>
    figures.map(({ percent }) => format.percent(percent)).join('; ');
  const sentences = [
    t('chartOf', { who: t('total'), figures: figuresOf(totals) }),
    ...lines.map(({ name, cells }) => t('chartOf', { who: name, figures: figuresOf(cells) })),
    t('chartMeasured', { figures: totals.map(({ measured }) => format.number(measured)).join('; ') }),
    t('chartSame'),
  ];
  return (
    <>
      <title id={`${id}t`}>{t('chartTitle', { from: format.month(from), to: format.month(to) })}</title>
      <desc id={`${id}d`}>{sentences.join(' ')}</desc>
    </>
  );
}
