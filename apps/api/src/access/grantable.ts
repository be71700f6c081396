import { Injectable } from '@nestjs/common';
import { collaborationView } from '#collaboration/collaboration/collaboration.view.js';
import type { PromisedGrant } from '#directory/invitations.js';
import { People } from '#directory/people.js';
import { SecurityEvents } from '#directory/security-events.js';
import { forbidden, notFound, ruleBroken, type DomainError } from '#event-sourcing/domain-error.js';
import { Streams } from '#event-sourcing/streams.js';
import { mayGive } from './administration.js';
import type { Caller } from './caller.js';
import type { GrantBody } from './grant.dto.js';
import { Places } from './places.js';
import { RealTime } from './real-time.js';

const COLLABORATION = { name: 'collaboration', view: collaborationView };

/** What a role is asked to be for, found out and within the reach of who gives it. */
@Injectable()
export class Grantable {
  constructor(
    private readonly places: Places,
    private readonly streams: Streams,
    private readonly people: People,
    private readonly security: SecurityEvents,
    private readonly time: RealTime,
  ) {}

  /** The grant that a body means; refuses what does not fit together or reaches further than its giver. */
  async by(caller: Caller, body: GrantBody): Promise<PromisedGrant> {
    const { role, collaborationId = null, stakeholderId = null, personId = null } = body;
    if ((collaborationId === null) === (body.region === undefined))
      throw ruleBroken('grant-needs-one-place', 'A role is for a collaboration or for a region', 'region');
    if (collaborationId === null && personId !== null) throw noPerson();
    const region = await this.region(caller, collaborationId, body.region ?? '');
    const grant = { role, collaborationId, region, stakeholderId, personId };
    if (!mayGive(caller.grants, grant)) throw await this.refused(caller);
    await this.requireStakeholder(grant);
    if (personId !== null && (await this.people.person(personId)).collaborationId !== collaborationId)
      throw noPerson();
    return grant;
  }

  /** Puts on record that somebody reached too far, and answers the refusal. */
  async refused({ accountId }: Caller, about: string | null = null): Promise<DomainError> {
    const doer = { by: accountId, at: this.time.now() };
    await this.security.note('AccessRefused', doer, about, { action: 'manage', on: 'account' });
    return forbidden('access-denied', 'This is not among what your roles allow');
  }

  private async region(caller: Caller, collaborationId: string | null, region: string): Promise<string> {
    if (collaborationId === null) return region;
    return (await this.places.seen(caller, collaborationId)).region;
  }

  /** A party speaks for a stakeholder of its collaboration, and nobody else does. */
  private async requireStakeholder({ role, collaborationId, stakeholderId }: PromisedGrant): Promise<void> {
    if (role !== 'party') {
      if (stakeholderId !== null)
        throw ruleBroken('grant-takes-no-stakeholder', 'Only a party has a stakeholder', 'stakeholderId');
      return;
    }
    if (collaborationId === null || stakeholderId === null)
      throw ruleBroken('grant-needs-stakeholder', 'A party speaks for a stakeholder', 'stakeholderId');
    const collaboration = await this.streams.record(COLLABORATION, collaborationId);
    if (!collaboration?.stakeholders.some(({ id }) => id === stakeholderId))
      throw ruleBroken('stakeholder-unknown', 'This stakeholder is not in the roster', 'stakeholderId');
  }
}

const noPerson = (): DomainError => notFound('person-unknown', 'No such person', 'personId');
