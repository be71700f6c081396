import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions } from '../access/browser-sessions.js';
import { OpenToAll } from '../access/needs.decorator.js';
import type { OpenedInvitation } from './invitation.controller.js';
import { SetUpBody } from './invitation.dto.js';
import { Links } from './links.js';

/** The first account, by the link that the server prints while there is none. */
@ApiTags('invitation')
@Controller('setup')
@OpenToAll()
export class SetupController {
  constructor(
    private readonly links: Links,
    private readonly sessions: BrowserSessions,
  ) {}

  /** Whether the link is good. */
  @Get(':token')
  async open(@Param('token') token: string, @Req() { ip }: FastifyRequest): Promise<OpenedInvitation> {
    const { kind, email, expiresAt } = await this.links.open(token, ['setup'], ip);
    return { kind, email, expiresAt };
  }

  /** Makes the first administrator of everywhere and signs in; from then on there is no such link. */
  @Post(':token')
  @HttpCode(204)
  async setUp(
    @Param('token') token: string,
    @Body() body: SetUpBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const accountId = await this.links.accept(token, ['setup'], body, request.ip);
    await this.sessions.begin(accountId, 'password', request, reply);
  }
}
