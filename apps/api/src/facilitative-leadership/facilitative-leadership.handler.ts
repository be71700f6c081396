import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
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
    const { data } = message.command;
    return this.records.handle(facilitation, message, await this.records.withDialogue(data, known));
  }
}
