import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ABSOLUTE_HOURS, Sessions, type SignInMethod } from '#directory/sessions.js';
import { ADDRESS, isSecure, type Address } from './address.js';
import { callerIn, cookieName } from './authenticate.js';
import type { Caller } from './caller.js';
import { Callers } from './callers.js';
import { RealTime } from './real-time.js';

/** Sessions as browsers hold them: by a cookie that scripts cannot read. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly callers: Callers,
    private readonly time: RealTime,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** Begins a session in place of the one that the browser had, and hands it the cookie. */
  async begin(
    accountId: string,
    method: SignInMethod,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Caller> {
    const before = callerIn(request)?.entry;
    const instead = before?.by === 'session' ? before.id : null;
    const device = request.headers['user-agent'] ?? '';
    const { secret } = await this.sessions.begin(accountId, method, device, this.time.now(), instead);
    this.callers.forgetAll();
    const caller = await this.callers.behind(secret);
    if (!caller) throw new Error('A session that has just begun is not there');
    this.setCookie(reply, secret, ABSOLUTE_HOURS * 3_600);
    return caller;
  }

  /** Ends the session that asks, here and in the browser. */
  async end({ accountId, entry }: Caller, reply: FastifyReply): Promise<void> {
    await this.sessions.end(accountId, entry.id, { by: accountId, at: this.time.now() }, 'SignedOut');
    this.callers.forgetAll();
    this.setCookie(reply, '', 0);
  }

  private setCookie(reply: FastifyReply, value: string, maxAge: number): void {
    const secure = isSecure(this.address);
    reply.setCookie(cookieName(this.address), value, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      maxAge,
    });
  }
}
