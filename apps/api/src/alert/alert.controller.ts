import { Controller, Get, Headers, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Alert } from '#collaboration/alert/alert.js';
import type { Day } from '#collaboration/occurred-on.js';
import type { Instant } from '#event-sourcing/event.js';
import { Needs } from '../access/needs.decorator.js';
import { LEGOK } from '../demo-ids.js';
import { PageQuery } from '../http/common.dto.js';
import { Id } from '../http/id.decorator.js';
import { languageOf } from '../http/words.js';
import { page, type Page } from '../records/page.js';
import { alertMessage } from './alert-words.js';
import { GetAlerts } from './get-alerts.js';

type AlertItem = Alert & { readonly id: string; readonly message: string };
type AlertsAnswer = Page<AlertItem> & { readonly on: Day; readonly asOf: Instant };

/** One of each rule, or of each forum, sector and cadence it speaks of. */
function idOf({ rule, about: { sector, forum, convener, records = [] } }: Alert): string {
  const cadences = rule === 'cadence-missed' ? records : [];
  return [rule, sector, forum, convener, ...cadences].filter((part) => part !== undefined).join(':');
}

@ApiTags('alert')
@Controller('collaborations/:collaborationId/alerts')
export class AlertController {
  constructor(private readonly queries: QueryBus) {}

  /** What needs attention, the most urgent first: what is true, what to do, and the facts behind it. */
  @Get()
  @Needs('read', 'record')
  async read(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<AlertsAnswer> {
    const { alerts, stakeholders, incomplete, ...rest } = await this.queries.execute(
      new GetAlerts(collaborationId, query),
    );
    const names = new Map(stakeholders.map(({ id, name }) => [id, name]));
    const language = languageOf(accepted);
    const items = alerts.map((alert) => ({
      id: idOf(alert),
      ...alert,
      message: alertMessage(alert, names, language),
    }));
    return { ...rest, ...page(items, query, incomplete) };
  }
}
