import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { boardLine, type BoardLine } from '#collaboration/board/board.js';
import type { RegionCode } from '#collaboration/region.js';
import { DomainError } from '#event-sourcing/domain-error.js';
import { Snapshots } from '#read-models/snapshots.js';
import type { PageQuery } from '../http/common.dto.js';
import type { Caller } from '../access/caller.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';

export class GetBoard extends Query<Page<BoardLine>> {
  constructor(
    readonly region: RegionCode,
    readonly query: PageQuery,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(GetBoard)
export class GetBoardHandler implements IQueryHandler<GetBoard> {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly cases: CaseReader,
  ) {}

  /** Lines are computed for the page that was asked for, not for all below the region. */
  async execute({ region, query, caller }: GetBoard): Promise<Page<BoardLine>> {
    const ids = await this.snapshots.collaborations(region);
    const seen = ids.filter((one) =>
      caller.may('read', 'board', { collaborationId: one.id, region: one.region }),
    );
    const cut = page(seen, query, []);
    const lines: BoardLine[] = [];
    const incomplete = new Set<string>();
    for (const { id } of cut.items)
      try {
        const { rows, on, snapshot } = await this.cases.whole(id, query);
        lines.push(boardLine(rows, on));
        for (const position of snapshot.incomplete) incomplete.add(position);
      } catch (refusal) {
        // Not opened yet at the instant that was asked for.
        if (!(refusal instanceof DomainError && refusal.code === 'collaboration-unknown')) throw refusal;
      }
    return { items: lines, next: cut.next, incomplete: [...incomplete].sort() };
  }
}
