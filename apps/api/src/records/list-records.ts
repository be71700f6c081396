import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { lastDay } from '#collaboration/occurred-on.js';
import type { RecordRow } from '#collaboration/record-row.js';
import type { View } from '#event-sourcing/view.js';
import type { Revised } from '#read-models/snapshots.js';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader, type Case } from './case-reader.js';
import { page, type Page } from './page.js';

/** A record as lists answer it. */
export type Item<Row> = Revised<Row>;

/** Records of one view, newest first; with `on`, those that had happened by then. */
export class ListRecords<Row extends RecordRow, Shown = Item<Row>> extends Query<Page<Shown>> {
  constructor(
    readonly view: View<Row, never>,
    readonly collaborationId: string,
    readonly query: PageQuery,
    /** What a caller gets to see of a record; all of it where nothing is said. */
    readonly present?: (row: Item<Row>, known: Case) => Shown,
  ) {
    super();
  }
}

@QueryHandler(ListRecords)
export class ListRecordsHandler implements IQueryHandler<ListRecords<RecordRow, unknown>> {
  constructor(private readonly cases: CaseReader) {}

  async execute({
    view,
    collaborationId,
    query,
    present,
  }: ListRecords<RecordRow, unknown>): Promise<Page<unknown>> {
    const known = await this.cases.read(collaborationId, [view], query);
    const { snapshot, on } = known;
    const dated = snapshot.rows(view).map((row) => ({ row, day: lastDay(view.sortOn(row)) }));
    const items = dated
      .filter(({ day }) => query.on === undefined || day <= on)
      .sort((a, b) =>
        a.day === b.day ? compare(b.row.recorded.position, a.row.recorded.position) : compare(b.day, a.day),
      )
      .map(({ row }) => row);
    const { items: cut, ...rest } = page(items, query, snapshot.incomplete);
    return { items: present ? cut.map((row) => present(row, known)) : cut, ...rest };
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
