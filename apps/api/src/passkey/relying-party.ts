import type { FastifyRequest } from 'fastify';
import { ownOrigin, type Address } from '../access/address.js';

/** Whom passkeys are made for: the name they are bound to, and where a browser must have used them. */
export interface RelyingParty {
  readonly rpID: string;
  readonly origin: string;
}

/** Rembuk as its visitor reaches it. */
export function relyingParty(request: FastifyRequest, address: Address): RelyingParty {
  const origin = ownOrigin(request, address);
  return { rpID: origin.replace(/^https?:\/\//, '').replace(/:\d+$/, ''), origin };
}

/** What an authenticator knows an account by, base64url: its id and nothing else. */
export const handleOf = (accountId: string): string =>
  Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');

/** The first half of a ceremony: what the browser is given, and what its answer has to bring along. */
export interface Begun<Options> {
  readonly ceremony: string;
  readonly options: Options;
}
