import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { factor, type FactorCommand } from '#collaboration/factor/factor.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class FactorMessage extends RecordMessage<FactorCommand> {}

@CommandHandler(FactorMessage)
export class FactorHandler implements ICommandHandler<FactorMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: FactorMessage): Promise<Recorded> {
    return this.records.handle(factor, message, await this.records.around(factor, message));
  }
}
