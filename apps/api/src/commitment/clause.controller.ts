import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { DatedReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { FulfilClauseBody, ReportProgressBody } from './commitment.dto.js';
import { CommitmentMessage } from './commitment.handler.js';
import { ownerOf } from './owner-of.js';

@ApiTags('commitment')
@Controller('commitments/:commitmentId/clauses/:clauseId')
export class ClauseController {
  constructor(private readonly commands: CommandBus) {}

  /** Reports how far a clause in force has come. */
  @Post('progress')
  @Needs('report', 'commitment', ownerOf)
  @HttpCode(200)
  @Example({ quantity: 7, note: 'Tujuh anak sudah mendapat orang tua asuh' })
  report(
    @Id('commitmentId', CONTOH.inForce) commitmentId: string,
    @Id('clauseId', CONTOH.clause) clauseId: string,
    @Body() { occurredOn, ...report }: ReportProgressBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const data = { clauseId, ...report };
    return this.commands.execute(
      new CommitmentMessage(commitmentId, { type: 'ReportClauseProgress', occurredOn, data }, asked),
    );
  }

  /** Records that a clause in force was fulfilled, be it late. */
  @Post('fulfilment')
  @Needs('report', 'commitment', ownerOf)
  @HttpCode(200)
  @Example({ note: 'Data timbang dibuka pada lokakarya mini' })
  fulfil(
    @Id('commitmentId', CONTOH.inForce) commitmentId: string,
    @Id('clauseId', CONTOH.clauseDone) clauseId: string,
    @Body() { occurredOn, note }: FulfilClauseBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const data = { clauseId, note };
    return this.commands.execute(
      new CommitmentMessage(commitmentId, { type: 'FulfilClause', occurredOn, data }, asked),
    );
  }

  /** Records that a clause in force was broken. */
  @Post('breach')
  @Needs('report', 'commitment', ownerOf)
  @HttpCode(200)
  @Example({ reason: 'Bantuan berhenti sejak November' })
  breach(
    @Id('commitmentId', CONTOH.inForce) commitmentId: string,
    @Id('clauseId', CONTOH.clauseBroken) clauseId: string,
    @Body() { occurredOn, reason }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const data = { clauseId, reason };
    return this.commands.execute(
      new CommitmentMessage(commitmentId, { type: 'BreachClause', occurredOn, data }, asked),
    );
  }
}
