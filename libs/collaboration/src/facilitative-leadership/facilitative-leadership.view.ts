import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, retracted, type RecordRow } from '../record-row.js';
import type { FacilitationKind, FacilitativeLeadershipEvent } from './facilitative-leadership.events.js';

export interface FacilitationRow extends RecordRow {
  readonly kind: FacilitationKind;
  readonly by: string;
  readonly towards: readonly string[];
  readonly dialogueId: string | null;
  readonly note: string;
}

/** Acts of leadership that brought and kept the parties together. */
export const facilitationView: View<FacilitationRow, FacilitativeLeadershipEvent> = {
  name: 'facilitation',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    FacilitationRecorded: (_row, event) => {
      const { kind, by, towards, dialogueId, note } = event.data;
      return { ...begun(event), kind, by, towards, dialogueId: dialogueId ?? null, note };
    },
    FacilitationRetracted: (row, event) => retracted(existing(row), event),
  },
};
