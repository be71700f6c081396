import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Streams } from '#event-sourcing/streams.js';
import type { Action, Facts, Subject } from './ability.js';
import { callerOf } from './authenticate.js';
import type { Caller } from './caller.js';
import type { Places } from './places.js';

export const NEED = 'rembuk:need';

/** Facts beside the place that a right hangs on, from the body or the record. */
export type FactsOf = (request: FastifyRequest, look: Look) => Facts | Promise<Facts>;

/** Where facts are found. */
interface Look {
  readonly streams: Streams;
  readonly places: Places;
}

export type Need =
  | { readonly kind: 'open' }
  | { readonly kind: 'account'; readonly token: boolean }
  | { readonly kind: 'right'; readonly action: Action; readonly on: Subject; readonly of?: FactsOf };

/** The route answers whoever may do this; a route that states nothing answers nobody. */
export const Needs = (action: Action, on: Subject, of?: FactsOf): CustomDecorator =>
  SetMetadata<string, Need>(NEED, { kind: 'right', action, on, ...(of && { of }) });

/** The route answers anybody, signed in or not. */
export const OpenToAll = (): CustomDecorator => SetMetadata<string, Need>(NEED, { kind: 'open' });

/** The route answers whoever has signed in, about itself; with `token` also who came with a token. */
export const NeedsAccount = ({ token = false } = {}): CustomDecorator =>
  SetMetadata<string, Need>(NEED, { kind: 'account', token });

/** Who is asking; only on routes that are not open to all. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The stakeholder that a field of the body names. */
export const inBody =
  (field: string): FactsOf =>
  ({ body }) => {
    const stakeholderId = textIn(body, field);
    return stakeholderId === undefined ? {} : { stakeholderId };
  };

/** A field of a body that nobody has looked at yet. */
export function textIn(body: unknown, field: string): string | undefined {
  const named = (body as Readonly<Record<string, unknown>> | null | undefined)?.[field];
  return typeof named === 'string' ? named : undefined;
}
