import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
import { trustSignal, type TrustSignalCommand } from '#collaboration/trust-signal/trust-signal.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class TrustSignalMessage extends RecordMessage<TrustSignalCommand> {}

@CommandHandler(TrustSignalMessage)
export class TrustSignalHandler implements ICommandHandler<TrustSignalMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: TrustSignalMessage): Promise<Recorded> {
    const known = await this.records.around(trustSignal, message);
    const { id, region } = known.collaboration;
    const dialogueId = 'dialogueId' in message.command.data ? message.command.data.dialogueId : undefined;
    const dialogueExists =
      dialogueId === undefined ||
      (await this.records.stands({ name: 'dialogue', view: dialogueView }, dialogueId, id));
    return this.records.handle(
      trustSignal,
      message,
      { ...known, dialogueExists },
      {
        collaborationId: id,
        region,
      },
    );
  }
}
