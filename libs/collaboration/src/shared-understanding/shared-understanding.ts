import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, requireStakeholders, type Known } from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  SharedUnderstandingEvent,
  Statement,
  UnderstandingSessionHeld,
  UnderstandingSessionRetracted,
} from './shared-understanding.events.js';
import { understandingView, type UnderstandingSessionRow } from './shared-understanding.view.js';

export type UnderstandingCommand =
  | {
      readonly type: 'HoldUnderstandingSession';
      readonly occurredOn: OccurredOn;
      readonly data: UnderstandingSessionHeld['data'];
    }
  | { readonly type: 'RetractUnderstandingSession'; readonly data: UnderstandingSessionRetracted['data'] };

interface UnderstandingKnown extends Known {
  /** Whether the meeting it was part of is on record; true when none is named. */
  readonly dialogueExists: boolean;
}

/** Nothing new when it asks for what stands, and refused when for something else. */
function again(
  { occurredOn, data }: Extract<UnderstandingCommand, { type: 'HoldUnderstandingSession' }>,
  record: UnderstandingSessionRow,
): readonly [] {
  if (record.retracted) throw ruleBroken('understanding-retracted', 'This session was taken back');
  const { recorded, dialogueId, statements, provenance } = record;
  if (recorded.occurredOn === occurredOn && same({ dialogueId, statements, provenance }, data)) return [];
  throw ruleBroken('understanding-already-recorded', 'This session is already on record');
}

/** Each topic once; on each statement somebody stands somewhere, and nobody in two places. */
function requireStatements(statements: readonly Statement[], on: OccurredOn, known: Known): void {
  if (statements.length === 0)
    throw ruleBroken('understanding-needs-a-statement', 'Nothing was put to the parties', 'statements');
  if (new Set(statements.map(({ topic }) => topic)).size < statements.length)
    throw ruleBroken('topic-twice', 'A session states a topic once', 'statements');
  for (const [index, { agree, disagree, silent }] of statements.entries()) {
    const field = `statements.${index}`;
    const named = [...agree, ...disagree, ...silent];
    if (named.length === 0)
      throw ruleBroken('statement-needs-a-stakeholder', 'It was put to somebody', field);
    if (new Set(named).size < named.length)
      throw ruleBroken('stakeholder-named-twice', 'Everybody stands in one place', field);
    requireStakeholders(agree, on, known, `${field}.agree`);
    requireStakeholders(disagree, on, known, `${field}.disagree`);
    requireStakeholders(silent, on, known, `${field}.silent`);
  }
}

/** Sessions are recorded and taken back, never changed. */
export const understanding: Decider<
  UnderstandingSessionRow,
  UnderstandingCommand,
  SharedUnderstandingEvent,
  UnderstandingKnown
> = withCleanText({
  name: 'understanding',
  view: understandingView,

  decide(command, record, known) {
    switch (command.type) {
      case 'HoldUnderstandingSession': {
        if (record) return again(command, record);
        const { occurredOn, data } = command;
        requireRecordable(occurredOn, known);
        requireStatements(data.statements, occurredOn, known);
        if (!known.dialogueExists)
          throw ruleBroken('dialogue-unknown-here', 'No such meeting in this collaboration', 'dialogueId');
        return [fact('UnderstandingSessionHeld', occurredOn, data)];
      }
      case 'RetractUnderstandingSession':
        if (!record) throw notFound('understanding-unknown', 'No such session');
        return record.retracted ? [] : [fact('UnderstandingSessionRetracted', known.today, command.data)];
    }
  },
});
