import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Alert } from '#collaboration/alert/alert.js';
import { alerts } from '#collaboration/alert/alerts.js';
import type { Stakeholder } from '#collaboration/collaboration/collaboration.view.js';
import type { Instant, Position } from '#event-sourcing/event.js';
import { CaseReader, type Time } from '../records/case-reader.js';

export interface AlertsFound {
  readonly on: string;
  readonly asOf: Instant;
  readonly alerts: readonly Alert[];
  /** For the sentences, which name stakeholders. */
  readonly stakeholders: readonly Stakeholder[];
  readonly incomplete: readonly Position[];
}

export class GetAlerts extends Query<AlertsFound> {
  constructor(
    readonly collaborationId: string,
    readonly time: Time,
  ) {
    super();
  }
}

@QueryHandler(GetAlerts)
export class GetAlertsHandler implements IQueryHandler<GetAlerts> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, time }: GetAlerts): Promise<AlertsFound> {
    const { rows, on, asOf, snapshot } = await this.cases.whole(collaborationId, time);
    const { stakeholders } = rows.collaboration;
    return { on, asOf, alerts: alerts(rows, on), stakeholders, incomplete: snapshot.incomplete };
  }
}
