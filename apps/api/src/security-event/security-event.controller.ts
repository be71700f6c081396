import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SecurityEvents, type SecurityEvent } from '#directory/security-events.js';
import { forbidden } from '#event-sourcing/domain-error.js';
import { administersAll } from '../access/administration.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs } from '../access/needs.decorator.js';
import { SecurityEventsQuery } from './security-event.dto.js';

const DEFAULT_LIMIT = 50;

/** A security event as it is shown. */
export interface ShownSecurityEvent extends Omit<SecurityEvent, 'position'> {
  /** Its place in the stream. */
  readonly id: string;
}

/** One page of security events. */
export interface SecurityEventPage {
  readonly items: readonly ShownSecurityEvent[];
  /** What asks for the next page as `cursor`; null when there is none. */
  readonly next: string | null;
}

@ApiTags('security-event')
@Controller('security-events')
export class SecurityEventController {
  constructor(private readonly events: SecurityEvents) {}

  /** What happened around access, newest first; for those who administer everywhere. */
  @Get()
  @Needs('read', 'security-event')
  async list(
    @Query() { limit = DEFAULT_LIMIT, cursor }: SecurityEventsQuery,
    @CalledBy() caller: Caller,
  ): Promise<SecurityEventPage> {
    if (!administersAll(caller)) throw forbidden('access-denied', 'This is not among what your roles allow');
    const found = await this.events.newest(limit + 1, cursor ?? null);
    const items = found.slice(0, limit).map(({ position, ...event }) => ({ id: String(position), ...event }));
    return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }
}
