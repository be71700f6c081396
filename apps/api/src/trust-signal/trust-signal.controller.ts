import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { trustSignalView, type TrustSignalRow } from '#collaboration/trust-signal/trust-signal.view.js';
import { Caller } from '../access/caller.js';
import { CalledBy, inBody, Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, ReasonBody, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import type { Case } from '../records/case-reader.js';
import { mayKnow, WITHHELD } from '../records/confidential.js';
import { ListRecords, type Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { observerOf } from './observer-of.js';
import { ObserveTrustSignalBody } from './trust-signal.dto.js';
import { TrustSignalMessage } from './trust-signal.handler.js';

type Shown = Item<TrustSignalRow> | (Omit<Item<TrustSignalRow>, keyof typeof WITHHELD> & typeof WITHHELD);

const shownTo =
  (caller: Caller) =>
  (row: Item<TrustSignalRow>, { collaboration: { id: collaborationId, region } }: Case): Shown =>
    row.confidential && !mayKnow(caller, { collaborationId, region }, row) ? { ...row, ...WITHHELD } : row;

@ApiTags('trust-signal')
@Controller()
export class TrustSignalController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts a signal of trust or distrust between two organisations on record. */
  @Post('collaborations/:collaborationId/trust-signals')
  @Needs('write', 'trust-signal', inBody('observer'))
  @Example({
    occurredOn: '2023-12-20',
    behaviour: 'shared-information',
    direction: 'positive',
    weight: 2,
    observer: CONTOH.kecamatan,
    observed: CONTOH.puskesmas,
    text: 'Puskesmas (contoh) membuka data timbang bulan ini',
    confidential: false,
  })
  observe(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: ObserveTrustSignalBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const signalId = id ?? newId('trustSignal', asked);
    return this.commands.execute(
      new TrustSignalMessage(
        signalId,
        { type: 'ObserveTrustSignal', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Signals of trust, newest first. */
  @Get('collaborations/:collaborationId/trust-signals')
  @Needs('read', 'record')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
    @CalledBy() caller: Caller,
  ): Promise<Page<Shown>> {
    return this.queries.execute(new ListRecords(trustSignalView, collaborationId, query, shownTo(caller)));
  }

  /** Takes a signal back; it stays readable and counts no more. */
  @Post('trust-signals/:trustSignalId/retraction')
  @Needs('retract', 'trust-signal', observerOf)
  @HttpCode(200)
  @Example({ reason: 'Salah mencatat organisasi' })
  retract(
    @Id('trustSignalId', CONTOH.trustSignal) trustSignalId: string,
    @Body() { reason }: ReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new TrustSignalMessage(trustSignalId, { type: 'RetractTrustSignal', data: { reason } }, asked),
    );
  }
}
