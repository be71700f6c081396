import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { PhaseRules } from '#collaboration/collaboration/collaboration.events.js';
import type { CollaborationRow } from '#collaboration/collaboration/collaboration.view.js';
import { isSeen } from '#collaboration/phase/evidence.js';
import { DEFAULT_RULES, rulesOn } from '#collaboration/phase/phase-rules.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { CollaborationMessage } from './collaboration.handler.js';
import { SetPhaseRulesBody } from './phase-rules.dto.js';
import { part, ReadCollaboration, type Part } from './read-collaboration.js';

/** A set of rules that was chosen; its id is where it stands in the log. */
type RuleSet = CollaborationRow['phaseRules'][number] & { readonly id: string };

interface RuleSets extends Part<RuleSet> {
  /** The rules in force on the day asked for. */
  readonly current: PhaseRules;
  /** The rules where none were chosen. */
  readonly defaults: PhaseRules;
}

@ApiTags('collaboration')
@Controller('collaborations/:collaborationId/phase-rules')
export class PhaseRulesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Chooses the windows and thresholds by which the phases are judged (aturan Rembuk). */
  @Post()
  @Needs('configure', 'collaboration')
  @HttpCode(200)
  @Example({
    rules: { ...DEFAULT_RULES, windows: { ...DEFAULT_RULES.windows, dialogue: 60 } },
    reason: 'Lokakarya mini di kecamatan ini diadakan tiap dua bulan',
  })
  set(
    @Id('collaborationId', CONTOH.collaboration) id: string,
    @Body() { occurredOn, ...data }: SetPhaseRulesBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(
      new CollaborationMessage(id, { type: 'SetPhaseRules', occurredOn, data }, asked),
    );
  }

  /** Every set of rules that was chosen, newest first, those in force on the day asked for, and the defaults. */
  @Get()
  @Needs('read', 'collaboration')
  list(@Id('collaborationId', LEGOK.collaboration) id: string, @Query() query: PageQuery): Promise<RuleSets> {
    const { on } = query;
    return this.queries.execute(
      new ReadCollaboration(id, query, (known) => {
        const chosen = known.collaboration.phaseRules
          .filter((set) => on === undefined || isSeen(set, on))
          .map((set) => ({ id: set.position, ...set }))
          .reverse();
        const current = rulesOn(known.collaboration, known.on);
        return { ...part(known, chosen, query), current, defaults: DEFAULT_RULES };
      }),
    );
  }
}
