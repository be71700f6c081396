import { isWithin, type RegionCode } from '#collaboration/region.js';
import type { CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
import { timelineView } from '#collaboration/timeline/timeline.view.js';
import type { Catalogue } from '#event-sourcing/catalogue.js';
import type { Instant, Position, Recorded } from '#event-sourcing/event.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import { Folding, type AnyView, type StoredRow, type View } from '#event-sourcing/view.js';
import type { ViewRow } from './tables.js';
import { storedRow } from './view-tables.js';
import type { Views } from './views.js';

/** A row with the number of its last event. */
export type Revised<Row> = Row & { readonly revision: number };

/** What was known of one collaboration: all rows of some views, of one moment. */
export class Snapshot {
  constructor(
    private readonly tables: ReadonlyMap<string, readonly StoredRow[]>,
    /** Events that belong here and could not be folded. */
    readonly incomplete: readonly Position[],
  ) {}

  /** The rows of a view that this snapshot was asked for. */
  rows<Row extends object>(view: View<Row, never>): readonly Revised<Row>[] {
    const rows = this.tables.get(view.name) ?? [];
    return rows.map(({ row, revision }) => ({ ...(row as Row), revision }));
  }
}

/**
 * Answers from the tables or, for a moment in the past, from the log itself: the streams of a collaboration are
 * read, cut off at the last event recorded by then, and folded by the same folds that fill the tables.
 */
export class Snapshots {
  constructor(
    private readonly views: Views,
    private readonly log: EventLog,
    private readonly catalogue: Catalogue,
  ) {}

  /** `asOf` null is now. Of a collaboration that nobody opened, or not by then, there are no rows. */
  of(collaborationId: string, of: readonly AnyView[], asOf: Instant | null): Promise<Snapshot> {
    return asOf === null ? this.stored(collaborationId, of) : this.folded(collaborationId, of, asOf);
  }

  /** One record; undefined when nothing began it, or not by then. */
  async record<Row extends object>(
    view: View<Row, never>,
    category: string,
    id: string,
    asOf: Instant | null,
  ): Promise<Revised<Row> | undefined> {
    const row = asOf === null ? await this.one(view, id) : await this.past(view, `${category}-${id}`, asOf);
    return row && { ...(row.row as Row), revision: row.revision };
  }

  /** All collaborations with their regions, those within a region when one is given, by name. */
  async collaborations(
    region: RegionCode | null,
  ): Promise<readonly { readonly id: string; readonly region: RegionCode }[]> {
    const rows: ViewRow[] = await this.views.reader.manager.query('SELECT * FROM "collaboration"');
    return rows
      .map((row) => storedRow(row).row as CollaborationRow)
      .filter((row) => region === null || isWithin(row.region, region))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id, region: where }) => ({ id, region: where }));
  }

  /** One statement, so that all rows are of one moment. */
  private async stored(collaborationId: string, of: readonly AnyView[]): Promise<Snapshot> {
    const names = of.map(({ name }) => name);
    const selects = names.map(
      (view) =>
        `SELECT '${view}' AS "view", "key", "collaborationId", "revision", "position", "row"
         FROM "${view}" WHERE "collaborationId" = ?`,
    );
    const parked = `SELECT "view", 'parked', "collaborationId", 0, "position", '' FROM "parked"
      WHERE "collaborationId" = ?`;
    const rows: (ViewRow & { readonly view: string })[] = await this.views.reader.manager.query(
      [...selects, parked].join(' UNION ALL '),
      [...names, ''].map(() => collaborationId),
    );
    const tables = new Map<string, StoredRow[]>(names.map((name) => [name, []]));
    const incomplete = new Set<Position>();
    for (const { view, ...row } of rows)
      if (row.key === 'parked') {
        if (names.includes(view)) incomplete.add(row.position);
      } else tables.get(view)?.push(storedRow(row));
    return new Snapshot(tables, [...incomplete].sort());
  }

  private async folded(collaborationId: string, of: readonly AnyView[], asOf: Instant): Promise<Snapshot> {
    const streams: { readonly key: string }[] = await this.views.reader.manager.query(
      `SELECT "key" FROM "${timelineView.name}" WHERE "collaborationId" = ?
       UNION SELECT "stream" FROM "parked" WHERE "collaborationId" = ?`,
      [collaborationId, collaborationId],
    );
    const events = await Promise.all(streams.map(({ key }) => this.log.read(key)));
    return foldedUntil(events.flat(), of, asOf, this.catalogue);
  }

  private async one(view: AnyView, id: string): Promise<StoredRow | undefined> {
    const rows: ViewRow[] = await this.views.reader.manager.query(
      `SELECT * FROM "${view.name}" WHERE "key" = ?`,
      [id],
    );
    return rows[0] && storedRow(rows[0]);
  }

  private async past(view: AnyView, stream: string, asOf: Instant): Promise<StoredRow | undefined> {
    const events = await this.log.read(stream);
    return foldTables(until(events, asOf), [view], this.catalogue).tables.get(view.name)?.[0];
  }
}

/** The prefix of a log, whole, up to the last event recorded by then. */
function until(events: readonly Recorded[], asOf: Instant): readonly Recorded[] {
  const ordered = [...events].sort((a, b) => (a.position < b.position ? -1 : 1));
  return ordered.slice(0, ordered.findLastIndex(({ meta }) => meta.recordedAt <= asOf) + 1);
}

function foldTables(
  events: readonly Recorded[],
  of: readonly AnyView[],
  catalogue: Catalogue,
): { tables: Map<string, StoredRow[]>; incomplete: Position[] } {
  const { batch, unreadable } = catalogue.readAll(events);
  const tables = new Map<string, StoredRow[]>();
  const incomplete = new Set<Position>();
  for (const view of of) {
    const rows = new Map<string, StoredRow>();
    const parked = new Folding(view).fold(rows, batch, new Set(), unreadable);
    for (const { position } of parked) incomplete.add(position);
    tables.set(view.name, [...rows.values()]);
  }
  return { tables, incomplete: [...incomplete].sort() };
}

/** What a log says of some views at an instant, without any table. */
export function foldedUntil(
  events: readonly Recorded[],
  of: readonly AnyView[],
  asOf: Instant,
  catalogue: Catalogue,
): Snapshot {
  const { tables, incomplete } = foldTables(until(events, asOf), of, catalogue);
  return new Snapshot(tables, incomplete);
}
