import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions } from '../access/browser-sessions.js';
import { Caller } from '../access/caller.js';
import { CalledBy, NeedsAccount, OpenToAll } from '../access/needs.decorator.js';
import { whoIs, type WhoAmI } from '../access/who-am-i.js';
import { Example } from '../http/example.decorator.js';
import { ChangePassword } from './change-password.js';
import { ChangePasswordBody, SignInBody } from './session.dto.js';
import { SignIn } from './sign-in.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly sessions: BrowserSessions,
  ) {}

  /** Signs in; the session is in a cookie that scripts cannot read. */
  @Post()
  @HttpCode(200)
  @OpenToAll()
  @Example({ email: 'camat@legok.demo', password: 'rembuk-demo' })
  async begin(
    @Body() { email, password }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    const accountId = await this.signIn.withPassword(email, password, request.ip);
    return whoIs(await this.sessions.begin(accountId, 'password', request, reply));
  }

  /** Who is signed in. */
  @Get()
  @NeedsAccount({ token: true })
  whoAmI(@CalledBy() caller: Caller): WhoAmI {
    return whoIs(caller);
  }

  /** Changes one's own password; every other session and every token ends, and this one gets a new cookie. */
  @Post('password')
  @HttpCode(204)
  @NeedsAccount()
  async change(
    @Body() { current, password }: ChangePasswordBody,
    @CalledBy() { accountId }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.changePassword.of(accountId, current, password);
    await this.sessions.begin(accountId, 'password', request, reply);
  }

  /** Signs out: the session ends here and on the server. */
  @Delete()
  @HttpCode(204)
  @NeedsAccount()
  async end(@CalledBy() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller, reply);
  }
}
