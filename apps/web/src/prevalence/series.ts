import { daysBetween, lastDay, type Day } from '#collaboration/occurred-on.js';
import type { Answer } from '../api/read.js';

export type Prevalence = Answer<'/api/v1/collaborations/{collaborationId}/prevalence'>;
export type Cell = Prevalence['rows'][number];
export type Total = Prevalence['totals'][number];
export type Source = Cell['source'];
export type TotalChange = NonNullable<Total['change']>;

export const SOURCES: readonly Source[] = ['e-ppgbm', 'ssgi', 'other'];

/** One catchment through the periods of a series. */
export interface Line {
  readonly catchmentId: string;
  readonly name: string;
  /** The name without the word that all names begin with. */
  readonly short: string;
  readonly cells: readonly Cell[];
}

/** One way of counting at one length of period; series are never joined. */
export interface Series {
  readonly key: string;
  readonly source: Source;
  readonly monthly: boolean;
  readonly periods: readonly string[];
  readonly lines: readonly Line[];
  readonly totals: readonly Total[];
}

export const cellKey = ({ catchmentId, period, source }: Cell): string =>
  `${source} ${period} ${catchmentId}`;

const seriesKey = ({ source, period }: Pick<Total, 'source' | 'period'>): string =>
  `${source} ${period.length}`;

/** Each series for itself, the one with the newest figure first. */
export function seriesIn({ rows, totals }: Pick<Prevalence, 'rows' | 'totals'>): readonly Series[] {
  return [...grouped(totals, seriesKey)]
    .map(([key, ofSeries]) => seriesOf(key, ofSeries, rows))
    .toSorted((one, other) => endOf(other).localeCompare(endOf(one)) || one.key.localeCompare(other.key));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const endOf = ({ periods }: Series): string => lastDay(periods.at(-1) ?? '1900');

function seriesOf(key: string, totals: readonly Total[], rows: readonly Cell[]): Series {
  const byCatchment = grouped(
    rows.filter((row) => seriesKey(row) === key),
    ({ catchmentId }) => catchmentId,
  );
  const names = [...byCatchment.values()].map(([first]) => first?.catchment ?? '');
  const short = shortened(names);
  return {
    key,
    source: totals[0]?.source ?? 'other',
    monthly: totals[0]?.period.length === 7,
    periods: totals.map(({ period }) => period),
    lines: [...byCatchment].map(([catchmentId, cells], index) => {
      const name = names[index] ?? catchmentId;
      return { catchmentId, name, short: short(name), cells };
    }),
    totals,
  };
}

/** Takes off the first word where all names share it: "Puskesmas Legok" is "Legok" among puskesmas. */
export function shortened(names: readonly string[]): (name: string) => string {
  const [word = '', ...others] = [...new Set(names.map((name) => name.split(' ', 1)[0] ?? ''))];
  if (names.length < 2 || others.length > 0 || !names.every((name) => name.length > word.length + 1))
    return (name) => name;
  return (name) => (name.startsWith(`${word} `) ? name.slice(word.length + 1) : name);
}

export interface Rise {
  readonly line: Line;
  readonly before: Cell;
  readonly after: Cell;
  readonly points: number;
  readonly p: number | null;
}

/** The catchments that rose into a period, the steepest first. */
export function risesInto(period: string, { lines }: Series): readonly Rise[] {
  return lines
    .flatMap((line) => {
      const after = line.cells.find((cell) => cell.period === period);
      const before = line.cells.find((cell) => cell.period === after?.change?.from);
      if (!after?.change || !before || after.change.points <= 0) return [];
      return [{ line, before, after, points: after.change.points, p: after.change.p }];
    })
    .toSorted((one, other) => other.points - one.points);
}

/** The last total into which a catchment rose. */
export const lastWithRise = (series: Series): Total | undefined =>
  series.totals.findLast(({ period }) => risesInto(period, series).length > 0);

/** A chance of one in twenty is where a change stops being called chance. */
export const isChance = (p: number | null): boolean => p === null || p > 0.05;

/** Days after which a period's figure is old. */
const FRESH_DAYS = 60;

/** Age in days since the period ended; null while it is fresh. */
export function staleDays(period: string, today: Day): number | null {
  const age = daysBetween(lastDay(period), today);
  return age > FRESH_DAYS ? age : null;
}

/** D over S of all that reported a period; null unless all of them know S. */
export function coverageIn({ lines }: Series, period: string): number | null {
  const cells = lines.flatMap(({ cells }) => cells.filter((cell) => cell.period === period));
  const registered = cells.reduce((sum, cell) => sum + (cell.registered ?? NaN), 0);
  return registered > 0 ? cells.reduce((sum, { measured }) => sum + measured, 0) / registered : null;
}
