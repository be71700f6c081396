import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CommitmentText, Sha256 } from '#collaboration/commitment/commitment.events.js';

/** SHA-256 of a text's canonical JSON (RFC 8785), which every signature binds. */
export const digestOf = (text: CommitmentText): Sha256 =>
  createHash('sha256')
    .update(canonicalize(text) ?? '')
    .digest('hex');
