import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  institutionalDesignView,
  type DesignAssessment,
  type Rule,
} from '#collaboration/institutional-design/institutional-design.view.js';
import { lastDay, type Day } from '#collaboration/occurred-on.js';
import type { Trace } from '#collaboration/record-row.js';
import type { Revised } from '#read-models/snapshots.js';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

/** Rules, newest first, each with the revision of the record they share; with `on`, as they stood by then. */
export class ListRules extends Query<Page<Revised<Rule>>> {
  constructor(
    readonly collaborationId: string,
    readonly query: PageQuery,
  ) {
    super();
  }
}

/** Assessments of the design, likewise. */
export class ListDesignAssessments extends Query<Page<Revised<DesignAssessment>>> {
  constructor(
    readonly collaborationId: string,
    readonly query: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListRules)
export class ListRulesHandler implements IQueryHandler<ListRules> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, query }: ListRules): Promise<Page<Revised<Rule>>> {
    const { snapshot } = await this.cases.read(collaborationId, [institutionalDesignView], query);
    const items = snapshot
      .rows(institutionalDesignView)
      .flatMap(({ rules, revision }) =>
        newestFirst(rules, query.on).map((rule) => ({ ...asOn(rule, query.on), revision })),
      );
    return page(items, query, snapshot.incomplete);
  }
}

@QueryHandler(ListDesignAssessments)
export class ListDesignAssessmentsHandler implements IQueryHandler<ListDesignAssessments> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, query }: ListDesignAssessments): Promise<Page<Revised<DesignAssessment>>> {
    const { snapshot } = await this.cases.read(collaborationId, [institutionalDesignView], query);
    const items = snapshot
      .rows(institutionalDesignView)
      .flatMap(({ assessments, revision }) =>
        newestFirst(assessments, query.on).map((assessment) => ({ ...assessment, revision })),
      );
    return page(items, query, snapshot.incomplete);
  }
}

const happened = ({ occurredOn }: Trace, on: Day | undefined): boolean =>
  on === undefined || lastDay(occurredOn) <= on;

const newestFirst = <Dated extends Trace>(recorded: readonly Dated[], on: Day | undefined): Dated[] =>
  recorded
    .filter((one) => happened(one, on))
    .reverse()
    .sort((a, b) => lastDay(b.occurredOn).localeCompare(lastDay(a.occurredOn)));

/** A rule that was repealed only later still stood. */
const asOn = (rule: Rule, on: Day | undefined): Rule =>
  rule.repealed && !happened(rule.repealed, on) ? { ...rule, repealed: null } : rule;
