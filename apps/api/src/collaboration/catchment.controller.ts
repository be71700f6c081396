import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Catchment } from '#collaboration/collaboration/collaboration.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { DeclareCatchmentBody } from './collaboration.dto.js';
import { CollaborationMessage } from './collaboration.handler.js';
import { part, ReadCollaboration, type Part } from './read-collaboration.js';

@ApiTags('collaboration')
@Controller('collaborations/:collaborationId/catchments')
export class CatchmentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Declares a puskesmas’ catchment; declared again under its id, it replaces what stood. The answer’s id is the catchment’s. */
  @Post()
  @Needs('configure', 'collaboration')
  @Example({
    occurredOn: '2023-12-04',
    name: 'Puskesmas Pembantu (contoh)',
    villages: [{ code: '36.03.99.2001', from: '2022' }],
    provenance: { illustration: true },
  })
  declare(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: DeclareCatchmentBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const catchmentId = id ?? newId('catchment', asked);
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'DeclareCatchment', occurredOn, data: { catchmentId, ...data } },
        asked,
        catchmentId,
      ),
    );
  }

  /** The catchments as declared last: their villages, and not `on`, say when each belonged to them. */
  @Get()
  @Needs('read', 'collaboration')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Part<Catchment>> {
    return this.queries.execute(
      new ReadCollaboration(collaborationId, query, (known) =>
        part(known, known.collaboration.catchments, query),
      ),
    );
  }
}
