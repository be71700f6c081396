import { IconTrendingUp } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Figure } from '../event/figure.js';
import { useCase } from '../shell/case.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './figures.module.css';
import { useSaid } from './said.js';
import { lastWithRise, risesInto, staleDays, type Series } from './series.js';
import { prevalenceWords } from './words.js';

/** The newest figure of all together, and who rose behind it. */
export function Headline({ series }: { series: Series }): ReactElement | null {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const newest = series.totals.at(-1);
  if (!newest) return null;
  const { period, percent, stunted, measured, interval, class: who, positions } = newest;
  const absent = series.lines.filter(({ cells }) => !cells.some((cell) => cell.period === period));
  return (
    <>
      <Stale period={period} />
      <div className={classes.hero}>
        <div>
          <p className={`figure ${classes.headline}`}>
            <Figure
              title={`${t('total')}, ${format.month(period)}`}
              figure={format.percent(percent)}
              rule={t('totalRule')}
              positions={positions}
            />
          </p>
          <p className="small quiet">
            {t('headline', {
              period: format.month(period),
              stunted: format.number(stunted),
              measured: format.number(measured),
              interval: said.interval(interval),
              who: t(who),
            })}
          </p>
          {absent.length > 0 && (
            <p className="small">
              {t('missingTotal', {
                period: format.month(period),
                where: format.list(absent.map(({ name }) => name)),
              })}
            </p>
          )}
        </div>
        <Rising series={series} />
      </div>
    </>
  );
}

function Rising({ series }: { series: Series }): ReactElement | null {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const total = lastWithRise(series);
  if (!total?.change) return null;
  const { change, period } = total;
  return (
    <section className={classes.rising}>
      <h2>
        <IconTrendingUp size={20} aria-hidden="true" />
        {t(change.points < 0 ? 'risingBehind' : 'rising', {
          from: format.month(change.from),
          to: format.month(period),
        })}
      </h2>
      <ul className="plain">
        {risesInto(period, series).map(({ line, before, after, p }) => (
          <li key={line.catchmentId}>
            <strong>{line.short}</strong>
            <span>
              {t('fromTo', { from: format.percent(before.percent), to: format.percent(after.percent) })}
            </span>
            <span className="small quiet">{said.chance(p)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Stale({ period }: { period: string }): ReactElement | null {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { today } = useCase();
  const days = staleDays(period, today);
  if (days === null) return null;
  return (
    <p className={`${classes.stale} small`}>
      <strong>{t('age', { count: days })}.</strong> {t('ageSub', { period: format.month(period) })}
    </p>
  );
}
