import type { Recorded } from './event.js';

/** Lifts an event's data by one version. Pure; old versions stay in the log for ever. */
export type Upcaster = (data: object) => object;

/** Every event type the code understands, and how older versions of it are read. */
export class Catalogue {
  private readonly types: ReadonlySet<string>;

  constructor(
    types: Iterable<string>,
    private readonly upcasters: Readonly<Record<string, readonly Upcaster[]>> = {},
  ) {
    this.types = new Set(types);
  }

  /** The version in which events of this type are written now. */
  version(type: string): number {
    return (this.upcasters[type]?.length ?? 0) + 1;
  }

  /** The event in its current version; undefined when its type or version is from another time. */
  read(event: Recorded): Recorded | undefined {
    if (!this.types.has(event.type)) return undefined;
    const current = this.version(event.type);
    if (event.schemaVersion === current) return event;
    if (event.schemaVersion > current) return undefined;
    const steps = this.upcasters[event.type]?.slice(event.schemaVersion - 1) ?? [];
    return { ...event, schemaVersion: current, data: steps.reduce((data, step) => step(data), event.data) };
  }

  /** A batch in current versions; what cannot be read stays as stored and is named. */
  readAll(stored: readonly Recorded[]): { batch: readonly Recorded[]; unreadable: ReadonlySet<Recorded> } {
    const unreadable = new Set<Recorded>();
    const batch = stored.map((event) => {
      const read = this.read(event);
      if (!read) unreadable.add(event);
      return read ?? event;
    });
    return { batch, unreadable };
  }
}
