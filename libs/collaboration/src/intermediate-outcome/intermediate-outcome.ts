import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, requireStakeholders, type Known } from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  IntermediateOutcomeEvent,
  OutcomeRecorded,
  OutcomeRetracted,
} from './intermediate-outcome.events.js';
import { outcomeView, type OutcomeRow } from './intermediate-outcome.view.js';

export type OutcomeCommand =
  | {
      readonly type: 'RecordOutcome';
      readonly occurredOn: OccurredOn;
      readonly data: OutcomeRecorded['data'];
    }
  | { readonly type: 'RetractOutcome'; readonly data: OutcomeRetracted['data'] };

interface OutcomeKnown extends Known {
  /** Those commitments it names that this collaboration does not hold. */
  readonly unknownCommitments: readonly string[];
}

/** Nothing new when it asks for what stands, and refused when for something else. */
function again(
  { occurredOn, data }: Extract<OutcomeCommand, { type: 'RecordOutcome' }>,
  record: OutcomeRow,
): readonly [] {
  if (record.retracted) throw ruleBroken('outcome-retracted', 'This outcome was taken back');
  const { recorded, kind, title, text, commitments, parties, provenance } = record;
  const told = { kind, title, text, commitments, parties, provenance };
  if (recorded.occurredOn === occurredOn && same(told, data)) return [];
  throw ruleBroken('outcome-already-recorded', 'This outcome is already on record');
}

/** What some of the roster achieved, out of commitments on record or of none. */
export const outcome: Decider<OutcomeRow, OutcomeCommand, IntermediateOutcomeEvent, OutcomeKnown> =
  withCleanText({
    name: 'outcome',
    view: outcomeView,

    decide(command, record, known) {
      switch (command.type) {
        case 'RecordOutcome': {
          if (record) return again(command, record);
          const { occurredOn, data } = command;
          requireRecordable(occurredOn, known);
          if (data.parties.length === 0)
            throw ruleBroken('outcome-needs-a-party', 'Somebody did it', 'parties');
          requireStakeholders(data.parties, occurredOn, known, 'parties');
          if (new Set(data.parties).size < data.parties.length)
            throw ruleBroken('stakeholder-named-twice', 'Somebody is named twice', 'parties');
          if (known.unknownCommitments.length > 0)
            throw ruleBroken('commitment-unknown-here', 'No such commitment here', 'commitments');
          return [fact('OutcomeRecorded', occurredOn, data)];
        }
        case 'RetractOutcome':
          if (!record) throw notFound('outcome-unknown', 'No such outcome');
          return record.retracted ? [] : [fact('OutcomeRetracted', known.today, command.data)];
      }
    },
  });
