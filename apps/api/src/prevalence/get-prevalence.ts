import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { prevalenceTable, type PrevalenceTable } from '#collaboration/prevalence/prevalence-table.js';
import { prevalenceView } from '#collaboration/prevalence/prevalence.view.js';
import type { Position } from '#event-sourcing/event.js';
import { CaseReader, type Time } from '../records/case-reader.js';

export interface PrevalenceAnswer extends PrevalenceTable {
  /** Events that should be here and could not be folded. */
  readonly incomplete: readonly Position[];
}

export class GetPrevalence extends Query<PrevalenceAnswer> {
  constructor(
    readonly collaborationId: string,
    readonly time: Time,
  ) {
    super();
  }
}

@QueryHandler(GetPrevalence)
export class GetPrevalenceHandler implements IQueryHandler<GetPrevalence> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, time }: GetPrevalence): Promise<PrevalenceAnswer> {
    const { collaboration, snapshot, on } = await this.cases.read(collaborationId, [prevalenceView], time);
    const table = prevalenceTable(snapshot.rows(prevalenceView), collaboration.catchments, on);
    return { ...table, incomplete: snapshot.incomplete };
  }
}
