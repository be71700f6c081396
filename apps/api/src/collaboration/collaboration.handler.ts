import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { collaboration, type CollaborationCommand } from '#collaboration/collaboration/collaboration.js';
import { dayIn } from '#collaboration/region.js';
import { Clock } from '#event-sourcing/clock.js';
import type { Asked } from '../http/asked.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class CollaborationMessage extends RecordMessage<CollaborationCommand> {
  constructor(
    id: string,
    command: CollaborationCommand,
    asked: Asked,
    /** The stakeholder, cadence or catchment it is about, whose id is then answered. */
    readonly about: string = id,
  ) {
    super(id, command, asked, id);
  }
}

@CommandHandler(CollaborationMessage)
export class CollaborationHandler implements ICommandHandler<CollaborationMessage> {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  async execute(message: CollaborationMessage): Promise<Recorded> {
    const { id: collaborationId, command, about } = message;
    const region =
      command.type === 'OpenCollaboration'
        ? command.data.region
        : (await this.records.known(collaborationId)).collaboration.region;
    const today = dayIn(region, this.clock.now());
    const answer = await this.records.handleIn(
      collaboration,
      message,
      { today },
      { collaborationId, region },
    );
    return { ...answer, id: about };
  }
}
