import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Position, Recorded } from '#event-sourcing/event.js';
import type { Caller } from '../access/caller.js';
import { mayKnow, WITHHELD } from '../records/confidential.js';
import { EventLog } from '#event-sourcing/event-log.js';

export class FindEvent extends Query<Recorded> {
  constructor(
    readonly position: Position,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(FindEvent)
export class FindEventHandler implements IQueryHandler<FindEvent> {
  constructor(private readonly log: EventLog) {}

  async execute({ position, caller }: FindEvent): Promise<Recorded> {
    const event = await this.log.at(position);
    if (!event) throw notFound('event-unknown', 'No event stands at this position');
    return redacted(event, caller);
  }
}

/** A confidential signal is told whole to its observer and the facilitator alone. */
function redacted(event: Recorded, caller: Caller): Recorded {
  const data = event.data as { readonly confidential?: unknown; readonly observer?: string };
  const { observer = '' } = data;
  return data.confidential === true && !mayKnow(caller, event.meta, { observer })
    ? { ...event, data: { ...data, ...WITHHELD } }
    : event;
}
