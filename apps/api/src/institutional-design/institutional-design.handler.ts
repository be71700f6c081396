import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  institutionalDesign,
  type InstitutionalDesignCommand,
} from '#collaboration/institutional-design/institutional-design.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

/** Its record is the collaboration's one; the answer names the rule or the assessment. */
export class InstitutionalDesignMessage extends RecordMessage<InstitutionalDesignCommand> {}

@CommandHandler(InstitutionalDesignMessage)
export class InstitutionalDesignHandler implements ICommandHandler<InstitutionalDesignMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: InstitutionalDesignMessage): Promise<Recorded> {
    const known = await this.records.around(institutionalDesign, message);
    const recorded = await this.records.handle(institutionalDesign, message, known);
    const { data } = message.command;
    return { ...recorded, id: 'ruleId' in data ? data.ruleId : data.assessmentId };
  }
}
