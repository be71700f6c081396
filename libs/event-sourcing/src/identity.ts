import { createHash } from 'node:crypto';

/** Rembuk's own name space for ids derived from names. */
const NAMESPACE = Buffer.from('5d0c1f3a8b1e4d6f9a7c2e5b8d1f4a60', 'hex');

/** UUID version 5 (RFC 9562) of the parts: the same parts always give the same id. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(parts)).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
