import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  outcomeView,
  type OutcomeRow,
} from '#collaboration/intermediate-outcome/intermediate-outcome.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { RecordOutcomeBody } from './intermediate-outcome.dto.js';
import { OutcomeMessage } from './intermediate-outcome.handler.js';

@ApiTags('intermediate-outcome')
@Controller()
export class IntermediateOutcomeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts a small win, a strategic plan or a joint finding of facts on record. */
  @Post('collaborations/:collaborationId/outcomes')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-20',
    kind: 'small-win',
    title: 'Timbang serentak (contoh)',
    text: 'Semua posyandu (contoh) menimbang pada hari yang sama',
    commitments: [CONTOH.inForce],
    parties: [CONTOH.puskesmas, CONTOH.desa],
  })
  record(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: RecordOutcomeBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const outcomeId = id ?? newId('outcome', asked);
    return this.commands.execute(
      new OutcomeMessage(outcomeId, { type: 'RecordOutcome', occurredOn, data }, asked, collaborationId),
    );
  }

  /** Intermediate outcomes, newest first. */
  @Get('collaborations/:collaborationId/outcomes')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<Item<OutcomeRow>>> {
    return this.queries.execute(new ListRecords(outcomeView, collaborationId, query));
  }

  /** Takes an outcome back; it stays readable and counts no more. */
  @Post('outcomes/:outcomeId/retraction')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Kegiatan ternyata ditunda' })
  retract(
    @Id('outcomeId', CONTOH.outcome) outcomeId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new OutcomeMessage(outcomeId, { type: 'RetractOutcome', data: { reason } }, asked),
    );
  }
}
