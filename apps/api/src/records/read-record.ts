import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RecordRow } from '#collaboration/record-row.js';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Position } from '#event-sourcing/event.js';
import type { Kind } from '#event-sourcing/streams.js';
import type { AnyView } from '#event-sourcing/view.js';
import { Snapshots } from '#read-models/snapshots.js';
import { CaseReader, instantOf, type Case, type Time } from './case-reader.js';
import type { Item } from './list-records.js';

/** An answer that may lack events, and says which. */
export type Read<Answer> = Answer & { readonly incomplete: readonly Position[] };

/** One record as it was known, with what is read beside it. */
export class ReadRecord<Row extends RecordRow, Answer extends Item<Row>> extends Query<Read<Answer>> {
  constructor(
    readonly kind: Kind<Row>,
    readonly id: string,
    readonly time: Time,
    /** What a caller gets to see of the record. */
    readonly present: (row: Item<Row>, known: Case) => Answer,
    /** Views of the same collaboration that `present` looks into. */
    readonly beside: readonly AnyView[] = [],
  ) {
    super();
  }
}

@QueryHandler(ReadRecord)
export class ReadRecordHandler implements IQueryHandler<ReadRecord<RecordRow, Item<RecordRow>>> {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly cases: CaseReader,
  ) {}

  async execute({
    kind: { view, name },
    id,
    time,
    present,
    beside,
  }: ReadRecord<RecordRow, Item<RecordRow>>): Promise<Read<Item<RecordRow>>> {
    const record = await this.snapshots.record(view, name, id, instantOf(time));
    if (!record) throw notFound(`${name}-unknown`, `No such ${name}`);
    const known = await this.cases.read(record.collaborationId, [view, ...beside], time);
    return { ...present(record, known), incomplete: known.snapshot.incomplete };
  }
}
