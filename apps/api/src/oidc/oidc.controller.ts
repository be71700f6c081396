import { Controller, Get, Inject, Redirect, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '#event-sourcing/domain-error.js';
import { ADDRESS, isSecure, ownOrigin, type Address } from '../access/address.js';
import { requireOwnOrigin } from '../access/authenticate.js';
import { BrowserSessions } from '../access/browser-sessions.js';
import { OpenToAll } from '../access/needs.decorator.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { NotSignedIn, OpenIdProvider } from './openid-provider.js';

/** What holds a sign-in together while the browser is at the provider, and where it is sent. */
const COOKIE = 'rembuk-oidc';
const PATH = '/api/v1/session/oidc';

/** Seconds for which the cookie is kept, as long as its ceremony. */
const LASTS = 600;

/** By which means one can sign in here. */
export interface SignInMethods {
  readonly password: true;
  readonly passkey: true;
  readonly oidc: boolean;
}

interface Onward {
  readonly url: string;
}

@ApiTags('session')
@Controller('session')
export class OidcController {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly signIn: OidcSignIn,
    private readonly sessions: BrowserSessions,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** By which means one can sign in here. */
  @Get('methods')
  @OpenToAll()
  methods(): SignInMethods {
    return { password: true, passkey: true, oidc: this.provider.isConfigured };
  }

  /** Sends the browser to the OpenID provider to sign in there. */
  @Get('oidc')
  @OpenToAll()
  @Redirect()
  @ApiFoundResponse({ description: 'To the provider; to the page of signing in when it does not answer' })
  async begin(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Onward> {
    // Started from another site it would put somebody else's session in place of one's own.
    requireOwnOrigin(request, this.address);
    this.requireConfigured();
    return onward(async () => {
      const { url, secret } = await this.signIn.begin(`${ownOrigin(request, this.address)}${PATH}/callback`);
      this.setCookie(reply, secret, LASTS);
      return url;
    });
  }

  /** Takes the browser back from the OpenID provider, and signs in whom an account is known for. */
  @Get('oidc/callback')
  @OpenToAll()
  @Redirect()
  @ApiFoundResponse({ description: 'To the first page; to the page of signing in when refused' })
  async finish(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Onward> {
    this.requireConfigured();
    this.setCookie(reply, '', 0);
    return onward(async () => {
      const { search } = new URL(request.url, 'http://localhost');
      const accountId = await this.signIn.finish(request.cookies[COOKIE] ?? '', search);
      await this.sessions.begin(accountId, 'oidc', request, reply);
      return '/';
    });
  }

  private requireConfigured(): void {
    if (!this.provider.isConfigured)
      throw notFound('oidc-unconfigured', 'No OpenID provider is set up for signing in');
  }

  private setCookie(reply: FastifyReply, value: string, maxAge: number): void {
    const secure = isSecure(this.address);
    reply.setCookie(COOKIE, value, { httpOnly: true, sameSite: 'lax', path: PATH, secure, maxAge });
  }
}

/** Where the browser goes on: who comes back unsigned is told why on the page of signing in. */
async function onward(go: () => Promise<string>): Promise<Onward> {
  try {
    return { url: await go() };
  } catch (failure) {
    if (!(failure instanceof NotSignedIn)) throw failure;
    return { url: `/masuk?galat=${failure.why}` };
  }
}
