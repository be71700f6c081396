import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { institutionalDesignView } from '#collaboration/institutional-design/institutional-design.view.js';
import { notFound, unavailable } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { Views } from '#read-models/views.js';
import type { Asked } from '../http/asked.js';
import type { Recorded } from '../records/record-message.js';
import { InstitutionalDesignMessage } from './institutional-design.handler.js';

/** How long to wait for a rule that may just have been adopted, in milliseconds. */
const PATIENCE = 2_000;

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
    private readonly log: EventLog,
    private readonly projector: Projector,
    private readonly views: Views,
    private readonly commands: CommandBus,
  ) {}

  async execute({ data, occurredOn, asked }: RepealRule): Promise<Recorded> {
    const collaborationId = await this.collaborationOf(data.ruleId);
    return this.commands.execute(
      new InstitutionalDesignMessage(
        collaborationId,
        { type: 'RepealRule', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Where two collaborations chose the same id, the rule recorded first has it. */
  private async collaborationOf(ruleId: string): Promise<string> {
    const last = await this.log.last();
    if (last && !(await this.projector.reached(last.position, PATIENCE)))
      throw unavailable('views-behind', 'The views have not come as far as the log');
    const found: { readonly collaborationId: string }[] = await this.views.reader.manager.query(
      `SELECT "collaborationId" FROM "${institutionalDesignView.name}", json_each("row", '$.rules') AS "rule"
       WHERE "rule"."value" ->> 'id' = ? ORDER BY "rule"."value" ->> 'position' LIMIT 1`,
      [ruleId],
    );
    if (!found[0]) throw notFound('rule-unknown', 'No such rule');
    return found[0].collaborationId;
  }
}
