import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { FastifyRequest } from 'fastify';
import { Accounts } from '#directory/accounts.js';
import { Attempts } from '#directory/attempts.js';
import { Ceremonies } from '#directory/ceremonies.js';
import { Passkeys, type Passkey } from '#directory/passkeys.js';
import { SecurityEvents } from '#directory/security-events.js';
import { Sessions } from '#directory/sessions.js';
import { unauthenticated, type DomainError } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import { ADDRESS, callerIn, type Address } from '../access/authenticate.js';
import { RealTime } from '../access/real-time.js';
import { TooMany } from '../http/too-many.js';
import type { PasskeySignInBody } from './passkey.dto.js';
import { handleOf, relyingParty, type Begun, type RelyingParty } from './relying-party.js';

const KIND = 'passkey-sign-in';

/** Failures from one place that cost nothing but time; wrong passwords count along. */
const FREE_FROM_PLACE = 30;

/** What a browser says it has, before anything of it was checked. */
interface Claimed {
  readonly id?: unknown;
  readonly response?: { readonly userHandle?: unknown } | null;
}

/** Signing in with a passkey. Whatever is wrong, the refusal is the same. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly passkeys: Passkeys,
    private readonly ceremonies: Ceremonies,
    private readonly attempts: Attempts,
    private readonly sessions: Sessions,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
    @Inject(ADDRESS) private readonly address: Address,
  ) {}

  /** The same for everybody: the authenticator knows whose passkeys it has. */
  async begin(request: FastifyRequest): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> {
    const { rpID } = relyingParty(request, this.address);
    const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
    const data = { challenge: options.challenge };
    return { ceremony: await this.ceremonies.begin(KIND, data, this.time.now()), options };
  }

  /** Answers what the cookie is to hold. */
  async finish({ ceremony, response }: PasskeySignInBody, request: FastifyRequest): Promise<string> {
    const at = this.time.now();
    const place = `ip:${request.ip}`;
    const wait = await this.attempts.wait(place, FREE_FROM_PLACE, at);
    if (wait > 0) throw new TooMany('sign-in-locked', 'Too many wrong tries: wait', wait);
    const challenge = (await this.ceremonies.finish(KIND, ceremony, at))?.['challenge'];
    const passkey = await this.claimed(response);
    const party = relyingParty(request, this.address);
    const right = challenge !== undefined && passkey && (await this.isOpen(passkey.accountId));
    const counter = right ? await counterIn(response, passkey, challenge, party) : null;
    if (!passkey || counter === null) throw await this.refused(place, passkey, at);
    await this.passkeys.used(passkey.id, counter, at);
    const device = request.headers['user-agent'] ?? '';
    const instead = sessionOf(request);
    return (await this.sessions.begin(passkey.accountId, 'passkey', device, at, instead)).secret;
  }

  private async refused(place: string, passkey: Passkey | null, at: Instant): Promise<DomainError> {
    const locked = (await this.attempts.failed(place, at)) === FREE_FROM_PLACE;
    const type = locked ? 'SignInLocked' : 'SignInRefused';
    await this.security.note(type, { by: null, at }, passkey?.accountId ?? null, { method: 'passkey' });
    return unauthenticated('sign-in-refused', 'This passkey opens no account here');
  }

  /** The passkey that an answer names, if it names the account along with it. */
  private async claimed(answer: object): Promise<Passkey | null> {
    const { id, response }: Claimed = answer;
    const passkey = typeof id === 'string' ? await this.passkeys.passkey(id) : null;
    return passkey && response?.userHandle === handleOf(passkey.accountId) ? passkey : null;
  }

  private async isOpen(accountId: string): Promise<boolean> {
    const { disabledAt, forgottenAt } = await this.accounts.account(accountId);
    return disabledAt === null && forgottenAt === null;
  }
}

/** The session that a new one takes the place of. */
function sessionOf(request: FastifyRequest): string | null {
  const entry = callerIn(request)?.entry;
  return entry?.by === 'session' ? entry.id : null;
}

/** How often an authenticator was used, when it signed this challenge here for its verified user; otherwise null. */
async function counterIn(
  response: object,
  { id, publicKey, counter }: Passkey,
  expectedChallenge: string,
  { rpID, origin }: RelyingParty,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id, publicKey: isoBase64URL.toBuffer(publicKey), counter },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
