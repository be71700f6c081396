import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { phaseView } from '#collaboration/phase/phase-view.js';
import type { Instant, Position } from '#event-sourcing/event.js';
import { CaseReader, type Time } from '../records/case-reader.js';

export interface PhasesAnswer extends ReturnType<typeof phaseView> {
  readonly collaborationId: string;
  readonly on: string;
  readonly asOf: Instant;
  readonly incomplete: readonly Position[];
}

export class GetPhases extends Query<PhasesAnswer> {
  constructor(
    readonly collaborationId: string,
    readonly time: Time,
  ) {
    super();
  }
}

@QueryHandler(GetPhases)
export class GetPhasesHandler implements IQueryHandler<GetPhases> {
  constructor(private readonly cases: CaseReader) {}

  async execute({ collaborationId, time }: GetPhases): Promise<PhasesAnswer> {
    const { rows, on, asOf, snapshot } = await this.cases.whole(collaborationId, time);
    return { collaborationId, on, asOf, ...phaseView(rows, on), incomplete: snapshot.incomplete };
  }
}
