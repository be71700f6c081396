import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commitment, type CommitmentCommand } from '#collaboration/commitment/commitment.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';
import { digestOf } from './digest-of.js';

export class CommitmentMessage extends RecordMessage<CommitmentCommand> {}

@CommandHandler(CommitmentMessage)
export class CommitmentHandler implements ICommandHandler<CommitmentMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: CommitmentMessage): Promise<Recorded> {
    const { command } = message;
    const known = await this.records.around(commitment, message);
    const data = 'data' in command ? command.data : {};
    const withDialogue = await this.records.withDialogue(data, known);
    return this.records.handle(commitment, message, { ...withDialogue, digestOf });
  }
}
