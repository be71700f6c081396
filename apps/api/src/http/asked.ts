import { hash, randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { malformed } from '#event-sourcing/domain-error.js';
import { callerOf } from '../access/authenticate.js';
import type { Caller } from '../access/caller.js';

/** What a command's headers and body say beside its content. */
export interface Asked {
  readonly commandId: string;
  readonly payloadHash: string;
  readonly ifMatch: number | null;
  /** Who asks it. */
  readonly caller: Caller;
}

/** The command's id, the digest of what it asks, and the revision its caller has seen. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { method, url, body, headers } = request;
  return {
    commandId: commandId(headers['idempotency-key']),
    payloadHash: hash('sha256', `${method} ${url} ${canonicalize(body) ?? ''}`),
    ifMatch: revision(headers['if-match']),
    caller: callerOf(request),
  };
});

function commandId(key: string | string[] | undefined): string {
  if (key === undefined) return randomUUID();
  if (!isUUID(key))
    throw malformed('idempotency-key-invalid', 'Idempotency-Key must be a UUID', 'Idempotency-Key');
  return String(key).toLowerCase();
}

function revision(tag: string | undefined): number | null {
  if (tag === undefined) return null;
  const [, digits] = /^"(\d{1,15})"$/.exec(tag) ?? [];
  if (digits === undefined)
    throw malformed('if-match-invalid', 'If-Match must be a quoted revision', 'If-Match');
  return Number(digits);
}
