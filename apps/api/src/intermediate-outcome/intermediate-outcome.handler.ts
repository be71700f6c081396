import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commitmentView } from '#collaboration/commitment/commitment.view.js';
import { outcome, type OutcomeCommand } from '#collaboration/intermediate-outcome/intermediate-outcome.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { Records } from '../records/records.js';

export class OutcomeMessage extends RecordMessage<OutcomeCommand> {}

@CommandHandler(OutcomeMessage)
export class OutcomeHandler implements ICommandHandler<OutcomeMessage> {
  constructor(private readonly records: Records) {}

  async execute(message: OutcomeMessage): Promise<Recorded> {
    const known = await this.records.around(outcome, message);
    const { data } = message.command;
    const named = 'commitments' in data ? data.commitments : [];
    const unknownCommitments = await this.unknown(named, known.collaboration.id);
    return this.records.handle(outcome, message, { ...known, unknownCommitments });
  }

  private async unknown(ids: readonly string[], collaborationId: string): Promise<readonly string[]> {
    const commitment = { name: 'commitment', view: commitmentView };
    const stand = await Promise.all(ids.map((id) => this.records.stands(commitment, id, collaborationId)));
    return ids.filter((_, index) => !stand[index]);
  }
}
