import { generateKeyPairSync, hash, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a registration or a sign-in offers, as far as an authenticator looks at it. */
export interface Offered {
  readonly challenge: string;
  readonly rp?: { readonly id: string };
  readonly rpId?: string;
  readonly user?: { readonly id: string };
}

/** What an authenticator, or who stands in between, may do wrong. */
export interface Odd {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly challenge?: string;
  readonly userHandle?: string;
  readonly verified?: boolean;
  readonly counter?: number;
  readonly format?: string;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

const sha256 = (data: string | Buffer): Buffer => hash('sha256', data, 'buffer');

/** An authenticator without a device: one ES256 key that counts its uses. */
export class Authenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private userHandle = '';
  private counter = 0;

  constructor(
    private readonly origin: string,
    readonly id = randomBytes(32).toString('base64url'),
  ) {}

  /** What `navigator.credentials.create()` comes to. */
  create({ challenge, rp, user }: Offered, odd: Odd = {}): object {
    this.userHandle = user?.id ?? '';
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const authData = Buffer.concat([
      this.data(rp?.id, ATTESTED, odd),
      Buffer.alloc(16),
      length,
      id,
      isoCBOR.encode(this.coseKey()),
    ]);
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ['fmt', odd.format ?? 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.credential({
      clientDataJSON: this.clientData('webauthn.create', challenge, odd).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
      transports: ['internal', 'hybrid'],
    });
  }

  /** What `navigator.credentials.get()` comes to. */
  get({ challenge, rpId }: Offered, odd: Odd = {}): object {
    this.counter++;
    const authData = this.data(rpId, 0, odd);
    const clientData = this.clientData('webauthn.get', challenge, odd);
    const signed = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.keys.privateKey);
    return this.credential({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signed.toString('base64url'),
      userHandle: odd.userHandle ?? this.userHandle,
    });
  }

  private credential(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, odd: Odd): Buffer {
    const { origin } = this;
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false, ...odd }));
  }

  private data(rpId = '', more: number, { rpId: other, verified = true, counter }: Odd): Buffer {
    const flags = PRESENT | (verified ? VERIFIED : 0) | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? this.counter);
    return Buffer.concat([sha256(other ?? rpId), Buffer.from([flags]), count]);
  }

  private coseKey(): Map<number, number | Uint8Array> {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    return new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]);
  }
}
