import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { malformed, unavailable } from '#event-sourcing/domain-error.js';
import { Projector } from '#event-sourcing/projector.js';

/** How long a reader waits for what it has just written, in milliseconds. */
const PATIENCE = 2_000;

interface Placed {
  readonly revision?: unknown;
  readonly position?: unknown;
}

/** Lets readers wait for what they wrote, and tells writers and readers where a record stands. */
@Injectable()
export class VisibilityInterceptor implements NestInterceptor {
  constructor(private readonly projector: Projector) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (request.method === 'GET') await this.wait(request.headers['rembuk-position']);
    return next.handle().pipe(
      map((answer) => {
        tell(http.getResponse<FastifyReply>(), request.method, answer);
        return answer;
      }),
    );
  }

  private async wait(position: string | string[] | undefined): Promise<void> {
    if (position === undefined) return;
    if (!/^[\d.]{1,64}$/.test(String(position)))
      throw malformed('position-invalid', 'Rembuk-Position is what a command answered', 'Rembuk-Position');
    if (!(await this.projector.reached(String(position), PATIENCE)))
      throw unavailable('views-behind', 'The views have not come as far as Rembuk-Position yet');
  }
}

function tell(reply: FastifyReply, method: string, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { revision, position } = answer as Placed;
  if (typeof revision === 'number') void reply.header('etag', `"${revision}"`);
  if (typeof position === 'string' && method !== 'GET') void reply.header('rembuk-position', position);
}
