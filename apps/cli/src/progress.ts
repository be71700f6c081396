import { SingleBar } from 'cli-progress';
import type { Position } from '#event-sourcing/event.js';

/** Milliseconds between two lines where no terminal shows a bar. */
const PAUSE = 3_000;
/** Characters of the bar. */
const WIDTH = 20;

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as people read it: 12,345. */
export const counted = (count: number): string => whole.format(count);

/** "12,345 events in 1.5 s, 8,230 events/s". */
export const pace = (count: number, what: string, ms: number): string =>
  `${counted(count)} ${what} in ${(ms / 1000).toFixed(1)} s, ${rate(count, what, ms)}`;

const rate = (count: number, what: string, ms: number): string =>
  `${counted((1000 * count) / Math.max(ms, 1))} ${what}/s`;

/** How many events there are up to a position, where positions are numbers of events; null elsewhere. */
export const eventsUpTo = (last: Position | undefined): number | null =>
  last === undefined ? 0 : /^\d{12}$/.test(last) ? Number(last) : null;

export type OnProgress = (done: number) => void;

/**
 * Shows on stderr how far a long piece of work has come, how fast it goes and, where the total is known, how
 * long it will take: a bar on a terminal, else a line every few seconds. Answers the milliseconds it took.
 */
export async function tracked<Result>(
  what: string,
  total: number | null,
  work: (onProgress: OnProgress) => Promise<Result>,
): Promise<{ readonly result: Result; readonly ms: number }> {
  const started = performance.now();
  const since = (): number => performance.now() - started;
  const progress = process.stderr.isTTY ? bar(what, total, since) : lines(what, total, since);
  try {
    return { result: await work(progress.at), ms: since() };
  } finally {
    progress.stop();
  }
}

interface Shown {
  readonly at: OnProgress;
  readonly stop: () => void;
}

function bar(what: string, total: number | null, since: () => number): Shown {
  const shown = new SingleBar({
    format: (_options, { value, progress }) =>
      `${drawn(total, progress)}${line(value, what, total, since())}`,
    linewrap: true,
  });
  shown.start(total ?? 0, 0);
  return {
    at: (done) => {
      shown.update(done);
    },
    stop: () => {
      shown.stop();
    },
  };
}

/** Not by a timer: a store that answers at once leaves the loop no turn for one. */
function lines(what: string, total: number | null, since: () => number): Shown {
  let told = 0;
  return {
    at: (done) => {
      if (since() - told < PAUSE) return;
      told = since();
      process.stderr.write(`${line(done, what, total, told)}\n`);
    },
    stop: () => undefined,
  };
}

function drawn(total: number | null, progress: number): string {
  if (total === null) return '';
  const full = Math.round(WIDTH * progress);
  return `[${'='.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(100 * progress)}% `;
}

function line(done: number, what: string, total: number | null, ms: number): string {
  if (total === null) return `${counted(done)} ${what}, ${rate(done, what, ms)}`;
  const left =
    done > 0 ? `, ${counted(Math.ceil((Math.max(0, total - done) * ms) / done / 1000))} s left` : '';
  return `${counted(done)} of ${counted(Math.max(total, done))}, ${rate(done, what, ms)}${left}`;
}
