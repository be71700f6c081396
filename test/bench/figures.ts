/** What a figure is asked to be, by the project's own standard. */
export interface Target {
  /** As printed, such as `ratio >= 5`. */
  readonly text: string;
  readonly met: boolean;
}

/** One measured figure beside its rival's, both medians over rounds of one run. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** What it is measured against, in the same run on the same machine. */
  readonly rival: { readonly what: string; readonly value: number } | null;
  /** Ours over the rival's, the median of the rounds' own ratios: noise that lasts hits both. */
  readonly ratio: number | null;
  readonly target: Target | null;
}

/** One round: ours and, right after it, the rival's. */
export interface Round {
  readonly ours: number;
  readonly rival: number;
}

/** The value below which that share of values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const atMost = (bound: number, value: number, of: string): Target => ({
  text: `${of} <= ${bound.toLocaleString('en')}`,
  met: value <= bound,
});

export const atLeast = (bound: number, value: number, of: string): Target => ({
  text: `${of} >= ${bound.toLocaleString('en')}`,
  met: value >= bound,
});

/** The figure of rounds whose ratio has a target. */
export function compared(
  what: string,
  unit: string,
  rival: string,
  rounds: readonly Round[],
  target: (ratio: number) => Target | null,
): Figure {
  const ratio = median(rounds.map(({ ours, rival: other }) => ours / other));
  return {
    what,
    unit,
    ours: median(rounds.map(({ ours }) => ours)),
    rival: { what: rival, value: median(rounds.map(({ rival: value }) => value)) },
    ratio,
    target: target(ratio),
  };
}

const HEADINGS = ['what', 'ours', 'rival', 'ratio', 'target', 'met'];

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

const cells = ({ what, unit, ours, rival, ratio, target }: Figure): string[] => [
  what,
  `${number(ours)} ${unit}`,
  rival ? `${number(rival.value)} ${unit} (${rival.what})` : '',
  ratio === null ? '' : ratio.toFixed(2),
  target?.text ?? '',
  target ? (target.met ? 'yes' : 'NO') : '',
];

/** The figures as one table for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(cells)];
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
