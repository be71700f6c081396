import { hash } from 'node:crypto';

/** Rembuk's own name space for ids derived from names. */
const NAMESPACE = Buffer.from('5d0c1f3a8b1e4d6f9a7c2e5b8d1f4a60', 'hex');

/** UUID version 5 (RFC 9562) of the parts: the same parts always give the same id. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(JSON.stringify(parts))]));
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
