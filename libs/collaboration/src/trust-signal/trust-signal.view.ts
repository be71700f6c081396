import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, retracted, type RecordRow } from '../record-row.js';
import type { Behaviour, Direction, TrustSignalEvent } from './trust-signal.events.js';

export interface TrustSignalRow extends RecordRow {
  /** null for an opinion. */
  readonly behaviour: Behaviour | null;
  readonly direction: Direction;
  readonly weight: 1 | 2 | 3;
  readonly observer: string;
  readonly observed: string;
  readonly dialogueId: string | null;
  readonly text: string;
  readonly confidential: boolean;
}

/** Signals of trust between organisations. */
export const trustSignalView: View<TrustSignalRow, TrustSignalEvent> = {
  name: 'trust_signal',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    TrustSignalObserved: (_row, event) => {
      const { behaviour, direction, weight, observer, observed, dialogueId, text, confidential } = event.data;
      return {
        ...begun(event),
        behaviour: behaviour ?? null,
        direction,
        weight,
        observer,
        observed,
        dialogueId: dialogueId ?? null,
        text,
        confidential,
      };
    },
    TrustSignalRetracted: (row, event) => retracted(existing(row), event),
  },
};
