import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, type Known } from '../known.js';
import { same } from '../same.js';
import { withCleanText } from '../text.js';
import type { FactorEvent, FactorNoted, FactorRetracted } from './factor.events.js';
import { factorView, type FactorRow } from './factor.view.js';

export type FactorCommand =
  | { readonly type: 'NoteFactor'; readonly occurredOn: OccurredOn; readonly data: FactorNoted['data'] }
  | { readonly type: 'RetractFactor'; readonly data: FactorRetracted['data'] };

/** Nothing new when it asks for what stands, and refused when for something else. */
function again(
  { occurredOn, data }: Extract<FactorCommand, { type: 'NoteFactor' }>,
  record: FactorRow,
): readonly [] {
  if (record.retracted) throw ruleBroken('factor-retracted', 'This factor was taken back');
  const { recorded, kind, box, text, provenance } = record;
  if (recorded.occurredOn === occurredOn && same({ kind, box, text, provenance }, data)) return [];
  throw ruleBroken('factor-already-noted', 'This factor is already on record');
}

/** Drivers and barriers are noted and taken back, never changed. */
export const factor: Decider<FactorRow, FactorCommand, FactorEvent, Known> = withCleanText({
  name: 'factor',
  view: factorView,

  decide(command, record, known) {
    switch (command.type) {
      case 'NoteFactor':
        if (record) return again(command, record);
        requireRecordable(command.occurredOn, known);
        return [fact('FactorNoted', command.occurredOn, command.data)];
      case 'RetractFactor':
        if (!record) throw notFound('factor-unknown', 'No such factor');
        return record.retracted ? [] : [fact('FactorRetracted', known.today, command.data)];
    }
  },
});
