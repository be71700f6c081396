import type { Position } from '#event-sourcing/event.js';
import { alerts } from '../alert/alerts.js';
import type { Severity } from '../alert/alert.js';
import type { Phase } from '../box.js';
import type { Day } from '../occurred-on.js';
import type { CaseRows } from '../phase/case-rows.js';
import { overdueClauses } from '../phase/commitment-standing.js';
import { positions } from '../phase/evidence.js';
import { overdueFollowUps } from '../phase/meetings.js';
import { phaseView } from '../phase/phase-view.js';
import type { PhaseState } from '../phase/state.js';
import { newestFigure, type NewestFigure } from '../prevalence/newest-figure.js';

/** A count, and the events that make it one. */
export interface BoardCount {
  readonly count: number;
  readonly evidence: readonly Position[];
}

/** What a supervisor sees of one collaboration: exceptions, each a door to its facts. */
export interface BoardLine {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly states: Readonly<Record<Phase, PhaseState>>;
  readonly overdueFollowUps: BoardCount;
  readonly overdueClauses: BoardCount;
  /** Signatures that the latest agreed texts still lack. */
  readonly unsigned: BoardCount;
  /** Sectors silent or absent in three meetings of a forum in a row. */
  readonly silentSectors: BoardCount;
  /** The newest figure and its age in days since its period's end; null when nothing was measured. */
  readonly newestPrevalence: NewestFigure | null;
  readonly lastDialogueOn: Day | null;
  readonly alerts: Readonly<Record<Severity, number>>;
}

/** One collaboration's line on a board, as of a day. */
export function boardLine(rows: CaseRows, on: Day): BoardLine {
  const view = phaseView(rows, on);
  const [dialogue, trust, commitment, understanding, outcome] = view.phases;
  const found = alerts(rows, on, view);
  const silent = found.filter(({ rule }) => rule === 'silent-sector');
  const howMany = (severity: Severity): number => found.filter((one) => one.severity === severity).length;
  const { signed } = commitment.indicators;
  const { id, name, region } = rows.collaboration;
  return {
    id,
    name,
    region,
    states: {
      dialogue: dialogue.state,
      trust: trust.state,
      commitment: commitment.state,
      understanding: understanding.state,
      outcome: outcome.state,
    },
    overdueFollowUps: counted(overdueFollowUps(rows.dialogues, on)),
    overdueClauses: counted(overdueClauses(rows.commitments, on)),
    unsigned: { count: signed.denominator - signed.numerator, evidence: signed.evidence },
    silentSectors: {
      count: new Set(silent.map(({ about }) => about.sector)).size,
      evidence: positions(silent.flatMap(({ evidence }) => evidence)),
    },
    newestPrevalence: newestFigure(rows.prevalence, on),
    lastDialogueOn: dialogue.lastEvidenceOn,
    alerts: { high: howMany('high'), medium: howMany('medium'), low: howMany('low') },
  };
}

const counted = (items: readonly { readonly evidence: readonly Position[] }[]): BoardCount => ({
  count: items.length,
  evidence: positions(items.flatMap(({ evidence }) => evidence)),
});
