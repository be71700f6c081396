import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  institutionalDesignView,
  type DesignAssessment,
  type InstitutionalDesignRow,
  type Rule,
} from '#collaboration/institutional-design/institutional-design.view.js';
import { lastDay, type Day } from '#collaboration/occurred-on.js';
import { inOrder, isSeen, type Evidence } from '#collaboration/phase/evidence.js';
import type { Trace } from '#collaboration/record-row.js';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

/** A page of what an institutional design holds. */
export interface DesignPage<Item> extends Page<Item> {
  /** Of the record that rules and assessments share; null before the first of either. */
  readonly revision: number | null;
}

type Part = Rule | DesignAssessment;

/** Rules or assessments, newest first; with `on`, as they stood that day. */
export class ListInstitutionalDesign<Item extends Part> extends Query<DesignPage<Item>> {
  constructor(
    readonly partsOf: (design: InstitutionalDesignRow, on: Day | undefined) => readonly Item[],
    readonly collaborationId: string,
    readonly query: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListInstitutionalDesign)
export class ListInstitutionalDesignHandler implements IQueryHandler<ListInstitutionalDesign<Part>> {
  constructor(private readonly cases: CaseReader) {}

  async execute({
    partsOf,
    collaborationId,
    query,
  }: ListInstitutionalDesign<Part>): Promise<DesignPage<Part>> {
    const { snapshot } = await this.cases.read(collaborationId, [institutionalDesignView], query);
    const [row] = snapshot.rows(institutionalDesignView);
    const items = (row ? partsOf(row, query.on) : [])
      .filter((part) => query.on === undefined || isSeen(part, query.on))
      .sort((a, b) => inOrder(at(b), at(a)));
    return { ...page(items, query, snapshot.incomplete), revision: row?.revision ?? null };
  }
}

const at = ({ occurredOn, position }: Trace): Evidence => ({ on: lastDay(occurredOn), position });

/** A rule that was repealed only after that day still stood. */
export const rulesOf = ({ rules }: InstitutionalDesignRow, on: Day | undefined): readonly Rule[] =>
  rules.map((rule) => (on === undefined || isSeen(rule.repealed, on) ? rule : { ...rule, repealed: null }));

export const assessmentsOf = ({ assessments }: InstitutionalDesignRow): readonly DesignAssessment[] =>
  assessments;
