import { Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import type { OidcSettings } from '../settings.js';

/** Seconds that the provider has for each answer. */
const PATIENCE = 5;

/** Answers of the provider that say the browser brought nothing good; whatever else fails is the provider's trouble. */
const NOT_GOOD = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
]);
const PROVIDERS_TROUBLE = new Set(['server_error', 'temporarily_unavailable']);

/** Why nobody was signed in, as the page of signing in is told. */
export class NotSignedIn extends Error {
  constructor(readonly why: 'sign-in-refused' | 'oidc-unavailable') {
    super(why);
    this.name = 'NotSignedIn';
  }
}

/** What an answer is compared with; it never leaves the server. */
export interface Expected {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the provider sends the browser back to. */
  readonly redirectUri: string;
}

/** Who signed in at the provider. */
export interface Identified {
  readonly issuer: string;
  readonly subject: string;
  /** The address, if the provider vouches for it. */
  verifiedEmail(): Promise<string | null>;
}

/** The OpenID provider of the settings, asked about itself when first needed. */
@Injectable()
export class OpenIdProvider {
  private readonly logger = new Logger(OpenIdProvider.name);
  private found: Promise<openid.Configuration> | null = null;

  constructor(private readonly settings: OidcSettings | null) {}

  get isConfigured(): boolean {
    return this.settings !== null;
  }

  /** Where to send the browser, and what its answer is to be compared with. */
  async begin(redirectUri: string): Promise<{ readonly url: string; readonly expected: Expected }> {
    const config = await this.configuration();
    const expected = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      redirectUri,
    };
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid email',
      state: expected.state,
      nonce: expected.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(expected.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, expected };
  }

  /** Exchanges the code of an answer; refuses what was not answered to this browser, just now, by this provider. */
  async identify(query: string, { state, nonce, verifier, redirectUri }: Expected): Promise<Identified> {
    const config = await this.configuration();
    const answered = new URL(redirectUri);
    answered.search = query;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    const tokens = await this.asked(() => openid.authorizationCodeGrant(config, answered, checks), isRefusal);
    const claims = tokens.claims();
    if (!claims) throw new NotSignedIn('sign-in-refused');
    return {
      issuer: claims.iss,
      subject: claims.sub,
      verifiedEmail: async () => {
        const elsewhere = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint;
        const { email, email_verified } = elsewhere
          ? await this.asked(() => openid.fetchUserInfo(config, tokens.access_token, claims.sub))
          : claims;
        return email_verified === true && typeof email === 'string' ? email : null;
      },
    };
  }

  /** Found once; anew after every failure. */
  private configuration(): Promise<openid.Configuration> {
    return this.asked(() => (this.found ??= discovered(this.settings)));
  }

  private async asked<Answer>(
    ask: () => Promise<Answer>,
    refuses: (failure: unknown) => boolean = () => false,
  ): Promise<Answer> {
    try {
      return await ask();
    } catch (failure) {
      if (refuses(failure)) throw new NotSignedIn('sign-in-refused');
      this.found = null;
      this.logger.error(`The OpenID provider does not answer as it should: ${inShort(failure)}`);
      throw new NotSignedIn('oidc-unavailable');
    }
  }
}

function discovered(settings: OidcSettings | null): Promise<openid.Configuration> {
  if (!settings) throw new Error('There is no OpenID provider to ask');
  const { issuer, clientId, clientSecret } = settings;
  const execute = [openid.enableNonRepudiationChecks];
  // The settings let only this machine's own names go without TLS.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (issuer.startsWith('http:')) execute.push(openid.allowInsecureRequests);
  return openid.discovery(new URL(issuer), clientId, undefined, secretAsAsked(clientSecret), {
    execute,
    timeout: PATIENCE,
  });
}

/** The standard's own way of showing the secret, unless the provider knows only the other. */
function secretAsAsked(secret: string): openid.ClientAuth {
  const basic = openid.ClientSecretBasic(secret);
  const post = openid.ClientSecretPost(secret);
  return (server, ...request) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (known.includes('client_secret_basic') ? basic : post)(server, ...request);
  };
}

function isRefusal(failure: unknown): boolean {
  if (failure instanceof openid.AuthorizationResponseError) return !PROVIDERS_TROUBLE.has(failure.error);
  if (failure instanceof openid.ResponseBodyError) return failure.error === 'invalid_grant';
  return failure instanceof openid.ClientError && NOT_GOOD.has(failure.code ?? '');
}

/** What failed, without what was sent or answered. */
function inShort(failure: unknown): string {
  if (!(failure instanceof Error)) return 'unknown';
  const { message, cause } = failure;
  const { code } = (cause instanceof Error ? cause : failure) as { readonly code?: unknown };
  return typeof code === 'string' ? `${message} (${code})` : message;
}
