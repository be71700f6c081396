import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { lastDay } from '#collaboration/occurred-on.js';
import { inOrder, isSeen, type Evidence } from '#collaboration/phase/evidence.js';
import type { Trace } from '#collaboration/record-row.js';
import {
  startingConditionsView,
  type Assessment,
} from '#collaboration/starting-conditions/starting-conditions.view.js';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

export interface StartingConditions extends Page<Assessment> {
  /** Of the record that the assessments share; null before the first one. */
  readonly revision: number | null;
}

/** Assessments, newest first; with `on`, those of days up to it. */
export class ListStartingConditions extends Query<StartingConditions> {
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

  async execute({ collaborationId, query }: ListStartingConditions): Promise<StartingConditions> {
    const { snapshot } = await this.cases.read(collaborationId, [startingConditionsView], query);
    const [row] = snapshot.rows(startingConditionsView);
    const items = (row?.assessments ?? [])
      .filter((assessment) => query.on === undefined || isSeen(assessment, query.on))
      .sort((a, b) => inOrder(at(b), at(a)));
    return { ...page(items, query, snapshot.incomplete), revision: row?.revision ?? null };
  }
}

const at = ({ occurredOn, position }: Trace): Evidence => ({ on: lastDay(occurredOn), position });
