import type { Position } from './event.js';
import type { Parked, StoredRow } from './view.js';
import { checkpointMovedOn, ViewStore, type Checkpoints, type ViewTransaction } from './view-store.js';

interface Held {
  readonly checkpoints: Map<string, Position | null>;
  readonly rows: Map<string, Map<string, StoredRow>>;
  readonly parked: Parked[];
}

/** Tables that forget with the process. A change works on a copy, which takes the place when it succeeds. */
export class InMemoryViewStore extends ViewStore {
  private held: Held = { checkpoints: new Map(), rows: new Map(), parked: [] };
  private turn: Promise<unknown> = Promise.resolve();

  rows(view: string): readonly StoredRow[] {
    return [...(this.held.rows.get(view)?.values() ?? [])];
  }

  override change<Result>(work: (transaction: ViewTransaction) => Promise<Result>): Promise<Result> {
    const result = this.turn.then(async () => {
      const copy: Held = {
        checkpoints: new Map(this.held.checkpoints),
        rows: new Map([...this.held.rows].map(([view, rows]) => [view, new Map(rows)])),
        parked: [...this.held.parked],
      };
      const answer = await work(transactionOn(copy));
      this.held = copy;
      return answer;
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  override checkpoints(): Promise<Checkpoints> {
    return Promise.resolve(this.held.checkpoints);
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}

const transactionOn = (held: Held): ViewTransaction => ({
  checkpoints: () => Promise.resolve(held.checkpoints),
  advance(views, from, to) {
    if (views.some((view) => (held.checkpoints.get(view) ?? null) !== from))
      return Promise.reject(checkpointMovedOn());
    for (const view of views) held.checkpoints.set(view, to);
    return Promise.resolve();
  },
  load(view, keys) {
    const rows = held.rows.get(view) ?? new Map<string, StoredRow>();
    const found = keys.map((key) => rows.get(key)).filter((row) => row !== undefined);
    return Promise.resolve(new Map(found.map((row) => [row.key, row])));
  },
  store(view, rows) {
    const table = held.rows.get(view) ?? new Map<string, StoredRow>();
    for (const row of rows) table.set(row.key, row);
    held.rows.set(view, table);
    return Promise.resolve();
  },
  parked: () => Promise.resolve(held.parked),
  park(parked) {
    held.parked.push(...parked);
    return Promise.resolve();
  },
});
