import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  startingConditions,
  type StartingConditionsCommand,
} from '#collaboration/starting-conditions/starting-conditions.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

/** Its record is the collaboration's one; the answer names the assessment. */
export class StartingConditionsMessage extends RecordMessage<StartingConditionsCommand> {}

@CommandHandler(StartingConditionsMessage)
export class StartingConditionsHandler implements ICommandHandler<StartingConditionsMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: StartingConditionsMessage): Promise<Recorded> {
    const known = await this.records.around(startingConditions, message);
    const recorded = await this.records.handle(startingConditions, message, known);
    return { ...recorded, id: message.command.data.assessmentId };
  }
}
