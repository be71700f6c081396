import { UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { Section } from '../design/page.js';
import { Figure } from '../event/figure.js';
import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import classes from './figures.module.css';
import { useSaid } from './said.js';
import { coverageIn, type Cell, type Line, type Series, type Total } from './series.js';
import { prevalenceWords } from './words.js';

interface FiguresProps {
  readonly series: Series;
  readonly name: string;
  readonly open: (cell: Cell) => void;
}

/** D, ST, percent and interval of every catchment and period; every percent is a door. */
export function FiguresTable({ series, name, open }: FiguresProps): ReactElement {
  const t = useWords(prevalenceWords);
  const wide = useMediaQuery('(min-width: 43.75em)', true, { getInitialValueInEffect: false });
  const isCovered = series.periods.every((period) => coverageIn(series, period) !== null);
  return (
    <Section title={t('table')}>
      {wide ? (
        <Wide series={series} name={name} open={open} />
      ) : (
        <>
          {series.lines.map((line) => (
            <Card key={line.catchmentId} line={line} open={open} />
          ))}
          <TotalCard totals={series.totals} />
        </>
      )}
      {!isCovered && <p className="small dim">{t('measuredOnly')}</p>}
    </Section>
  );
}

function Wide({ series, name, open }: FiguresProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const { periods, lines, totals } = series;
  return (
    <div className={classes.region} role="region" tabIndex={0} aria-label={t('table')}>
      <table className={classes.table}>
        <caption>{t('caption', { source: name })}</caption>
        <thead>
          <tr>
            <td />
            {periods.map((period) => (
              <th key={period} scope="colgroup" colSpan={3}>
                {format.month(period)}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{t('catchment')}</th>
            {periods.map((period) => (
              <Heads key={period} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ catchmentId, name: catchment, cells }) => (
            <tr key={catchmentId}>
              <th scope="row">{catchment}</th>
              {periods.map((period) => {
                const cell = cells.find((one) => one.period === period);
                return cell ? (
                  <CellFigures key={period} cell={cell} open={open} />
                ) : (
                  <td key={period} colSpan={3} className="dim">
                    – <span className={classes.interval}>{t('notMeasured')}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {totals.map((total) => (
              <TotalFigures key={total.period} total={total} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

const Heads = (): ReactElement => {
  const t = useWords(prevalenceWords);
  return (
    <>
      <th scope="col">{t('d')}</th>
      <th scope="col">{t('st')}</th>
      <th scope="col">{t('percentInterval')}</th>
    </>
  );
};

interface CellProps {
  readonly cell: Cell;
  readonly open: (cell: Cell) => void;
}

function CellFigures({ cell, open }: CellProps): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const { catchment, period, measured, stunted, percent, interval, coverage, change, positions, disputes } =
    cell;
  const risen = (change?.points ?? 0) > 0;
  return (
    <>
      <td>
        {format.number(measured)}
        {coverage !== null && (
          <span className={classes.interval}>{t('coverage', { share: format.share(coverage) })}</span>
        )}
      </td>
      <td>{format.number(stunted)}</td>
      <td>
        <UnstyledButton
          className={`${classes.door} ${risen ? classes.risen : ''}`}
          aria-haspopup="dialog"
          aria-label={`${catchment}, ${format.month(period)}: ${format.percent(percent)}${risen ? `, ${t('risen')}` : ''}`}
          onClick={() => {
            open(cell);
          }}
        >
          {risen && (
            <svg width="10" height="9" aria-hidden="true">
              <path d="M5 0l5 9h-10z" fill="currentColor" />
            </svg>
          )}
          {format.number(percent, 2)}
        </UnstyledButton>
        <span className={classes.interval}>{said.interval(interval)}</span>
        {positions.length > 1 && <span className={classes.mark}>{t('revised')}</span>}
        {disputes.length > 0 && <span className={classes.mark}>{t('disputed')}</span>}
      </td>
    </>
  );
}

function TotalFigures({ total }: { total: Total }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const said = useSaid();
  const { period, measured, stunted, percent, interval, positions } = total;
  return (
    <>
      <td>{format.number(measured)}</td>
      <td>{format.number(stunted)}</td>
      <td>
        <Figure
          title={`${t('total')}, ${format.month(period)}`}
          figure={format.percent(percent)}
          rule={t('totalRule')}
          positions={positions}
        >
          {format.number(percent, 2)}
        </Figure>
        <span className={classes.interval}>{said.interval(interval)}</span>
      </td>
    </>
  );
}

interface CardTableProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

const CardTable = ({ title, children }: CardTableProps): ReactElement => {
  const t = useWords(prevalenceWords);
  return (
    <div className={classes.card}>
      <h3>{title}</h3>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <Heads />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
};

function Card({ line, open }: { line: Line; open: (cell: Cell) => void }): ReactElement {
  const format = useFormat();
  return (
    <CardTable title={line.name}>
      {line.cells.map((cell) => (
        <tr key={cell.period}>
          <th scope="row">{format.month(cell.period)}</th>
          <CellFigures cell={cell} open={open} />
        </tr>
      ))}
    </CardTable>
  );
}

function TotalCard({ totals }: { totals: readonly Total[] }): ReactElement {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  return (
    <CardTable title={t('total')}>
      {totals.map((total) => (
        <tr key={total.period}>
          <th scope="row">{format.month(total.period)}</th>
          <TotalFigures total={total} />
        </tr>
      ))}
    </CardTable>
  );
}
