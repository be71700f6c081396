import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
import {
  facilitation,
  type FacilitationCommand,
} from '#collaboration/facilitative-leadership/facilitative-leadership.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class FacilitationMessage extends RecordMessage<FacilitationCommand> {}

@CommandHandler(FacilitationMessage)
export class FacilitationHandler implements ICommandHandler<FacilitationMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: FacilitationMessage): Promise<Recorded> {
    const known = await this.records.around(facilitation, message);
    const { id: collaborationId, region } = known.collaboration;
    const { data } = message.command;
    const dialogueId = 'dialogueId' in data ? data.dialogueId : undefined;
    const dialogueExists =
      dialogueId === undefined ||
      (await this.records.stands({ name: 'dialogue', view: dialogueView }, dialogueId, collaborationId));
    return this.records.handle(
      facilitation,
      message,
      { ...known, dialogueExists },
      { collaborationId, region },
    );
  }
}
