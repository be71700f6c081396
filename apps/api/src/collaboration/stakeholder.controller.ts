import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { StakeholderRole } from '#collaboration/collaboration/collaboration.events.js';
import type { Stakeholder } from '#collaboration/collaboration/collaboration.view.js';
import { latest } from '#collaboration/phase/evidence.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { DatedReasonBody, PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { ChangeRoleBody, JoinStakeholderBody } from './collaboration.dto.js';
import { CollaborationMessage } from './collaboration.handler.js';
import { part, ReadCollaboration, type Part } from './read-collaboration.js';

/** A stakeholder with its role now or, with `on`, the one of that day. */
type StakeholderItem = Stakeholder & { readonly role: StakeholderRole };

@ApiTags('collaboration')
@Controller('collaborations/:collaborationId/stakeholders')
export class StakeholderController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Takes an organisation into the roster; the answer's id is the stakeholder's. */
  @Post()
  @Needs('configure', 'collaboration')
  @Example({
    occurredOn: '2023-12-04',
    name: 'Karang Taruna (contoh)',
    sector: 'community',
    state: false,
    role: 'community',
    provenance: { illustration: true },
  })
  join(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: JoinStakeholderBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...data } = body;
    const stakeholderId = id ?? newId('stakeholder', asked);
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'JoinStakeholder', occurredOn, data: { stakeholderId, ...data } },
        asked,
        stakeholderId,
      ),
    );
  }

  /** The roster; with `on`, those that had joined by then and the role each had. */
  @Get()
  @Needs('read', 'collaboration')
  list(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<Part<StakeholderItem>> {
    const { on } = query;
    return this.queries.execute(
      new ReadCollaboration(collaborationId, query, (known) => {
        const items = known.collaboration.stakeholders.flatMap((one) => {
          const now = on === undefined ? one.roles.at(-1) : latest(one.roles, on);
          return now ? [{ ...one, role: now.role }] : [];
        });
        return part(known, items, query);
      }),
    );
  }

  /** Gives a stakeholder another role. */
  @Post(':stakeholderId/role')
  @Needs('configure', 'collaboration')
  @HttpCode(200)
  @Example({ role: 'leading-sector' })
  changeRole(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Id('stakeholderId', CONTOH.puskesmas) stakeholderId: string,
    @Body() { occurredOn, role }: ChangeRoleBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'ChangeStakeholderRole', occurredOn, data: { stakeholderId, role } },
        asked,
        stakeholderId,
      ),
    );
  }

  /** Records that a stakeholder left. */
  @Post(':stakeholderId/leaving')
  @Needs('configure', 'collaboration')
  @HttpCode(200)
  @Example({ reason: 'Kantornya pindah ke kecamatan lain' })
  leave(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Id('stakeholderId', CONTOH.leaving) stakeholderId: string,
    @Body() { occurredOn, reason }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new CollaborationMessage(
        collaborationId,
        { type: 'RecordLeaving', occurredOn, data: { stakeholderId, reason } },
        asked,
        stakeholderId,
      ),
    );
  }
}
