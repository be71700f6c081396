import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Alert } from '#collaboration/alert/alert.js';
import type { Instant, Position } from '#event-sourcing/event.js';
import { LEGOK } from '../demo-ids.js';
import { TimeQuery } from '../http/common.dto.js';
import { Id } from '../http/id.decorator.js';
import { languageOf } from '../http/words.js';
import { alertMessage } from './alert-words.js';
import { GetAlerts } from './get-alerts.js';

interface AlertsAnswer {
  readonly on: string;
  readonly asOf: Instant;
  readonly items: readonly (Alert & { readonly id: string; readonly message: string })[];
  readonly next: null;
  readonly incomplete: readonly Position[];
}

@ApiTags('alert')
@Controller('collaborations/:collaborationId/alerts')
export class AlertController {
  constructor(private readonly queries: QueryBus) {}

  /** What needs attention, the most urgent first: what is true, what to do, and the facts behind it. */
  @Get()
  async read(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() time: TimeQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<AlertsAnswer> {
    const { alerts, stakeholders, ...rest } = await this.queries.execute(
      new GetAlerts(collaborationId, time),
    );
    const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
    const language = languageOf(accepted);
    const items = alerts.map((alert) => ({
      id: [alert.rule, alert.about.sector, alert.about.forum].filter(Boolean).join(':'),
      ...alert,
      message: alertMessage(alert, names, language),
    }));
    return { ...rest, items, next: null };
  }
}
