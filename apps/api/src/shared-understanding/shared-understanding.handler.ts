import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  understanding,
  type UnderstandingCommand,
} from '#collaboration/shared-understanding/shared-understanding.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class UnderstandingMessage extends RecordMessage<UnderstandingCommand> {}

@CommandHandler(UnderstandingMessage)
export class UnderstandingHandler implements ICommandHandler<UnderstandingMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: UnderstandingMessage): Promise<Recorded> {
    const known = await this.records.around(understanding, message);
    const { data } = message.command;
    return this.records.handle(understanding, message, await this.records.withDialogue(data, known));
  }
}
