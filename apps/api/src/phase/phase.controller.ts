import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { LEGOK } from '../demo-ids.js';
import { TimeQuery } from '../http/common.dto.js';
import { Id } from '../http/id.decorator.js';
import { GetPhases, type PhasesAnswer } from './get-phases.js';

@ApiTags('phase')
@Controller('collaborations/:collaborationId/phases')
export class PhaseController {
  constructor(private readonly queries: QueryBus) {}

  /** The five Ansell-Gash phases, what surrounds them, and the cycles: as of a day, as known at an instant. */
  @Get()
  @Needs('read', 'record')
  read(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() time: TimeQuery,
    @CalledBy() caller: Caller,
  ): Promise<PhasesAnswer> {
    return this.queries.execute(new GetPhases(collaborationId, time, caller));
  }
}
