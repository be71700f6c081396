import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { FastifyRequest } from 'fastify';
import { Accounts, isOpen } from '#directory/accounts.js';
import { Ceremonies } from '#directory/ceremonies.js';
import { Passkeys, type Passkey } from '#directory/passkeys.js';
import { SecurityEvents } from '#directory/security-events.js';
import { unauthenticated } from '#event-sourcing/domain-error.js';
import { ADDRESS, type Address } from '../access/address.js';
import { RealTime } from '../access/real-time.js';
import { fromPlace, Throttle } from '../access/throttle.js';
import type { PasskeySignInBody } from './passkey.dto.js';
import { handleOf, relyingParty, type Begun, type RelyingParty } from './relying-party.js';

const KIND = 'passkey-sign-in';

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
    private readonly throttle: Throttle,
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

  /** Answers the account. */
  async finish({ ceremony, response }: PasskeySignInBody, request: FastifyRequest): Promise<string> {
    return this.throttle.tried('sign-in-locked', [fromPlace('ip', request.ip)], async (locks) => {
      const at = this.time.now();
      const challenge = (await this.ceremonies.finish(KIND, ceremony, at))?.['challenge'];
      const passkey = await this.claimed(response);
      const party = relyingParty(request, this.address);
      const right =
        challenge !== undefined && passkey && isOpen(await this.accounts.account(passkey.accountId));
      const counter = right ? await counterIn(response, passkey, challenge, party) : null;
      if (passkey && counter !== null && (await this.passkeys.used(passkey.id, counter, at)))
        return passkey.accountId;
      const type = locks ? 'SignInLocked' : 'SignInRefused';
      await this.security.note(type, { by: null, at }, passkey?.accountId ?? null, { method: 'passkey' });
      throw unauthenticated('sign-in-refused', 'This passkey opens no account here');
    });
  }

  /** The passkey that an answer names, if it names the account along with it. */
  private async claimed(answer: object): Promise<Passkey | null> {
    const { id, response }: Claimed = answer;
    const passkey = typeof id === 'string' ? await this.passkeys.passkey(id) : null;
    return passkey && response?.userHandle === handleOf(passkey.accountId) ? passkey : null;
  }
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
