import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SecurityEvents } from '#directory/security-events.js';
import { forbidden } from '#event-sourcing/domain-error.js';
import { Streams } from '#event-sourcing/streams.js';
import { callerOf } from './authenticate.js';
import type { Caller } from './caller.js';
import { NEED, type Need } from './needs.decorator.js';
import { factsOf, Places, requireSight } from './places.js';
import { RealTime } from './real-time.js';

type Right = Extract<Need, { kind: 'right' }>;

/** Lets in whoever may do what the route states; a route that states nothing answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly places: Places,
    private readonly streams: Streams,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.getAllAndOverride<Need | undefined>(NEED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (need?.kind === 'open') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = callerOf(request);
    if (!need) throw forbidden('route-closed', 'Nobody may do this');
    if (need.kind === 'account') {
      if (caller.entry.by === 'token' && !need.token)
        throw forbidden('token-too-narrow', 'A token does not reach this');
      return true;
    }
    await this.require(need, caller, request);
    return true;
  }

  private async require(need: Right, caller: Caller, request: FastifyRequest): Promise<void> {
    const place = await this.places.of(request);
    if (place) requireSight(caller, place);
    const facts = {
      ...(place && factsOf(place)),
      ...(await need.of?.(request, { streams: this.streams, places: this.places })),
    };
    const { action, on } = need;
    const allowed = place || need.of ? caller.may(action, on, facts) : caller.mayAnywhere(action, on);
    if (allowed) return;
    await this.security.note('AccessRefused', { by: caller.accountId, at: this.time.now() }, null, {
      action,
      on,
      route: `${request.method} ${request.routeOptions.url ?? ''}`,
    });
    throw forbidden('access-denied', 'This is not among what your roles allow');
  }
}
