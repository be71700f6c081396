import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, retracted, type RecordRow } from '../record-row.js';
import type { IntermediateOutcomeEvent, OutcomeKind } from './intermediate-outcome.events.js';

export interface OutcomeRow extends RecordRow {
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly text: string;
  readonly commitments: readonly string[];
  readonly parties: readonly string[];
}

/** Small wins, strategic plans and joint fact-findings. */
export const outcomeView: View<OutcomeRow, IntermediateOutcomeEvent> = {
  name: 'outcome',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    OutcomeRecorded: (_row, event) => {
      const { kind, title, text, commitments, parties } = event.data;
      return { ...begun(event), kind, title, text, commitments, parties };
    },
    OutcomeRetracted: (row, event) => retracted(existing(row), event),
  },
};
