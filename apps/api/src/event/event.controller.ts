import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Recorded } from '#event-sourcing/event.js';
import { FindEvent } from './find-event.js';

@ApiTags('event')
@Controller('events')
export class EventController {
  constructor(private readonly queries: QueryBus) {}

  /** One event as the log holds it, by the position that figures and the timeline name. */
  @Get(':position')
  @ApiParam({ name: 'position', example: '000000000001' })
  find(@Param('position') position: string): Promise<Recorded> {
    return this.queries.execute(new FindEvent(position));
  }
}
