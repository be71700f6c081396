import type { Position } from '#event-sourcing/event.js';
import type { Catchment } from '../collaboration/collaboration.view.js';
import type { Day } from '../occurred-on.js';
import { changeBetween, totalChangeBetween, type Change, type TotalChange } from './change.js';
import { conflictsOf, type Conflict } from './conflicts.js';
import { figure, type Figure } from './figure.js';
import { together } from './measured.js';
import type { PrevalenceSource } from './prevalence.events.js';
import type { PrevalenceRow, Reading } from './prevalence.view.js';
import { standingOn } from './standing.js';

/** One catchment in one period by one source. */
interface CatchmentFigure extends Figure {
  readonly catchmentId: string;
  /** The catchment's name. */
  readonly catchment: string;
  readonly period: string;
  readonly source: PrevalenceSource;
  /** S, and D / S; null where S is not known (or zero): then D is what was measured, never coverage. */
  readonly registered: number | null;
  readonly coverage: number | null;
  readonly stillStunted: number | null;
  /** What is odd about the counts and stands nevertheless. */
  readonly flags: readonly 'measured-exceeds-registered'[];
  /** Against the catchment's period before, as for totals. */
  readonly change: Change | null;
  /** The number of the cell's last event, whatever it was: what `If-Match` wants. */
  readonly revision: number;
  /** The measurement and its corrections. */
  readonly positions: readonly Position[];
  /** Everything the cell ever said, oldest first, with what was taken back. */
  readonly history: readonly Reading[];
  /** Ids of the statements against it. */
  readonly disputes: readonly string[];
}

/** All catchments of one period and source together. */
interface Total extends Figure {
  readonly period: string;
  readonly source: PrevalenceSource;
  /** Null for the first period of its series. */
  readonly change: TotalChange | null;
  readonly positions: readonly Position[];
}

interface Group {
  readonly period: string;
  readonly source: PrevalenceSource;
  readonly parts: CatchmentFigure[];
}

export interface PrevalenceTable {
  readonly rows: readonly CatchmentFigure[];
  readonly totals: readonly Total[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Stunting prevalence as it was on a day, by what the rows know; in order of source, period and catchment.
 *
 * A series is one source at one length of period: years are compared with years, months with months, e-PPGBM
 * never with SSGI. A change compares a period with the nearest earlier one that has a figure, and names it.
 */
export function prevalenceTable(
  rows: readonly PrevalenceRow[],
  catchments: readonly Catchment[],
  on: Day,
): PrevalenceTable {
  const names = new Map(catchments.map(({ id, name }) => [id, name]));
  const figures = rows
    .flatMap((row) => catchmentFigure(row, names, on) ?? [])
    .toSorted(by(({ source, period, catchment, catchmentId }) => [source, period, catchment, catchmentId]));
  const totals = totalsOf(figures);
  return { rows: withChanges(figures), totals, conflicts: conflictsIn(rows, figures, totals, on) };
}

function catchmentFigure(
  row: PrevalenceRow,
  names: ReadonlyMap<string, string>,
  on: Day,
): CatchmentFigure | null {
  const { catchmentId, period, source, readings, disputes } = row;
  const stood = standingOn(row, on);
  const reading = stood.at(-1);
  if (!reading || catchmentId === null) return null;
  const { measured, registered = null, stillStunted = null } = reading;
  return {
    catchmentId,
    catchment: names.get(catchmentId) ?? catchmentId,
    period,
    source,
    ...figure(reading),
    registered,
    coverage: registered ? measured / registered : null,
    stillStunted,
    flags: registered !== null && measured > registered ? ['measured-exceeds-registered'] : [],
    change: null,
    revision: lastRevision(row),
    positions: stood.map(({ position }) => position),
    history: readings,
    disputes: disputes.map(({ id }) => id),
  };
}

/** Each reading, statement and retraction of a cell is one event of its stream. */
function lastRevision({ readings, disputes }: PrevalenceRow): number {
  const retractions = new Set(readings.flatMap(({ retracted }) => retracted?.position ?? []));
  return readings.length + disputes.length + retractions.size - 1;
}

function withChanges(figures: readonly CatchmentFigure[]): CatchmentFigure[] {
  const previous = new Map<string, CatchmentFigure>();
  return figures.map((now) => {
    const series = `${seriesOf(now)} ${now.catchmentId}`;
    const before = previous.get(series);
    previous.set(series, now);
    return before ? { ...now, change: changeBetween(before.period, before, now) } : now;
  });
}

function totalsOf(figures: readonly CatchmentFigure[]): Total[] {
  const groups = new Map<string, Group>();
  for (const one of figures) {
    const { period, source } = one;
    const group = groups.get(totalKey(one)) ?? { period, source, parts: [] };
    group.parts.push(one);
    groups.set(totalKey(one), group);
  }
  const previous = new Map<string, Group>();
  return [...groups.values()].map((group) => {
    const { period, source, parts } = group;
    const before = previous.get(seriesOf(group));
    previous.set(seriesOf(group), group);
    return {
      period,
      source,
      ...figure(together(parts)),
      change: before ? totalChangeBetween(before.period, before.parts, parts) : null,
      positions: parts.flatMap(({ positions }) => positions).toSorted(),
    };
  });
}

function conflictsIn(
  rows: readonly PrevalenceRow[],
  figures: readonly CatchmentFigure[],
  totals: readonly Total[],
  on: Day,
): Conflict[] {
  const known = new Map<string, CatchmentFigure | Total>([
    ...totals.map((total) => [cellKey({ ...total, catchmentId: null }), total] as const),
    ...figures.map((one) => [cellKey(one), one] as const),
  ]);
  return rows
    .toSorted(by(({ period, catchmentId, source }) => [period, catchmentId ?? '', source]))
    .flatMap((row) => {
      const own = known.get(cellKey(row));
      const position = own?.positions.at(-1);
      if (!own || position === undefined) return conflictsOf(row, null, on);
      const { period, measured, stunted, percent, source } = own;
      return conflictsOf(row, { period, measured, stunted, percent, source, position }, on);
    });
}

type InSeries = Pick<CatchmentFigure, 'source' | 'period'>;
const seriesOf = ({ source, period }: InSeries): string => `${source} ${period.length}`;
const totalKey = ({ source, period }: InSeries): string => `${source} ${period}`;
const cellKey = (cell: InSeries & { readonly catchmentId: string | null }): string =>
  `${totalKey(cell)} ${cell.catchmentId ?? ''}`;

/** Orders by texts, the first ones first. */
const by =
  <Item>(texts: (item: Item) => readonly string[]) =>
  (one: Item, other: Item): number => {
    const others = texts(other);
    for (const [index, text] of texts(one).entries()) {
      const against = others[index] ?? '';
      if (text !== against) return text < against ? -1 : 1;
    }
    return 0;
  };
