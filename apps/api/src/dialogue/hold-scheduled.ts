import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dialogue } from '#collaboration/dialogue/dialogue.js';
import type { DialogueHeld } from '#collaboration/dialogue/dialogue.events.js';
import { notFound } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { Streams } from '#event-sourcing/streams.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { DialogueMessage } from './dialogue.handler.js';

/** What is told of a meeting that was scheduled: all but its forum, which is the scheduled one. */
export class HoldScheduled extends RecordMessage<{
  readonly occurredOn: OccurredOn;
  readonly data: Omit<DialogueHeld['data'], 'forum'>;
}> {}

@CommandHandler(HoldScheduled)
export class HoldScheduledHandler implements ICommandHandler<HoldScheduled> {
  constructor(
    private readonly streams: Streams,
    private readonly commands: CommandBus,
  ) {}

  async execute({ id, command: { occurredOn, data }, asked }: HoldScheduled): Promise<Recorded> {
    const record = await this.streams.record(dialogue, id);
    if (!record) throw notFound('dialogue-unknown', 'No such dialogue');
    const { forum } = record;
    return this.commands.execute(
      new DialogueMessage(id, { type: 'HoldDialogue', occurredOn, data: { ...data, forum } }, asked),
    );
  }
}
