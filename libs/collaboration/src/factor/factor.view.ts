import { byStream, existing, type View } from '#event-sourcing/view.js';
import type { Box } from '../box.js';
import { begun, retracted, type RecordRow } from '../record-row.js';
import type { FactorEvent, FactorKind } from './factor.events.js';

export interface FactorRow extends RecordRow {
  readonly kind: FactorKind;
  readonly box: Box;
  readonly text: string;
}

/** What drives the collaboration and what holds it back. */
export const factorView: View<FactorRow, FactorEvent> = {
  name: 'factor',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    FactorNoted: (_row, event) => {
      const { kind, box, text } = event.data;
      return { ...begun(event), kind, box, text };
    },
    FactorRetracted: (row, event) => retracted(existing(row), event),
  },
};
