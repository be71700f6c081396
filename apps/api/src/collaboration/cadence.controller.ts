import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Cadence } from '#collaboration/collaboration/collaboration.view.js';
import { isSeen } from '#collaboration/phase/evidence.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { DatedReasonBody, PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { PlanCadenceBody } from './collaboration.dto.js';
import { CollaborationMessage } from './collaboration.handler.js';
import { part, ReadCollaboration, type Part } from './read-collaboration.js';

@ApiTags('collaboration')
@Controller('collaborations/:collaborationId/cadences')
export class CadenceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Plans how often a forum meets; the answer's id is the cadence's. */
  @Post()
  @Needs('configure', 'collaboration')
  @Example({
    occurredOn: '2023-12-04',
    forum: { kind: 'lokmin', convener: CONTOH.puskesmas },
    every: 'quarter',
    provenance: { illustration: true },
  })
  plan(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: PlanCadenceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const cadenceId = id ?? newId('cadence', asked);
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'PlanCadence', occurredOn, data: { cadenceId, ...data } },
        asked,
        cadenceId,
      ),
    );
  }

  /** The cadences, those that ended included; with `on`, those planned by then. */
  @Get()
  @Needs('read', 'collaboration')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Part<Cadence>> {
    const { on } = query;
    return this.queries.execute(
      new ReadCollaboration(collaborationId, query, (known) =>
        part(
          known,
          known.collaboration.cadences.filter(({ planned }) => on === undefined || isSeen(planned, on)),
          query,
        ),
      ),
    );
  }

  /** Ends a cadence: later periods of it are no longer waited for. */
  @Post(':cadenceId/ending')
  @Needs('configure', 'collaboration')
  @HttpCode(200)
  @Example({ reason: 'Digabung dengan lokakarya mini triwulanan' })
  end(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Id('cadenceId', CONTOH.cadence) cadenceId: string,
    @Body() { occurredOn, reason }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'EndCadence', occurredOn, data: { cadenceId, reason } },
        asked,
        cadenceId,
      ),
    );
  }
}
