import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { TimelineItem } from '#collaboration/timeline/timeline.js';
import { Needs } from '../access/needs.decorator.js';
import { LEGOK } from '../demo-ids.js';
import { Id } from '../http/id.decorator.js';
import type { Page } from '../records/page.js';
import { GetTimeline } from './get-timeline.js';
import { TimelineQuery } from './timeline.dto.js';

@ApiTags('timeline')
@Controller('collaborations/:collaborationId/timeline')
export class TimelineController {
  constructor(private readonly queries: QueryBus) {}

  /** Every event of a collaboration, one item each, with corrections and retractions visible at both ends. */
  @Get()
  @Needs('read', 'record')
  read(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: TimelineQuery,
  ): Promise<Page<TimelineItem>> {
    return this.queries.execute(new GetTimeline(collaborationId, query));
  }
}
