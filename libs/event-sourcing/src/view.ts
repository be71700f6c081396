import { idOf, type DomainEvent, type OccurredOn, type Position, type Recorded } from './event.js';

export type Fold<Row extends object, Event extends DomainEvent> = {
  readonly [E in Event as E['type']]: (row: Row | undefined, event: Recorded<E>) => Row;
};

/** A read model: which row a fact belongs to, and what the row becomes. Pure, so it can be rebuilt. */
export interface View<Row extends object, Event extends DomainEvent = DomainEvent> {
  /** The name of its table. */
  readonly name: string;
  readonly key: (event: Recorded) => string;
  /** By what day lists sort the row. */
  readonly sortOn: (row: Row) => OccurredOn;
  readonly fold: Fold<Row, Event>;
}

export type AnyView = View<never, never>;

/** A row with what every table keeps beside it. `revision` and `position` are those of its last event. */
export interface StoredRow<Row extends object = object> {
  readonly key: string;
  readonly collaborationId: string;
  readonly revision: number;
  readonly position: Position;
  readonly row: Row;
}

/** An event that a view could not fold, and with it the later ones of its stream. */
export interface Parked {
  readonly view: string;
  readonly stream: string;
  readonly position: Position;
  readonly collaborationId: string;
  readonly reason: string;
}

type Step = (row: object | undefined, event: Recorded) => object;

/** The key of views that hold one row a stream. */
export const byStream = ({ stream }: Recorded): string => idOf(stream);

/** The record an event changes; its absence is an error in the log or in the code, and no refusal. */
export function existing<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('This event changes a record that no earlier event began');
  return row;
}

/** What a record becomes by one event. */
export const evolve = <Row extends object>(
  view: View<Row, never>,
  row: Row | undefined,
  event: Recorded,
): Row => {
  const step = (view.fold as Readonly<Record<string, Step | undefined>>)[event.type];
  if (!step) throw new Error(`${view.name} knows no ${event.type}`);
  return step(row, event) as Row;
};

/** Runs one view over batches of events. */
export class Folding {
  private readonly view: View<object>;
  private readonly steps: Readonly<Record<string, Step | undefined>>;

  constructor(view: AnyView) {
    this.view = view as unknown as View<object>;
    this.steps = this.view.fold;
  }

  get name(): string {
    return this.view.name;
  }

  /** The keys of the rows that a batch touches. */
  keys(batch: readonly Recorded[]): readonly string[] {
    const keys = new Set<string>();
    for (const event of batch) if (this.steps[event.type]) keys.add(this.view.key(event));
    return [...keys];
  }

  /**
   * Folds a batch into `rows`, in place. An event that cannot be folded (tried twice) or is `unreadable` is
   * parked, and so are the later ones of its stream; the rest goes on.
   */
  fold(
    rows: Map<string, StoredRow>,
    batch: readonly Recorded[],
    parkedStreams: Set<string>,
    unreadable: ReadonlySet<Recorded>,
  ): Parked[] {
    const parked: Parked[] = [];
    const park = (event: Recorded, reason: string): void => {
      parkedStreams.add(event.stream);
      const { stream, position, meta } = event;
      parked.push({ view: this.name, stream, position, collaborationId: meta.collaborationId, reason });
    };
    for (const event of batch) {
      if (unreadable.has(event)) {
        park(event, `unknown ${event.type} ${event.schemaVersion}`);
        continue;
      }
      const step = this.steps[event.type];
      if (!step) continue;
      if (parkedStreams.has(event.stream)) {
        park(event, 'behind a parked event');
        continue;
      }
      const key = this.view.key(event);
      const before = rows.get(key)?.row;
      try {
        rows.set(key, this.stored(key, event, twice(step, before, event)));
      } catch (failure) {
        park(event, String(failure));
      }
    }
    return parked;
  }

  private stored(key: string, { revision, position, meta }: Recorded, row: object): StoredRow {
    return {
      key,
      collaborationId: meta.collaborationId,
      revision,
      position,
      row,
    };
  }
}

function twice(step: Step, row: object | undefined, event: Recorded): object {
  try {
    return step(row, event);
  } catch {
    return step(row, event);
  }
}
