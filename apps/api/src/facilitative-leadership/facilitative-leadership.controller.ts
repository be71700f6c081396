import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  facilitationView,
  type FacilitationRow,
} from '#collaboration/facilitative-leadership/facilitative-leadership.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { RecordFacilitationBody } from './facilitative-leadership.dto.js';
import { FacilitationMessage } from './facilitative-leadership.handler.js';

@ApiTags('facilitative-leadership')
@Controller()
export class FacilitativeLeadershipController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts an act of leadership on record: convening, mediating, empowering or monitoring. */
  @Post('collaborations/:collaborationId/facilitations')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-19',
    kind: 'empowering',
    by: CONTOH.kecamatan,
    towards: [CONTOH.desa],
    dialogueId: CONTOH.held,
    note: 'Pemerintah desa (contoh) diminta menyampaikan usulan lebih dahulu',
  })
  record(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: RecordFacilitationBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const facilitationId = id ?? newId('facilitation', asked);
    return this.commands.execute(
      new FacilitationMessage(
        facilitationId,
        { type: 'RecordFacilitation', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Acts of leadership, newest first. */
  @Get('collaborations/:collaborationId/facilitations')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Page<Item<FacilitationRow>>> {
    return this.queries.execute(new ListRecords(facilitationView, collaborationId, query));
  }

  /** Takes an act of leadership back; it stays readable and counts no more. */
  @Post('facilitations/:facilitationId/retraction')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ reason: 'Salah mencatat pihak yang memfasilitasi' })
  retract(
    @Id('facilitationId', CONTOH.facilitation) facilitationId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new FacilitationMessage(facilitationId, { type: 'RetractFacilitation', data: { reason } }, asked),
    );
  }
}
