import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ADDRESS, callerIn, type Address } from '../access/authenticate.js';
import { Callers } from '../access/callers.js';
import { OpenToAll } from '../access/needs.decorator.js';
import { setSessionCookie } from '../access/session-cookie.js';
import { whoIs, type WhoAmI } from '../access/who-am-i.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { PasskeySignInBody } from './passkey.dto.js';
import type { Begun } from './relying-party.js';

@ApiTags('session')
@Controller('session/passkey')
export class PasskeySessionController {
  constructor(
    private readonly signIn: PasskeySignIn,
    private readonly callers: Callers,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** What a browser signs in with, for `navigator.credentials.get()`; good for ten minutes, once. */
  @Post('options')
  @HttpCode(200)
  @OpenToAll()
  options(@Req() request: FastifyRequest): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> {
    return this.signIn.begin(request);
  }

  /** Signs in with a passkey; the session is in a cookie that scripts cannot read. */
  @Post()
  @HttpCode(200)
  @OpenToAll()
  async begin(
    @Body() body: PasskeySignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    const secret = await this.signIn.finish(body, request);
    if (callerIn(request)) this.callers.forgetAll();
    const caller = await this.callers.behind(secret);
    if (!caller) throw new Error('A session that has just begun is not there');
    setSessionCookie(reply, this.address, secret);
    return whoIs(caller);
  }
}
