import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { timeline, type TimelineItem } from '#collaboration/timeline/timeline.js';
import { timelineView } from '#collaboration/timeline/timeline.view.js';
import { CaseReader } from '../records/case-reader.js';
import { page, type Page } from '../records/page.js';
import type { TimelineQuery } from './timeline.dto.js';

export class GetTimeline extends Query<Page<TimelineItem>> {
  constructor(
    readonly collaborationId: string,
    readonly query: TimelineQuery,
  ) {
    super();
  }
}

@QueryHandler(GetTimeline)
export class GetTimelineHandler implements IQueryHandler<GetTimeline> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, query }: GetTimeline): Promise<Page<TimelineItem>> {
    const { collaboration, snapshot, on } = await this.cases.read(collaborationId, [timelineView], query);
    const { order = 'occurred', on: until, positions, corrections, newestFirst, ...filter } = query;
    const seen = {
      ...filter,
      ...(until !== undefined && { to: earlier(on, filter.to ?? on) }),
      ...(positions !== undefined && { positions: new Set(positions.split(',')) }),
      corrections: corrections === 'true',
    };
    const items = timeline(snapshot.rows(timelineView), seen, order, collaboration.region);
    return page(newestFirst === 'true' ? items.toReversed() : items, query, snapshot.incomplete);
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
