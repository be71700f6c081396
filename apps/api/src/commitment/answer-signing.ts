import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { commitment } from '#collaboration/commitment/commitment.js';
import type { CommitmentSigned, SigningDeclined } from '#collaboration/commitment/commitment.events.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import { Streams } from '#event-sourcing/streams.js';
import { RecordMessage, type Recorded } from '../records/record-message.js';
import { CommitmentMessage } from './commitment.handler.js';

interface Answer<Type extends string, Data> {
  readonly type: Type;
  readonly occurredOn?: OccurredOn | undefined;
  readonly data: Data;
}

/** A party's yes or no. A yes names the text by its digest; a no is to the text that is asked about now. */
export class AnswerSigning extends RecordMessage<
  | Answer<'SignCommitment', Omit<CommitmentSigned['data'], 'version'>>
  | Answer<'DeclineSigning', Omit<SigningDeclined['data'], 'version'>>
> {}

@CommandHandler(AnswerSigning)
export class AnswerSigningHandler implements ICommandHandler<AnswerSigning> {
  constructor(
    private readonly streams: Streams,
    private readonly commands: CommandBus,
  ) {}

  async execute({ id, command, asked }: AnswerSigning): Promise<Recorded> {
    if (command.type === 'SignCommitment' && command.data.method !== 'wet-ink')
      throw ruleBroken('signing-method-unavailable', 'Nothing here verifies this method yet', 'method');
    const record = await this.streams.record(commitment, id);
    if (!record) throw notFound('commitment-unknown', 'No such commitment');
    const { versions } = record;
    const digest = command.type === 'SignCommitment' ? command.data.digest : undefined;
    const asksFor = versions.find((one) => one.digest === digest) ?? versions.at(-1);
    const version = asksFor?.text.version ?? 1;
    const answer =
      command.type === 'SignCommitment'
        ? { ...command, data: { ...command.data, version } }
        : { ...command, data: { ...command.data, version } };
    return this.commands.execute(new CommitmentMessage(id, answer, asked));
  }
}
