import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions } from '#directory/sessions.js';
import { ADDRESS, callerIn, type Address } from '../access/authenticate.js';
import { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { CalledBy, NeedsAccount, OpenToAll } from '../access/needs.decorator.js';
import { RealTime } from '../access/real-time.js';
import { setSessionCookie } from '../access/session-cookie.js';
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
    private readonly sessions: Sessions,
    private readonly callers: Callers,
    private readonly time: RealTime,
    @Inject(ADDRESS) private readonly address: Address,
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
    const device = request.headers['user-agent'] ?? '';
    const before = callerIn(request);
    const secret = await this.signIn.withPassword(email, password, { ip: request.ip, device, before });
    if (before) this.callers.forgetAll();
    const caller = await this.callers.behind(secret);
    if (!caller) throw new Error('A session that has just begun is not there');
    setSessionCookie(reply, this.address, secret);
    return whoIs(caller);
  }

  /** Who is signed in. */
  @Get()
  @NeedsAccount({ token: true })
  whoAmI(@CalledBy() caller: Caller): WhoAmI {
    return whoIs(caller);
  }

  /** Changes one's own password; every other session ends, and this one gets a new cookie. */
  @Post('password')
  @HttpCode(204)
  @NeedsAccount()
  async change(
    @Body() { current, password }: ChangePasswordBody,
    @CalledBy() { accountId }: Caller,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const device = headers['user-agent'] ?? '';
    const secret = await this.changePassword.of(accountId, current, password, device);
    setSessionCookie(reply, this.address, secret);
  }

  /** Signs out: the session ends here and on the server. */
  @Delete()
  @HttpCode(204)
  @NeedsAccount()
  async end(@CalledBy() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const doer = { by: caller.accountId, at: this.time.now() };
    await this.sessions.end(caller.accountId, caller.entry.id, doer, 'SignedOut');
    this.callers.forgetAll();
    setSessionCookie(reply, this.address, null);
  }
}
