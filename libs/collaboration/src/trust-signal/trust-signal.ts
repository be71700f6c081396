import type { Decider } from '#event-sourcing/decider.js';
import { notFound, ruleBroken } from '#event-sourcing/domain-error.js';
import { fact, type OccurredOn } from '#event-sourcing/event.js';
import { requireRecordable, requireStakeholders, type Known } from '../known.js';
import { withCleanText } from '../text.js';
import { BEHAVIOURS, type TrustSignalEvent, type TrustSignalObserved } from './trust-signal.events.js';
import { trustSignalView, type TrustSignalRow } from './trust-signal.view.js';

export type TrustSignalCommand =
  | {
      readonly type: 'ObserveTrustSignal';
      readonly occurredOn: OccurredOn;
      readonly data: TrustSignalObserved['data'];
    }
  | { readonly type: 'RetractTrustSignal'; readonly data: { readonly reason: string } };

interface TrustKnown extends Known {
  /** Whether the meeting the signal was seen in is on record; true when none is named. */
  readonly dialogueExists: boolean;
}

/** Signals are about organisations, seen by another one, and never changed: only taken back. */
export const trustSignal: Decider<TrustSignalRow, TrustSignalCommand, TrustSignalEvent, TrustKnown> =
  withCleanText({
    name: 'trustSignal',
    view: trustSignalView,

    decide(command, record, known) {
      switch (command.type) {
        case 'ObserveTrustSignal': {
          if (record) throw ruleBroken('trust-signal-already-recorded', 'This signal is already on record');
          const { occurredOn, data } = command;
          requireRecordable(occurredOn, known);
          requireStakeholders([data.observer], occurredOn, known, 'observer');
          requireStakeholders([data.observed], occurredOn, known, 'observed');
          if (data.observer === data.observed)
            throw ruleBroken('trust-signal-of-itself', 'Nobody observes itself', 'observed');
          if (data.behaviour && BEHAVIOURS[data.behaviour] !== data.direction)
            throw ruleBroken('trust-signal-direction', 'This behaviour points the other way', 'direction');
          if (!known.dialogueExists)
            throw ruleBroken('dialogue-unknown-here', 'No such meeting in this collaboration', 'dialogueId');
          return [fact<TrustSignalEvent>('TrustSignalObserved', occurredOn, data)];
        }
        case 'RetractTrustSignal':
          if (!record) throw notFound('trust-signal-unknown', 'No such trust signal');
          if (record.retracted) return [];
          return [fact<TrustSignalEvent>('TrustSignalRetracted', known.today, command.data)];
      }
    },
  });
