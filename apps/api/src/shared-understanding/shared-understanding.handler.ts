import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
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
    const { id: collaborationId, region } = known.collaboration;
    const { data } = message.command;
    const dialogueId = 'dialogueId' in data ? data.dialogueId : undefined;
    const dialogueExists =
      dialogueId === undefined ||
      (await this.records.stands({ name: 'dialogue', view: dialogueView }, dialogueId, collaborationId));
    return this.records.handle(
      understanding,
      message,
      { ...known, dialogueExists },
      { collaborationId, region },
    );
  }
}
