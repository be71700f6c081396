import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
import type { Position } from '#event-sourcing/event.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs, textIn, type FactsOf } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { DatedReasonBody, PageQuery, TimeQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import type { Item } from '../records/list-records.js';
import { newId } from '../records/new-id.js';
import type { Page } from '../records/page.js';
import { OpenCollaborationBody } from './collaboration.dto.js';
import { CollaborationMessage } from './collaboration.handler.js';
import { ListCollaborations, type CollaborationItem } from './list-collaborations.js';
import { ReadCollaboration } from './read-collaboration.js';

/** The region that a body names, of a collaboration that is not there yet. */
const inRegion: FactsOf = ({ body }) => {
  const region = textIn(body, 'region');
  return region === undefined ? {} : { region };
};

@ApiTags('collaboration')
@Controller('collaborations')
export class CollaborationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Opens a collaboration: a set of organisations, on a shared issue, in a place. */
  @Post()
  @Needs('open', 'collaboration', inRegion)
  @Example({
    occurredOn: '2023-12-01',
    name: 'Rembuk Stunting Kecamatan Baru (contoh)',
    issue: 'stunting',
    region: '36.03.99',
    provenance: { illustration: true },
  })
  open(@Body() body: OpenCollaborationBody, @AskedBy() asked: Asked): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    return this.commands.execute(
      new CollaborationMessage(
        id ?? newId('collaboration', asked),
        { type: 'OpenCollaboration', occurredOn, data },
        asked,
      ),
    );
  }

  /** The collaborations that the caller may see, by name. */
  @Get()
  @Needs('read', 'collaboration')
  list(@Query() query: PageQuery, @CalledBy() caller: Caller): Promise<Page<CollaborationItem>> {
    return this.queries.execute(new ListCollaborations(query, caller));
  }

  /** One collaboration with its roster, cadences, catchments and phase rules. */
  @Get(':collaborationId')
  @Needs('read', 'collaboration')
  one(
    @Id('collaborationId', LEGOK.collaboration) id: string,
    @Query() time: TimeQuery,
  ): Promise<Item<CollaborationRow> & { readonly incomplete: readonly Position[] }> {
    return this.queries.execute(
      new ReadCollaboration(id, time, ({ collaboration, snapshot }) => ({
        ...collaboration,
        incomplete: snapshot.incomplete,
      })),
    );
  }

  /** Closes a collaboration: nothing new is recorded in it any more. */
  @Post(':collaborationId/closing')
  @Needs('configure', 'collaboration')
  @HttpCode(200)
  @Example({ reason: 'Program dilanjutkan oleh TPPS kabupaten' })
  close(
    @Id('collaborationId', CONTOH.closable) id: string,
    @Body() { occurredOn, reason }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new CollaborationMessage(id, { type: 'CloseCollaboration', occurredOn, data: { reason } }, asked),
    );
  }
}
