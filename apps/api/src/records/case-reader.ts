import { Injectable } from '@nestjs/common';
import { collaborationView, type CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
import { commitmentView } from '#collaboration/commitment/commitment.view.js';
import { dialogueView } from '#collaboration/dialogue/dialogue.view.js';
import { facilitationView } from '#collaboration/facilitative-leadership/facilitative-leadership.view.js';
import { factorView } from '#collaboration/factor/factor.view.js';
import { institutionalDesignView } from '#collaboration/institutional-design/institutional-design.view.js';
import { outcomeView } from '#collaboration/intermediate-outcome/intermediate-outcome.view.js';
import type { CaseRows } from '#collaboration/phase/case-rows.js';
import { prevalenceView } from '#collaboration/prevalence/prevalence.view.js';
import { RECORD_VIEWS } from '#collaboration/record-views.js';
import { understandingView } from '#collaboration/shared-understanding/shared-understanding.view.js';
import { startingConditionsView } from '#collaboration/starting-conditions/starting-conditions.view.js';
import { trustSignalView } from '#collaboration/trust-signal/trust-signal.view.js';
import { dayIn } from '#collaboration/region.js';
import type { Day } from '#collaboration/occurred-on.js';
import { Clock } from '#event-sourcing/clock.js';
import { notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import type { AnyView } from '#event-sourcing/view.js';
import { Snapshots, type Revised, type Snapshot } from '#read-models/snapshots.js';

/** The two kinds of time a query travels by. */
export interface Time {
  readonly on?: Day;
  readonly asOf?: Instant;
}

/** A collaboration as it was known, and the day it is looked at. */
export interface Case {
  readonly collaboration: Revised<CollaborationRow>;
  readonly snapshot: Snapshot;
  readonly on: Day;
  /** The instant it was known at: the one asked for, or now. */
  readonly asOf: Instant;
}

/** A collaboration with all its records. */
export interface WholeCase extends Case {
  readonly rows: CaseRows;
}

/** What queries share: a collaboration's rows, from the tables or from the log's past. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  async read(collaborationId: string, of: readonly AnyView[], time: Time): Promise<Case> {
    const asOf = instantOf(time);
    const snapshot = await this.snapshots.of(collaborationId, [...new Set([collaborationView, ...of])], asOf);
    const [collaboration] = snapshot.rows(collaborationView);
    if (!collaboration) throw notFound('collaboration-unknown', 'No such collaboration');
    const now = asOf ?? this.clock.now();
    return { collaboration, snapshot, on: time.on ?? dayIn(collaboration.region, now), asOf: now };
  }

  async whole(collaborationId: string, time: Time): Promise<WholeCase> {
    const known = await this.read(collaborationId, RECORD_VIEWS, time);
    const { collaboration, snapshot } = known;
    const rows: CaseRows = {
      collaboration,
      dialogues: snapshot.rows(dialogueView),
      trustSignals: snapshot.rows(trustSignalView),
      commitments: snapshot.rows(commitmentView),
      understandingSessions: snapshot.rows(understandingView),
      outcomes: snapshot.rows(outcomeView),
      startingConditions: snapshot.rows(startingConditionsView)[0] ?? null,
      institutionalDesign: snapshot.rows(institutionalDesignView)[0] ?? null,
      facilitations: snapshot.rows(facilitationView),
      factors: snapshot.rows(factorView),
      prevalence: snapshot.rows(prevalenceView),
    };
    return { ...known, rows };
  }
}

/** The instant in the log's own writing, so that text order is time order. */
export const instantOf = ({ asOf }: Time): Instant | null =>
  asOf === undefined ? null : new Date(asOf).toISOString();
