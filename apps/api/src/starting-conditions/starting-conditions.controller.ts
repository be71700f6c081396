import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { ListStartingConditions, type StartingConditions } from './list-starting-conditions.js';
import { AssessStartingConditionBody } from './starting-conditions.dto.js';
import { StartingConditionsMessage } from './starting-conditions.handler.js';

@ApiTags('starting-conditions')
@Controller('collaborations/:collaborationId/starting-conditions')
export class StartingConditionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts on record what the parties brought with them; a later assessment stands beside the earlier ones. */
  @Post()
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-18',
    aspect: 'power-asymmetry',
    level: 'medium',
    finding: 'Usulan desa (contoh) jarang masuk agenda kecamatan',
    stakeholders: [CONTOH.kecamatan, CONTOH.desa],
  })
  assess(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: AssessStartingConditionBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...about } = body;
    const data = { assessmentId: id ?? newId('startingCondition', asked), ...about };
    return this.commands.execute(
      new StartingConditionsMessage(
        collaborationId,
        { type: 'AssessStartingCondition', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Assessments of the starting conditions, newest first; they share one record and its revision. */
  @Get()
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<StartingConditions> {
    return this.queries.execute(new ListStartingConditions(collaborationId, query));
  }
}
