import { Controller, Headers, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { callerAgain } from '../access/authenticate.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { factsOf, Places } from '../access/places.js';
import { LEGOK } from '../demo-ids.js';
import { Id } from '../http/id.decorator.js';
import { ChangeStream } from './change-stream.js';

/** Characters that may wait for a screen that does not read; it is cut off then, and comes back. */
const PENDING = 64 * 1024;

@ApiTags('change')
@Controller('collaborations/:collaborationId/changes')
export class ChangeController {
  constructor(
    private readonly stream: ChangeStream,
    private readonly places: Places,
  ) {}

  /**
   * Tells that something was recorded, once every view has it: `changed` with where, of which concept and of which id;
   * `reset` when too much was missed to be told. Ends after five minutes at the latest, and goes on from Last-Event-ID.
   */
  @Sse('', { maxPendingDataLength: PENDING })
  @Needs('read', 'record')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Server-sent events', schema: { type: 'string' } })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last position that was heard of' })
  async follow(
    @Id('collaborationId', LEGOK.collaboration) collaborationId: string,
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Headers('last-event-id') after?: string,
  ): Promise<Observable<MessageEvent>> {
    const facts = factsOf(await this.places.collaboration(collaborationId));
    const isWelcome = async (): Promise<boolean> =>
      (await callerAgain(request))?.may('read', 'record', facts) ?? false;
    return this.stream.of({ caller, collaborationId, after, isWelcome });
  }
}
