import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  understandingView,
  type UnderstandingSessionRow,
} from '#collaboration/shared-understanding/shared-understanding.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { HoldUnderstandingSessionBody } from './shared-understanding.dto.js';
import { UnderstandingMessage } from './shared-understanding.handler.js';

@ApiTags('shared-understanding')
@Controller()
export class SharedUnderstandingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts on record what was stated on mission, problem and values, and who agreed, disagreed or was silent. */
  @Post('collaborations/:collaborationId/understanding-sessions')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-19',
    dialogueId: CONTOH.held,
    statements: [
      {
        topic: 'mission',
        text: 'Semua balita ditimbang dan diukur setiap bulan',
        agree: [CONTOH.kecamatan, CONTOH.puskesmas],
        disagree: [],
        silent: [CONTOH.desa],
      },
      {
        topic: 'problem',
        text: 'Stunting terutama soal pola asuh',
        agree: [CONTOH.kecamatan],
        disagree: [CONTOH.puskesmas],
        silent: [CONTOH.desa],
      },
    ],
  })
  hold(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: HoldUnderstandingSessionBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const sessionId = id ?? newId('understanding', asked);
    return this.commands.execute(
      new UnderstandingMessage(
        sessionId,
        { type: 'HoldUnderstandingSession', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Sessions on mission, problem and values, newest first. */
  @Get('collaborations/:collaborationId/understanding-sessions')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<Item<UnderstandingSessionRow>>> {
    return this.queries.execute(new ListRecords(understandingView, collaborationId, query));
  }

  /** Takes a session back; it stays readable and counts no more. */
  @Post('understanding-sessions/:sessionId/retraction')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Pernyataan belum dibahas dalam pertemuan ini' })
  retract(
    @Id('sessionId', CONTOH.session) sessionId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new UnderstandingMessage(sessionId, { type: 'RetractUnderstandingSession', data: { reason } }, asked),
    );
  }
}
