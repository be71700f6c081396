import { Alarm } from './alarm.js';
import type { Catalogue } from './catalogue.js';
import { DomainError } from './domain-error.js';
import type { Position, Recorded } from './event.js';
import type { EventLog } from './event-log.js';
import { Folding, type AnyView, type StoredRow } from './view.js';
import { CHECKPOINT_MOVED_ON, type Checkpoints, type ViewStore, type ViewTransaction } from './view-store.js';

export interface ProjectorOptions {
  /** Events a transaction. */
  readonly batch: number;
  /** How often to look when nothing wakes it, in milliseconds. */
  readonly poll: number;
  /** Told of every failed step; the step is tried again after a pause that doubles up to 5 s. */
  readonly onFailure: (failure: unknown) => void;
}

const DEFAULTS: ProjectorOptions = { batch: 2_000, poll: 250, onFailure: () => undefined };
const LONGEST_PAUSE = 5_000;
/** Under load a step waits for company: from one to the next at least so many milliseconds. */
const BREATH = 5;

/** What one step takes: the views that lag most, the events after their checkpoint. */
interface Step {
  readonly foldings: readonly Folding[];
  readonly from: Position | null;
  readonly events: readonly Recorded[];
}

/** Carries the log into the views, each event once: rows and checkpoint change in one transaction. */
export class Projector {
  private readonly foldings: readonly Folding[];
  private readonly options: ProjectorOptions;
  private readonly arrivals = new Set<() => void>();
  private running: Promise<void> | undefined;
  private stopped = false;
  private readonly alarm = new Alarm();

  constructor(
    private readonly log: EventLog,
    private readonly store: ViewStore,
    private readonly catalogue: Catalogue,
    views: readonly AnyView[],
    options: Partial<ProjectorOptions> = {},
  ) {
    this.foldings = views.map((view) => new Folding(view));
    this.options = { ...DEFAULTS, ...options };
  }

  /** Takes everything the log holds by now; answers how many events that was. */
  async catchUp(onProgress: (taken: number) => void = () => undefined): Promise<number> {
    let taken = 0;
    for (;;) {
      const count = await this.step();
      if (count === 0) return taken;
      taken += count;
      onProgress(taken);
    }
  }

  /** Follows the log until `stop`. */
  start(): void {
    this.running ??= this.follow();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.alarm.ring();
    await this.running;
  }

  /** Whether every view has come as far as `position`, parked events included, within so many milliseconds. */
  async reached(position: Position, within: number): Promise<boolean> {
    const until = performance.now() + within;
    for (;;) {
      if (this.allReached(await this.store.checkpoints(), position)) return true;
      const left = until - performance.now();
      if (left <= 0) return false;
      await this.arrival(Math.min(left, this.options.poll));
    }
  }

  /** Up to where every view has come, parked events included; null is not even to the first event. */
  async horizon(): Promise<Position | null> {
    const checkpoints = await this.store.checkpoints();
    return this.foldings.map((folding) => at(folding, checkpoints)).reduce(lower) || null;
  }

  /** Calls `arrived` after every step taken here; does not hear of other processes' steps, so poll as well. */
  watch(arrived: () => void): () => void {
    this.arrivals.add(arrived);
    return () => this.arrivals.delete(arrived);
  }

  private allReached(checkpoints: Checkpoints, position: Position): boolean {
    return this.foldings.every((folding) => at(folding, checkpoints) >= position);
  }

  private async follow(): Promise<void> {
    const unwatch = this.log.watch(() => {
      this.alarm.ring();
    });
    for (let pause = 0; !this.stopped;) {
      const began = performance.now();
      try {
        const taken = await this.step();
        pause = 0;
        if (taken === 0) await this.alarm.rest(this.options.poll);
        if (taken < this.options.batch) await passed(began + BREATH - performance.now());
      } catch (failure) {
        this.options.onFailure(failure);
        pause = Math.min(LONGEST_PAUSE, Math.max(50, pause * 2));
        await passed(pause);
      }
    }
    unwatch();
  }

  private arrival(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.arrivals.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.arrivals.add(done);
    });
  }

  private async step(): Promise<number> {
    const next = await this.next(await this.store.checkpoints());
    if (!next) return 0;
    try {
      await this.store.change((transaction) => this.take(transaction, next));
    } catch (refusal) {
      if (!(refusal instanceof DomainError && refusal.code === CHECKPOINT_MOVED_ON)) throw refusal;
      return 0;
    }
    for (const arrived of this.arrivals) arrived();
    return next.events.length;
  }

  /** The views that lag most go first, up to where the next ones stand; so all meet and go on together. */
  private async next(checkpoints: Checkpoints): Promise<Step | undefined> {
    const positions = this.foldings.map((folding) => at(folding, checkpoints));
    const lowest = positions.reduce(lower);
    const ahead = positions.filter((position) => position > lowest);
    const meeting = ahead.length > 0 ? ahead.reduce(lower) : undefined;
    const from = lowest === '' ? null : lowest;
    const read = await this.log.readAll(from, this.options.batch);
    const events = meeting === undefined ? read : read.filter(({ position }) => position <= meeting);
    if (events.length === 0) return undefined;
    return { foldings: this.foldings.filter((_, index) => positions[index] === lowest), from, events };
  }

  private async take(transaction: ViewTransaction, { foldings, from, events }: Step): Promise<void> {
    const to = lastOf(events).position;
    await transaction.advance(
      foldings.map(({ name }) => name),
      from,
      to,
    );
    const parkedBefore = await transaction.parked();
    const { batch, unreadable } = this.catalogue.readAll(events);
    for (const folding of foldings) {
      const streams = parkedBefore.filter(({ view }) => view === folding.name).map(({ stream }) => stream);
      const rows = await this.rowsOf(transaction, folding, batch);
      const touched = new Map(rows);
      const parked = folding.fold(touched, batch, new Set(streams), unreadable);
      for (const [key, row] of rows) if (touched.get(key) === row) touched.delete(key);
      if (touched.size > 0) await transaction.store(folding.name, touched.values());
      if (parked.length > 0) await transaction.park(parked);
    }
  }

  private rowsOf(
    transaction: ViewTransaction,
    folding: Folding,
    batch: readonly Recorded[],
  ): Promise<Map<string, StoredRow>> {
    const keys = folding.keys(batch);
    return keys.length === 0
      ? Promise.resolve(new Map<string, StoredRow>())
      : transaction.load(folding.name, keys);
  }
}

/** Where a view stands; the empty text comes before every position. */
const at = ({ name }: Folding, checkpoints: Checkpoints): Position => checkpoints.get(name) ?? '';

const lower = (one: Position, other: Position): Position => (one < other ? one : other);

function lastOf(events: readonly Recorded[]): Recorded {
  const last = events.at(-1);
  if (!last) throw new Error('A step takes at least one event');
  return last;
}

const passed = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (ms <= 0) resolve();
    else setTimeout(resolve, ms);
  });
