import { useFormat } from '../words/use-format.js';
import { useWords } from '../words/words.js';
import { isChance, lastWithRise, risesInto, type Series, type Source, type TotalChange } from './series.js';
import { prevalenceWords } from './words.js';

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Figures of this page as its texts say them. */
export interface Said {
  readonly interval: (interval: Interval) => string;
  /** "bisa kebetulan, p = 0,47" */
  readonly chance: (p: number | null) => string;
  readonly series: (series: Series, among: readonly Series[]) => string;
  readonly relative: (ratio: number) => string;
  readonly source: (source: string) => string;
}

const isSource = (text: string): text is Source => ['e-ppgbm', 'ssgi', 'other'].includes(text);

export function useSaid(): Said {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  const test = (p: number): string => {
    if (p < 0.001) return t('pLess', { p: format.number(0.001, 3) });
    return t('p', { p: format.number(p, p < 0.095 ? 3 : 2) });
  };
  return {
    interval: ({ low, high }) => `${format.number(low, 2)}–${format.number(high, 2)}`,
    chance: (p) => (p === null ? t('noTest') : `${t(isChance(p) ? 'chance' : 'noChance')}, ${test(p)}`),
    series: ({ source, monthly }, among) => {
      const alone = among.filter((one) => one.source === source).length < 2;
      return alone ? t(source) : t(monthly ? 'monthly' : 'yearly', { source: t(source) });
    },
    relative: (ratio) => `${format.signed(ratio * 100, 1)}%`,
    source: (source) => (isSource(source) ? t(source) : source),
  };
}

/** What the page found, in a sentence or two. */
export function useFinding(): (series: Series) => string {
  const t = useWords(prevalenceWords);
  const format = useFormat();
  return (series) => {
    const newest = series.totals.at(-1);
    if (!newest) return t('none');
    const percent = format.percent(newest.percent);
    const moved = newest.change
      ? t(movement(newest.change), { percent })
      : t('first', { percent, period: format.month(newest.period) });
    const risen = lastWithRise(series);
    if (!risen) return moved;
    const where = format.list(risesInto(risen.period, series).map(({ line }) => line.short));
    return `${moved} ${t('roseIn', { period: format.month(risen.period), where })}`;
  };
}

const movement = ({ points, p }: TotalChange): 'fell' | 'rose' | 'fellPerhaps' | 'rosePerhaps' => {
  const fell = points < 0;
  if (isChance(p)) return fell ? 'fellPerhaps' : 'rosePerhaps';
  return fell ? 'fell' : 'rose';
};
