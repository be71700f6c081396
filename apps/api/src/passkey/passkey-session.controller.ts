import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions } from '../access/browser-sessions.js';
import { OpenToAll } from '../access/needs.decorator.js';
import { whoIs, type WhoAmI } from '../access/who-am-i.js';
import { PasskeySignIn } from './passkey-sign-in.js';
import { PasskeySignInBody } from './passkey.dto.js';
import type { Begun } from './relying-party.js';

@ApiTags('session')
@Controller('session/passkey')
export class PasskeySessionController {
  constructor(
    private readonly signIn: PasskeySignIn,
    private readonly sessions: BrowserSessions,
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
    const accountId = await this.signIn.finish(body, request);
    return whoIs(await this.sessions.begin(accountId, 'passkey', request, reply));
  }
}
