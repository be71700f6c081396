import { Injectable } from '@nestjs/common';
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import { Ceremonies } from '#directory/ceremonies.js';
import { Passkeys, type Passkey } from '#directory/passkeys.js';
import { ruleBroken } from '#event-sourcing/domain-error.js';
import type { Caller } from '../access/caller.js';
import { RealTime } from '../access/real-time.js';
import type { AddPasskeyBody } from './passkey.dto.js';
import { handleOf, type Begun, type RelyingParty } from './relying-party.js';

const KIND = 'passkey-registration';

/** Adding a passkey to one's own account. */
@Injectable()
export class RegisterPasskey {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly ceremonies: Ceremonies,
    private readonly time: RealTime,
  ) {}

  async begin(
    { accountId, name, email }: Caller,
    { rpID }: RelyingParty,
  ): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>> {
    const own = await this.passkeys.of(accountId);
    const options = await generateRegistrationOptions({
      rpName: 'Rembuk',
      rpID,
      userID: isoBase64URL.toBuffer(handleOf(accountId)),
      userName: email ?? '',
      userDisplayName: name ?? '',
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: own.map(({ id, transports }) => ({ id, transports: [...transports] })),
    });
    const data = { challenge: options.challenge, accountId };
    return { ceremony: await this.ceremonies.begin(KIND, data, this.time.now()), options };
  }

  async finish(
    { accountId }: Caller,
    { ceremony, name, response }: AddPasskeyBody,
    party: RelyingParty,
  ): Promise<Passkey> {
    const at = this.time.now();
    const begun = await this.ceremonies.finish(KIND, ceremony, at);
    const challenge = begun?.['accountId'] === accountId ? begun['challenge'] : undefined;
    const credential = challenge === undefined ? null : await made(response, challenge, party);
    if (!credential) throw ruleBroken('passkey-refused', 'This passkey could not be verified: begin again');
    const { id, publicKey, counter, transports } = credential;
    const passkey = {
      id,
      accountId,
      publicKey: isoBase64URL.fromBuffer(publicKey),
      counter,
      transports: known(transports),
      name,
    };
    return this.passkeys.add(passkey, { by: accountId, at });
  }
}

/** The credential that an authenticator made for this challenge; null for whatever else this is. */
async function made(
  response: object,
  expectedChallenge: string,
  { rpID, origin }: RelyingParty,
): Promise<WebAuthnCredential | null> {
  try {
    const claimed = response as RegistrationResponseJSON;
    if (isAttested(claimed)) return null;
    const { registrationInfo } = await verifyRegistrationResponse({
      response: claimed,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
    });
    return registrationInfo?.credential ?? null;
  } catch {
    return null;
  }
}

/** Nobody asked for certificates, and to check them is to ask their issuers' servers. */
function isAttested({ response }: RegistrationResponseJSON): boolean {
  const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.attestationObject));
  const fmt = attestation.get('fmt');
  return fmt !== 'none' && (fmt !== 'packed' || attestation.get('attStmt').get('x5c') !== undefined);
}

/** Ways to reach an authenticator, as far as they look like it: nobody has checked them. */
const known = (transports: unknown): string[] =>
  (Array.isArray(transports) ? (transports as unknown[]) : [])
    .filter((one): one is string => typeof one === 'string' && /^[a-z-]{1,20}$/.test(one))
    .slice(0, 8);
