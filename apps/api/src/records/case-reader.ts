import { Injectable } from '@nestjs/common';
import { collaborationView, type CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
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

/** What queries share: a collaboration's rows, from the tables or from the log's past. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly snapshots: Snapshots,
    private readonly clock: Clock,
  ) {}

  async read(collaborationId: string, of: readonly AnyView[], time: Time): Promise<Case> {
    const asOf = instantOf(time);
    const snapshot = await this.snapshots.of(collaborationId, [collaborationView, ...of], asOf);
    const [collaboration] = snapshot.rows(collaborationView);
    if (!collaboration) throw notFound('collaboration-unknown', 'No such collaboration');
    const now = asOf ?? this.clock.now();
    return { collaboration, snapshot, on: time.on ?? dayIn(collaboration.region, now), asOf: now };
  }
}

/** The instant in the log's own writing, so that text order is time order. */
export const instantOf = ({ asOf }: Time): Instant | null =>
  asOf === undefined ? null : new Date(asOf).toISOString();
