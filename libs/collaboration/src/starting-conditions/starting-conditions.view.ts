import { byStream, type View } from '#event-sourcing/view.js';
import { begun, trace, type Provenance, type RecordRow, type Trace } from '../record-row.js';
import type { Aspect, Level, Prehistory, StartingConditionsEvent } from './starting-conditions.events.js';

export interface Assessment extends Trace {
  readonly id: string;
  readonly aspect: Aspect;
  readonly level: Level;
  readonly prehistory: Prehistory | null;
  readonly finding: string;
  readonly stakeholders: readonly string[];
  readonly provenance: Provenance | null;
}

/** One row a collaboration; a later assessment of an aspect stands beside the earlier ones. */
export interface StartingConditionsRow extends RecordRow {
  readonly assessments: readonly Assessment[];
}

/** What the parties brought with them. */
export const startingConditionsView: View<StartingConditionsRow, StartingConditionsEvent> = {
  name: 'starting_conditions',
  key: byStream,
  sortOn: ({ recorded }) => recorded.occurredOn,
  fold: {
    StartingConditionAssessed: (row, event) => {
      const { assessmentId: id, aspect, level, prehistory, finding, stakeholders, provenance } = event.data;
      const assessment: Assessment = {
        ...trace(event),
        id,
        aspect,
        level,
        prehistory: prehistory ?? null,
        finding,
        stakeholders,
        provenance: provenance ?? null,
      };
      return { ...(row ?? begun(event)), assessments: [...(row?.assessments ?? []), assessment] };
    },
  },
};
