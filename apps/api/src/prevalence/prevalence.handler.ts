import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { prevalence, type PrevalenceCommand } from '#collaboration/prevalence/prevalence.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

/** A command that may leave its day to today. */
type Undated<Command> = Command extends { readonly occurredOn: OccurredOn }
  ? Omit<Command, 'occurredOn'> & { readonly occurredOn?: OccurredOn | undefined }
  : Command;

export class PrevalenceMessage extends RecordMessage<Undated<PrevalenceCommand>> {}

@CommandHandler(PrevalenceMessage)
export class PrevalenceHandler implements ICommandHandler<PrevalenceMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: PrevalenceMessage): Promise<Recorded> {
    const known = await this.records.around(prevalence, message);
    const command: PrevalenceCommand =
      message.command.type === 'RetractPrevalence'
        ? message.command
        : { ...message.command, occurredOn: message.command.occurredOn ?? known.today };
    return this.records.handle(prevalence, { ...message, command }, known);
  }
}
