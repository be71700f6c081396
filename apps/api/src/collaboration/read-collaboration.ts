import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PageQuery } from '../http/common.dto.js';
import { CaseReader, type Case, type Time } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

/** What a caller wants to see of one collaboration. */
export class ReadCollaboration<Answer> extends Query<Answer> {
  constructor(
    readonly id: string,
    readonly time: Time,
    readonly present: (known: Case) => Answer,
  ) {
    super();
  }
}

@QueryHandler(ReadCollaboration)
export class ReadCollaborationHandler implements IQueryHandler<ReadCollaboration<unknown>> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ id, time, present }: ReadCollaboration<unknown>): Promise<unknown> {
    return present(await this.cases.read(id, [], time));
  }
}

/** Things inside a collaboration; they move with it, so its revision is theirs. */
export interface Part<Item> extends Page<Item> {
  readonly revision: number;
}

export const part = <Item extends { readonly id: string }>(
  { collaboration, snapshot }: Case,
  items: readonly Item[],
  query: PageQuery,
): Part<Item> => ({ ...page(items, query, snapshot.incomplete), revision: collaboration.revision });
