import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { institutionalDesignView } from '#collaboration/institutional-design/institutional-design.view.js';
import { REGION_SCOPE } from '#collaboration/region.js';
import { People } from '#directory/people.js';
import { malformed, notFound, unavailable, type DomainError } from '#event-sourcing/domain-error.js';
import { EventLog } from '#event-sourcing/event-log.js';
import { Projector } from '#event-sourcing/projector.js';
import { Views } from '#read-models/views.js';
import type { Facts } from './ability.js';
import type { Caller } from './caller.js';

/** Where a thing is, and what it is called when it is refused. */
export interface Place {
  readonly name: string;
  /** Null is all of the region. */
  readonly collaborationId: string | null;
  readonly region: string;
}

/** The stream that a parameter of a path names. */
const STREAMS: Readonly<Record<string, string>> = {
  collaborationId: 'collaboration',
  dialogueId: 'dialogue',
  trustSignalId: 'trustSignal',
  commitmentId: 'commitment',
  sessionId: 'understanding',
  outcomeId: 'outcome',
  factorId: 'factor',
  facilitationId: 'facilitation',
};

/** How many places are kept in mind. */
const KEPT = 50_000;

/** How long to wait for a rule that may just have been adopted, in milliseconds. */
const PATIENCE = 2_000;

/** What is refused in the same words whether it does not exist or is none of the caller's business. */
export const unknown = (name: string): DomainError => notFound(`${name}-unknown`, `No such ${name}`);

/** Finds out where the thing is that a request is about. That never changes, so it is kept. */
@Injectable()
export class Places {
  private readonly known = new Map<string, Place>();

  constructor(
    private readonly log: EventLog,
    private readonly projector: Projector,
    private readonly views: Views,
    private readonly people: People,
  ) {}

  /** The place a request's path names; null when it names none. Refuses what does not exist. */
  async of({ params }: FastifyRequest): Promise<Place | null> {
    const { personId, ruleId, position, code, ...named } = params as Readonly<Record<string, string>>;
    for (const [param, category] of Object.entries(STREAMS))
      if (named[param] !== undefined) return this.stream(category, uuid(named[param], param));
    if (personId !== undefined) return this.person(uuid(personId, 'personId'));
    if (ruleId !== undefined) return this.rule(uuid(ruleId, 'ruleId'));
    if (position !== undefined) return this.event(position);
    if (code !== undefined) return region(code);
    return null;
  }

  collaboration(id: string): Promise<Place> {
    return this.stream('collaboration', id);
  }

  /** A collaboration that a caller may see; any other does not exist for it. */
  async seen(caller: Caller, collaborationId: string): Promise<Place> {
    const place = await this.collaboration(collaborationId);
    requireSight(caller, place);
    return place;
  }

  /** A rule's stream is its collaboration's. Where two collaborations chose the same id, the rule recorded first has it. */
  rule(ruleId: string): Promise<Place> {
    return this.kept(`rule-${ruleId}`, 'rule', async () => {
      const last = await this.log.last();
      if (last && !(await this.projector.reached(last.position, PATIENCE)))
        throw unavailable('views-behind', 'The views have not come as far as the log');
      const found: { readonly collaborationId: string }[] = await this.views.reader.manager.query(
        `SELECT "collaborationId" FROM "${institutionalDesignView.name}", json_each("row", '$.rules') AS "rule"
         WHERE "rule"."value" ->> 'id' = ? ORDER BY "rule"."value" ->> 'position' LIMIT 1`,
        [ruleId],
      );
      return found[0] && this.collaboration(found[0].collaborationId);
    });
  }

  private stream(category: string, id: string): Promise<Place> {
    const stream = `${category}-${id.toLowerCase()}`;
    const name = category.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return this.kept(stream, name, async () => {
      const [first] = await this.log.read(stream);
      return first && { name, ...first.meta };
    });
  }

  private event(position: string): Promise<Place> {
    return this.kept(`event-${position}`, 'event', async () => {
      const event = await this.log.at(position);
      return event && { name: 'event', ...event.meta };
    });
  }

  private async person(id: string): Promise<Place> {
    const { collaborationId } = await this.people.person(id.toLowerCase());
    return { ...(await this.collaboration(collaborationId)), name: 'person' };
  }

  private async kept(key: string, name: string, find: () => Promise<Place | undefined>): Promise<Place> {
    const known = this.known.get(key);
    if (known) return known;
    const found = await find();
    if (!found) throw unknown(name);
    const { collaborationId, region: where } = found;
    const place = { name, collaborationId, region: where };
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(key, place);
    return place;
  }
}

/** What a caller may not see does not exist for it, in the same words. */
export function requireSight(caller: Caller, place: Place): void {
  if (place.collaborationId !== null && !caller.may('read', 'collaboration', factsOf(place)))
    throw unknown(place.name);
}

/** What rights hang on. */
export const factsOf = ({ collaborationId, region }: Place): Facts =>
  collaborationId === null ? { region } : { collaborationId, region };

function uuid(value: string, name: string): string {
  if (!isUUID(value)) throw malformed('id-invalid', 'An id is a UUID', name);
  return value;
}

function region(code: string): Place {
  if (!REGION_SCOPE.test(code))
    throw malformed('region-invalid', 'A region code is PP, PP.KK, PP.KK.CC or PP.KK.CC.VVVV', 'code');
  return { name: 'region', collaborationId: null, region: code };
}
