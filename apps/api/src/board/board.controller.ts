import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { BoardLine } from '#collaboration/board/board.js';
import { REGION_SCOPE } from '#collaboration/region.js';
import { malformed } from '#event-sourcing/domain-error.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { PageQuery } from '../http/common.dto.js';
import type { Page } from '../records/page.js';
import { GetBoard } from './get-board.js';

@ApiTags('board')
@Controller('regions/:code/board')
export class BoardController {
  constructor(private readonly queries: QueryBus) {}

  /** All collaborations below a region code, one line each: states, what is overdue, unsigned and stale. */
  @Get()
  @Needs('read', 'board')
  @ApiParam({ name: 'code', example: '36.03' })
  read(
    @Param('code') code: string,
    @Query() query: PageQuery,
    @CalledBy() caller: Caller,
  ): Promise<Page<BoardLine>> {
    if (!REGION_SCOPE.test(code))
      throw malformed('region-invalid', 'A region code is PP, PP.KK, PP.KK.CC or PP.KK.CC.VVVV', 'code');
    return this.queries.execute(new GetBoard(code, query, caller));
  }
}
