import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Position, Recorded } from '#event-sourcing/event.js';
import { EventLog } from '#event-sourcing/event-log.js';

export class FindEvent extends Query<Recorded> {
  constructor(readonly position: Position) {
    super();
  }
}

@QueryHandler(FindEvent)
export class FindEventHandler implements IQueryHandler<FindEvent> {
  constructor(private readonly log: EventLog) {}

  async execute({ position }: FindEvent): Promise<Recorded> {
    const event = await this.log.at(position);
    if (!event) throw notFound('event-unknown', 'No event stands at this position');
    return redacted(event);
  }
}

/** Until readers can be told apart, what is confidential is shown to none. */
function redacted(event: Recorded): Recorded {
  const data = event.data as { readonly confidential?: unknown };
  return data.confidential === true ? { ...event, data: { ...data, text: '', redacted: true } } : event;
}
