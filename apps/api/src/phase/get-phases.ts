import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { phaseView, type PhaseView } from '#collaboration/phase/phase-view.js';
import type { Instant, Position } from '#event-sourcing/event.js';
import type { Caller } from '../access/caller.js';
import { mayKnow } from '../records/confidential.js';
import { CaseReader, type Time } from '../records/case-reader.js';
import { discreet } from './discreet.js';

type Phases = PhaseView['phases'];

export interface PhasesAnswer extends Omit<PhaseView, 'phases'> {
  readonly phases: readonly [Phases[0], ReturnType<typeof discreet>, Phases[2], Phases[3], Phases[4]];
  readonly collaborationId: string;
  readonly on: string;
  readonly asOf: Instant;
  readonly incomplete: readonly Position[];
}

export class GetPhases extends Query<PhasesAnswer> {
  constructor(
    readonly collaborationId: string,
    readonly time: Time,
    readonly caller: Caller,
  ) {
    super();
  }
}

@QueryHandler(GetPhases)
export class GetPhasesHandler implements IQueryHandler<GetPhases> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, time, caller }: GetPhases): Promise<PhasesAnswer> {
    const { rows, on, asOf, snapshot } = await this.cases.whole(collaborationId, time);
    const { phases, ...around } = phaseView(rows, on);
    const [dialogue, trust, ...others] = phases;
    const { region } = rows.collaboration;
    const hidden = rows.trustSignals.filter(
      (signal) => !mayKnow(caller, { collaborationId, region }, signal),
    );
    const shown = [dialogue, discreet(trust, hidden), ...others] as const;
    return { collaborationId, on, asOf, phases: shown, ...around, incomplete: snapshot.incomplete };
  }
}
