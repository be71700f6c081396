import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { collaborationView, type CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
import { isSeen } from '#collaboration/phase/evidence.js';
import { Snapshots } from '#read-models/snapshots.js';
import type { PageQuery } from '../http/common.dto.js';
import type { Caller } from '../access/caller.js';
import { instantOf } from '../records/case-reader.js';
import type { Item } from '../records/list-records.js';
import { page, type Page } from '../records/page.js';

/** A collaboration without what it holds, which has routes of its own. */
export type CollaborationItem = Omit<
  Item<CollaborationRow>,
  'stakeholders' | 'cadences' | 'catchments' | 'phaseRules'
>;

/** The collaborations that a caller may see, by name. A page holds fewer where some had not been opened, or were not known, by then. */
export class ListCollaborations extends Query<Page<CollaborationItem>> {
  constructor(
    readonly query: PageQuery,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(ListCollaborations)
export class ListCollaborationsHandler implements IQueryHandler<ListCollaborations> {
  constructor(private readonly snapshots: Snapshots) {}

  async execute({ query, caller }: ListCollaborations): Promise<Page<CollaborationItem>> {
    const all = await this.snapshots.collaborations(null);
    const ids = all.filter(({ id, region }) =>
      caller.may('read', 'collaboration', { collaborationId: id, region }),
    );
    const { items: cut, next } = page(ids, query, []);
    const read = await Promise.all(
      cut.map(({ id }) => this.snapshots.of(id, [collaborationView], instantOf(query))),
    );
    const { on } = query;
    return {
      items: read
        .flatMap((snapshot) => snapshot.rows(collaborationView))
        .filter(({ recorded }) => on === undefined || isSeen(recorded, on))
        .map(({ stakeholders, cadences, catchments, phaseRules, ...item }) => item),
      next,
      incomplete: read.flatMap(({ incomplete }) => incomplete),
    };
  }
}
