import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commitment, type CommitmentCommand } from '#collaboration/commitment/commitment.js';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
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
    const { id: collaborationId, region } = known.collaboration;
    const dialogueId = command.type === 'ProposeCommitment' ? command.data.dialogueId : undefined;
    const dialogueExists =
      dialogueId === undefined ||
      (await this.records.stands({ name: 'dialogue', view: dialogueView }, dialogueId, collaborationId));
    return this.records.handle(
      commitment,
      message,
      { ...known, dialogueExists, digestOf },
      { collaborationId, region },
    );
  }
}
