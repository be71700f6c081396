import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, retracted, type RecordRow } from '../record-row.js';
import type { SharedUnderstandingEvent, Statement } from './shared-understanding.events.js';

export interface UnderstandingSessionRow extends RecordRow {
  readonly dialogueId: string | null;
  readonly statements: readonly Statement[];
}

/** Sessions in which mission, problem and values were put to the parties. */
export const understandingView: View<UnderstandingSessionRow, SharedUnderstandingEvent> = {
  name: 'understanding_session',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    UnderstandingSessionHeld: (_row, event) => {
      const { dialogueId, statements } = event.data;
      return { ...begun(event), dialogueId: dialogueId ?? null, statements };
    },
    UnderstandingSessionRetracted: (row, event) => retracted(existing(row), event),
  },
};
