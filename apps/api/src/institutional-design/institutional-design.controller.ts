import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type {
  DesignAssessment,
  Rule,
} from '#collaboration/institutional-design/institutional-design.view.js';
import { Needs } from '../access/needs.decorator.js';
import { CONTOH, LEGOK } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { DatedReasonBody, PageQuery, type RecordedAnswer } from '../http/common.dto.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { AdoptRuleBody, AssessDesignBody } from './institutional-design.dto.js';
import { InstitutionalDesignMessage } from './institutional-design.handler.js';
import {
  assessmentsOf,
  ListInstitutionalDesign,
  rulesOf,
  type DesignPage,
} from './list-institutional-design.js';
import { RepealRule } from './repeal-rule.js';

@ApiTags('institutional-design')
@Controller()
export class InstitutionalDesignController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** Puts a rule on record that the collaboration works under: a law, a decree, an agreement or a ground rule. */
  @Post('collaborations/:collaborationId/rules')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-15',
    title: 'Keputusan Camat tentang tim percepatan penurunan stunting (contoh)',
    number: '400/12/Contoh/2023',
    kind: 'decree',
    level: 'district',
    members: [CONTOH.kecamatan, CONTOH.puskesmas, CONTOH.desa],
  })
  adopt(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: AdoptRuleBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...about } = body;
    const data = { ruleId: id ?? newId('rule', asked), ...about };
    return this.commands.execute(
      new InstitutionalDesignMessage(
        collaborationId,
        { type: 'AdoptRule', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Rules, newest first, those that were repealed among them; they share one record and its revision. */
  @Get('collaborations/:collaborationId/rules')
  @Needs('read', 'record')
  rules(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<DesignPage<Rule>> {
    return this.queries.execute(new ListInstitutionalDesign(rulesOf, collaborationId, query));
  }

  /** Ends a rule; from that day on it binds no more. */
  @Post('rules/:ruleId/repeal')
  @Needs('write', 'record')
  @HttpCode(200)
  @Example({ occurredOn: '2023-12-28', reason: 'Diganti keputusan yang baru' })
  repeal(
    @Id('ruleId', CONTOH.rule) ruleId: string,
    @Body() { reason, occurredOn }: DatedReasonBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    return this.commands.execute(new RepealRule({ ruleId, reason }, occurredOn, asked));
  }

  /** Puts on record how open, exclusive, ordered or transparent the process was found to be. */
  @Post('collaborations/:collaborationId/design-assessments')
  @Needs('write', 'record')
  @Example({
    occurredOn: '2023-12-18',
    aspect: 'process-transparency',
    level: 'medium',
    finding: 'Notulen dibagikan, tetapi sering terlambat',
  })
  assess(
    @Id('collaborationId', CONTOH.collaboration) collaborationId: string,
    @Body() body: AssessDesignBody,
    @AskedBy() asked: Asked,
  ): Promise<RecordedAnswer> {
    const { id, occurredOn, ...about } = body;
    const data = { assessmentId: id ?? newId('designAssessment', asked), ...about };
    return this.commands.execute(
      new InstitutionalDesignMessage(
        collaborationId,
        { type: 'AssessDesign', occurredOn, data },
        asked,
        collaborationId,
      ),
    );
  }

  /** Assessments of the design, newest first; they share one record with the rules. */
  @Get('collaborations/:collaborationId/design-assessments')
  @Needs('read', 'record')
  assessments(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @Query() query: PageQuery,
  ): Promise<DesignPage<DesignAssessment>> {
    return this.queries.execute(new ListInstitutionalDesign(assessmentsOf, collaborationId, query));
  }
}
