import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OccurredOn } from '#event-sourcing/event.js';
import { Places, unknown } from '../access/places.js';
import type { Asked } from '../http/asked.js';
import type { Recorded } from '../records/record-message.js';
import { InstitutionalDesignMessage } from './institutional-design.handler.js';

export class RepealRule extends Command<Recorded> {
  constructor(
    readonly data: { readonly ruleId: string; readonly reason: string },
    readonly occurredOn: OccurredOn | undefined,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A rule's stream is its collaboration's, which the caller does not name: the read model knows it. */
@CommandHandler(RepealRule)
export class RepealRuleHandler implements ICommandHandler<RepealRule> {
  constructor(
    private readonly places: Places,
    private readonly commands: CommandBus,
  ) {}

  async execute({ data, occurredOn, asked }: RepealRule): Promise<Recorded> {
    const { collaborationId } = await this.places.rule(data.ruleId);
    if (collaborationId === null) throw unknown('rule');
    return this.commands.execute(
      new InstitutionalDesignMessage(
        collaborationId,
        { type: 'RepealRule', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }
}
