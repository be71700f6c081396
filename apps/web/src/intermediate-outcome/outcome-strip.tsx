import { useElementSize } from '@mantine/hooks';
import { useId, type ReactElement } from 'react';
import { addDays } from '#collaboration/occurred-on.js';
import { useCase } from '../shell/case.js';
import { monthOf, monthsTo, placeOf } from '../records/months.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { KINDS, spanOf, type Outcome } from './outcome.js';
import classes from './outcome-strip.module.css';
import { outcomeWords } from './words.js';

const WINDOW = 180;
const LEAST_MONTHS = 12;
const TOP = 22;
const LANE = 56;
const FOOT = 24;
const LINE = 38;
const RADIUS = 6;

/** Outcomes by kind on one axis of time; the lists below say the same in words. */
export function OutcomeStrip({ outcomes }: { outcomes: readonly Outcome[] }): ReactElement {
  const t = useWords(outcomeWords);
  const format = useFormat();
  const { today } = useCase();
  const [title, desc] = [useId(), useId()];
  const { ref, width } = useElementSize();
  const spans = outcomes.map(({ recorded }) => spanOf(recorded.occurredOn, today));
  const last = monthOf(today);
  const earliest = spans.map(([from]) => monthOf(from)).sort()[0] ?? last;
  const months = monthsTo(earliest, last, LEAST_MONTHS);
  const first = months[0] ?? last;
  const inner = width - 2 * RADIUS;
  const at = (day: string): number => RADIUS + (placeOf(day, first) / months.length) * inner;
  const height = TOP + KINDS.length * LANE + FOOT;
  return (
    <div ref={ref} className={classes.strip}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-labelledby={title} aria-describedby={desc}>
          <title id={title}>{t('stripTitle', { from: format.month(first), to: format.month(last) })}</title>
          <desc id={desc}>{t('stripDesc')}</desc>
          <rect
            className={classes.window}
            x={at(addDays(today, 1 - WINDOW))}
            y={TOP}
            width={at(today) + RADIUS - at(addDays(today, 1 - WINDOW))}
            height={KINDS.length * LANE}
          />
          <text className={classes.quiet} x={width} y={TOP - 7} textAnchor="end">
            {t('window')}
          </text>
          {months
            .filter((month) => month.endsWith('-01') || month === first)
            .filter((month) => month.endsWith('-01') || Number(month.slice(5)) <= 9)
            .map((month) => (
              <g key={month}>
                <line
                  className={classes.year}
                  x1={at(`${month}-01`)}
                  x2={at(`${month}-01`)}
                  y1={TOP}
                  y2={height - FOOT + 6}
                />
                <text
                  className={classes.quiet}
                  x={at(`${month}-01`) + (month === first ? -RADIUS : 3)}
                  y={height - 6}
                >
                  {month.slice(0, 4)}
                </text>
              </g>
            ))}
          {KINDS.map((kind, lane) => {
            const y = TOP + lane * LANE + LINE;
            return (
              <g key={kind}>
                <line className={classes.line} x1={0} x2={width} y1={y} y2={y} />
                <text className={classes.label} x={0} y={y - 18}>
                  {t(kind)}
                </text>
                {outcomes
                  .filter((one) => one.kind === kind)
                  .map(({ id, recorded }) => {
                    const [from, to] = spanOf(recorded.occurredOn, today).map(at);
                    return from === to ? (
                      <circle key={id} className={classes[kind]} cx={to} cy={y} r={RADIUS} />
                    ) : (
                      <line key={id} className={classes.span} x1={from} x2={to} y1={y} y2={y} />
                    );
                  })}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
