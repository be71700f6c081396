import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Invitation } from '#directory/invitations.js';
import { ADDRESS, ownOrigin, type Address } from '../access/address.js';
import { BrowserSessions } from '../access/browser-sessions.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs, OpenToAll } from '../access/needs.decorator.js';
import { CONTOH } from '../demo-ids.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { DirectoryPageQuery } from '../http/common.dto.js';
import { page, type Page } from '../records/page.js';
import { AcceptBody, InviteBody } from './invitation.dto.js';
import { Links } from './links.js';
import { SentInvitations, type WaitingInvitation } from './sent-invitations.js';

/** What a link says to whoever holds it. */
export type OpenedInvitation = Pick<Invitation, 'kind' | 'email' | 'expiresAt'>;

const KINDS = ['invitation', 'reset'] as const;

@ApiTags('invitation')
@Controller('invitations')
export class InvitationController {
  constructor(
    private readonly sent: SentInvitations,
    private readonly links: Links,
    private readonly sessions: BrowserSessions,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** Makes a link by which somebody opens an account with these roles, once and within seven days. */
  @Post()
  @Needs('manage', 'account')
  @Example({
    email: 'kader@legok.demo',
    grants: [{ role: 'recorder', collaborationId: CONTOH.collaboration }],
  })
  async invite(
    @Body() body: InviteBody,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly id: string; readonly link: string }> {
    const { id, secret } = await this.sent.invite(caller, body);
    return { id, link: `${ownOrigin(request, this.address)}/undangan/${secret}` };
  }

  /** The links within reach that nobody has used yet, newest first. */
  @Get()
  @Needs('manage', 'account')
  async waiting(
    @Query() query: DirectoryPageQuery,
    @CalledBy() caller: Caller,
  ): Promise<Page<WaitingInvitation>> {
    return page(await this.sent.waiting(caller), query, []);
  }

  /** Ends a link. */
  @Delete(':invitationId')
  @HttpCode(204)
  @Needs('manage', 'account')
  revoke(
    @Id('invitationId', '00000000-0000-4000-8000-000000000001') invitationId: string,
    @CalledBy() caller: Caller,
  ): Promise<void> {
    return this.sent.revoke(caller, invitationId);
  }

  /** Whom a link is for. */
  @Get(':token')
  @OpenToAll()
  async open(@Param('token') token: string, @Req() { ip }: FastifyRequest): Promise<OpenedInvitation> {
    const { kind, email, expiresAt } = await this.links.open(token, KINDS, ip);
    return { kind, email, expiresAt };
  }

  /** Opens the account, or sets the new password, and signs in; the link is used up. */
  @Post(':token')
  @HttpCode(204)
  @OpenToAll()
  async accept(
    @Param('token') token: string,
    @Body() body: AcceptBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const accountId = await this.links.accept(token, KINDS, body, request.ip);
    await this.sessions.begin(accountId, 'password', request, reply);
  }
}
