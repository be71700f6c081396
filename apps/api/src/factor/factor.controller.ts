import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { factorView, type FactorRow } from '#collaboration/factor/factor.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { NoteFactorBody } from './factor.dto.js';
import { FactorMessage } from './factor.handler.js';

@ApiTags('factor')
@Controller()
export class FactorController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Notes what drives the collaboration or holds it back, by the box of the model it belongs to. */
  @Post('collaborations/:collaborationId/factors')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12',
    kind: 'barrier',
    box: 'dialogue',
    text: 'Jadwal rapat berbenturan dengan jadwal posyandu',
  })
  note(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: NoteFactorBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const factorId = id ?? newId('factor', asked);
    return this.commands.execute(
      new FactorMessage(factorId, { type: 'NoteFactor', occurredOn, data }, asked, collaborationId),
    );
  }

  /** Drivers and barriers, newest first. */
  @Get('collaborations/:collaborationId/factors')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<Item<FactorRow>>> {
    return this.queries.execute(new ListRecords(factorView, collaborationId, query));
  }

  /** Takes a factor back; it stays readable and counts no more. */
  @Post('factors/:factorId/retraction')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Tercatat pada kotak yang keliru' })
  retract(
    @Id('factorId', CONTOH.factor) factorId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new FactorMessage(factorId, { type: 'RetractFactor', data: { reason } }, asked),
    );
  }
}
