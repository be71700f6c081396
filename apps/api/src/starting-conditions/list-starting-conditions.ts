import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { lastDay } from '#collaboration/occurred-on.js';
import {
  startingConditionsView,
  type Assessment,
} from '#collaboration/starting-conditions/starting-conditions.view.js';
import type { Revised } from '#read-models/snapshots.js';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

/** Assessments, newest first, each with the revision of the record they share; with `on`, those made by then. */
export class ListStartingConditions extends Query<Page<Revised<Assessment>>> {
  constructor(
    readonly collaborationId: string,
    readonly query: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListStartingConditions)
export class ListStartingConditionsHandler implements IQueryHandler<ListStartingConditions> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, query }: ListStartingConditions): Promise<Page<Revised<Assessment>>> {
    const { snapshot } = await this.cases.read(collaborationId, [startingConditionsView], query);
    const items = snapshot.rows(startingConditionsView).flatMap(({ assessments, revision }) =>
      assessments
        .map((assessment) => ({ ...assessment, revision }))
        .filter(({ occurredOn }) => query.on === undefined || lastDay(occurredOn) <= query.on)
        .reverse()
        .sort((a, b) => lastDay(b.occurredOn).localeCompare(lastDay(a.occurredOn))),
    );
    return page(items, query, snapshot.incomplete);
  }
}
