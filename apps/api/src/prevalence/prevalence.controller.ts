import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { cellId } from '#collaboration/prevalence/prevalence.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { TimeQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { GetPrevalence, type PrevalenceAnswer } from './get-prevalence.js';
import {
  CorrectPrevalenceBody,
  DisputePrevalenceBody,
  MeasurePrevalenceBody,
  RetractPrevalenceBody,
} from './prevalence.dto.js';
import { PrevalenceMessage } from './prevalence.handler.js';

/** Every command works on one cell, a catchment (or the total) in a period by a source, and answers its id. */
@ApiTags('prevalence')
@Controller('collaborations/:collaborationId/prevalence')
export class PrevalenceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts a count of children on record: measured, and of them stunted; never a child. */
  @Post()
  @Needs('write', 'prevalence')
  @Example({
    catchmentId: CONTOH.catchment,
    period: '2023-02',
    source: 'e-ppgbm',
    measured: 812,
    stunted: 74,
    registered: 870,
  })
  measure(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: MeasurePrevalenceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { occurredOn = body.period, ...data } = body;
    return this.commands.execute(
      new PrevalenceMessage(
        cellId(collaborationId, data),
        { type: 'MeasurePrevalence', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Stunting prevalence by catchment, period and source, with totals, changes and the statements against them. */
  @Get()
  @Needs('read', 'record')
  read(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() time: TimeQuery,
  ): Promise<PrevalenceAnswer> {
    return this.queries.execute(new GetPrevalence(collaborationId, time));
  }

  /** Puts other counts in the place of those that stand; both stay readable. */
  @Post('corrections')
  @Needs('write', 'prevalence')
  @HttpCode(200)
  @Example({
    catchmentId: CONTOH.catchment,
    period: '2022-08',
    source: 'e-ppgbm',
    measured: 798,
    stunted: 81,
    reason: 'Satu posyandu (contoh) terhitung dua kali',
  })
  correct(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: CorrectPrevalenceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { catchmentId, period, source, occurredOn, ...data } = body;
    return this.commands.execute(
      new PrevalenceMessage(
        cellId(collaborationId, { catchmentId, period, source }),
        { type: 'CorrectPrevalence', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Records what is stated elsewhere against a catchment's figure or the total; it never enters a series. */
  @Post('disputes')
  @Needs('write', 'prevalence')
  @Example({
    period: '2022-08',
    source: 'e-ppgbm',
    stated: { period: '2022-08', stunted: 90, percent: 11.28 },
    statedIn: 'Paparan lokakarya mini (contoh)',
    reason: 'Paparan memakai angka sebelum perbaikan',
  })
  dispute(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: DisputePrevalenceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, catchmentId = null, ...about } = body;
    const data = { disputeId: id ?? newId('prevalenceDispute', asked), catchmentId, ...about };
    return this.commands.execute(
      new PrevalenceMessage(
        cellId(collaborationId, data),
        { type: 'DisputePrevalence', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Takes a figure back with all its corrections; they stay readable and count no more. */
  @Post('retractions')
  @Needs('write', 'prevalence')
  @HttpCode(200)
  @Example({
    catchmentId: CONTOH.catchment,
    period: '2022-02',
    source: 'e-ppgbm',
    reason: 'Angka ini milik puskesmas lain',
  })
  retract(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: RetractPrevalenceBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new PrevalenceMessage(
        cellId(collaborationId, body),
        { type: 'RetractPrevalence', data: { reason: body.reason } },
        asked,
        collaborationId,
      ),
    );
  }
}
