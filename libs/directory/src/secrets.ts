import { hash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a cookie, a link or a token; only its digest is kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a secret in hex; the secrets are random, so that nothing slower is needed. */
export const digestOf = (secret: string): string => hash('sha256', secret);
