import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Recorded } from '#event-sourcing/event.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { FindEvent } from './find-event.js';

@ApiTags('event')
@Controller('events')
export class EventController {
  constructor(private readonly queries: QueryBus) {}

  /** One event as the log holds it, by the position that figures and the timeline name. */
  @Get(':position')
  @Needs('read', 'record')
  @ApiParam({ name: 'position', example: '000000000001' })
  find(@Param('position') position: string, @CalledBy() caller: Caller): Promise<Recorded> {
    return this.queries.execute(new FindEvent(position, caller));
  }
}
