import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { trustSignal, type TrustSignalCommand } from '#collaboration/trust-signal/trust-signal.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class TrustSignalMessage extends RecordMessage<TrustSignalCommand> {}

@CommandHandler(TrustSignalMessage)
export class TrustSignalHandler implements ICommandHandler<TrustSignalMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: TrustSignalMessage): Promise<Recorded> {
    const known = await this.records.around(trustSignal, message);
    const { data } = message.command;
    return this.records.handle(trustSignal, message, await this.records.withDialogue(data, known));
  }
}
