import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dialogue, type DialogueCommand } from '#collaboration/dialogue/dialogue.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class DialogueMessage extends RecordMessage<DialogueCommand> {}

@CommandHandler(DialogueMessage)
export class DialogueHandler implements ICommandHandler<DialogueMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: DialogueMessage): Promise<Recorded> {
    return this.records.handle(dialogue, message, await this.records.around(dialogue, message));
  }
}
