import type { Recorded } from '#event-sourcing/event.js';
import { byStream, existing, type View } from '#event-sourcing/view.js';
import { begun, trace, type Provenance, type RecordRow, type Retraction, type Trace } from '../record-row.js';
import type { Cell, Counts, PrevalenceDisputed, PrevalenceEvent } from './prevalence.events.js';

/** One value that a cell had. */
export interface Reading extends Trace, Counts {
  readonly revision: number;
  /** Why it took the place of the one before; null for a first measurement. */
  readonly reason: string | null;
  readonly provenance: Provenance | null;
  /** Set when this reading was taken back. */
  readonly retracted: Retraction | null;
}

export type Dispute = Trace &
  Omit<PrevalenceDisputed['data'], keyof Cell | 'disputeId'> & { readonly id: string };

/** A cell: one catchment (or the total, for disputes alone), period and source, with all it ever said. */
export interface PrevalenceRow extends RecordRow, Cell {
  /** Oldest first; the last one that is not retracted is what the cell says. */
  readonly readings: readonly Reading[];
  readonly disputes: readonly Dispute[];
}

const cell = ({ catchmentId, period, source }: Cell): Cell => ({ catchmentId, period, source });

const counts = ({ measured, stunted, registered, stillStunted }: Counts): Counts => ({
  measured,
  stunted,
  ...(registered === undefined ? {} : { registered }),
  ...(stillStunted === undefined ? {} : { stillStunted }),
});

const reading = (
  event: Recorded,
  data: Counts & { readonly provenance?: Provenance },
  reason: string | null,
): Reading => ({
  ...trace(event),
  ...counts(data),
  revision: event.revision,
  reason,
  provenance: data.provenance ?? null,
  retracted: null,
});

/** Stunting prevalence, cell by cell. */
export const prevalenceView: View<PrevalenceRow, PrevalenceEvent> = {
  name: 'prevalence',
  key: byStream,
  sortOn: ({ period }) => period,
  fold: {
    PrevalenceMeasured: (row, event) => ({
      ...(row ?? { ...begun(event), ...cell(event.data), disputes: [] }),
      readings: [...(row?.readings ?? []), reading(event, event.data, null)],
    }),
    PrevalenceCorrected: (row, event) => {
      const now = existing(row);
      return { ...now, readings: [...now.readings, reading(event, event.data, event.data.reason)] };
    },
    PrevalenceRetracted: (row, event) => {
      const now = existing(row);
      const taken: Retraction = { ...trace(event), reason: event.data.reason };
      return {
        ...now,
        readings: now.readings.map((one) => ({ ...one, retracted: one.retracted ?? taken })),
      };
    },
    PrevalenceDisputed: (row, event) => {
      const { disputeId: id, stated, statedIn, reason, provenance } = event.data;
      const now = row ?? { ...begun(event), ...cell(event.data), readings: [], disputes: [] };
      const dispute: Dispute = {
        ...trace(event),
        id,
        stated,
        statedIn,
        reason,
        ...(provenance ? { provenance } : {}),
      };
      return { ...now, disputes: [...now.disputes, dispute] };
    },
  },
};
