import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, requireStakeholders, type Known } from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type {
  FacilitationRecorded,
  FacilitationRetracted,
  FacilitativeLeadershipEvent,
} from './facilitative-leadership.events.js';
import { facilitationView, type FacilitationRow } from './facilitative-leadership.view.js';

export type FacilitationCommand =
  | {
      readonly type: 'RecordFacilitation';
      readonly occurredOn: OccurredOn;
      readonly data: FacilitationRecorded['data'];
    }
  | { readonly type: 'RetractFacilitation'; readonly data: FacilitationRetracted['data'] };

interface FacilitationKnown extends Known {
  /** Whether the meeting it happened in is on record; true when none is named. */
  readonly dialogueExists: boolean;
}

/** Nothing new when it asks for what stands, and refused when for something else. */
function again(
  { occurredOn, data }: Extract<FacilitationCommand, { type: 'RecordFacilitation' }>,
  record: FacilitationRow,
): readonly [] {
  if (record.retracted) throw ruleBroken('facilitation-retracted', 'This facilitation was taken back');
  const { recorded, kind, by, towards, dialogueId, note, provenance } = record;
  const told = { kind, by, towards, dialogueId, note, provenance };
  if (recorded.occurredOn === occurredOn && same(told, data)) return [];
  throw ruleBroken('facilitation-already-recorded', 'This facilitation is already on record');
}

/** Acts of leadership by one in the roster, towards others in it. */
export const facilitation: Decider<
  FacilitationRow,
  FacilitationCommand,
  FacilitativeLeadershipEvent,
  FacilitationKnown
> = withCleanText({
  name: 'facilitation',
  view: facilitationView,

  decide(command, record, known) {
    switch (command.type) {
      case 'RecordFacilitation': {
        if (record) return again(command, record);
        const { occurredOn, data } = command;
        requireRecordable(occurredOn, known);
        requireStakeholders([data.by], occurredOn, known, 'by');
        requireStakeholders(data.towards, occurredOn, known, 'towards');
        if (new Set(data.towards).size < data.towards.length)
          throw ruleBroken('stakeholder-named-twice', 'Somebody is named twice', 'towards');
        if (!known.dialogueExists)
          throw ruleBroken('dialogue-unknown-here', 'No such meeting in this collaboration', 'dialogueId');
        return [fact('FacilitationRecorded', occurredOn, data)];
      }
      case 'RetractFacilitation':
        if (!record) throw notFound('facilitation-unknown', 'No such facilitation');
        return record.retracted ? [] : [fact('FacilitationRetracted', known.today, command.data)];
    }
  },
});
