import { Injectable } from '@nestjs/common';
import { requireStakeholders } from '#collaboration/known.js';
import { holdsNik, isClean } from '#collaboration/text.js';
import type { Ground } from '#directory/consents.js';
import { Forgetting } from '#directory/forgetting.js';
import { People, type NewPerson, type Person, type PersonDetails } from '#directory/people.js';
import { Clock } from '#event-sourcing/clock.js';
import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import type { Caller } from '../access/caller.js';
import { Callers } from '../access/callers.js';
import { Places } from '../access/places.js';
import { RealTime } from '../access/real-time.js';
import { Records } from '../records/records.js';

/** People of collaborations that exist, in the part of Rembuk that may forget. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly people: People,
    private readonly forgetting: Forgetting,
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly time: RealTime,
    private readonly callers: Callers,
    private readonly places: Places,
  ) {}

  async add(
    { id, collaborationId, ...details }: NewPerson,
    ground: Ground,
    { accountId }: Caller,
  ): Promise<Person> {
    await this.require(collaborationId, details);
    requireText('purpose', ground.purpose);
    const doer = { by: accountId, at: this.time.now() };
    return this.people.add({ id, collaborationId, ...details }, this.clock.now(), ground, doer);
  }

  /** Those whose names a caller may read. */
  async seenBy(caller: Caller, collaborationId: string | null): Promise<Person[]> {
    const people = await this.people.list(collaborationId);
    const ids = [...new Set(people.map((person) => person.collaborationId))];
    const seen = await Promise.all(
      ids.map(async (id) => {
        const { region } = await this.places.collaboration(id);
        return caller.may('read', 'person', { collaborationId: id, region }) ? id : null;
      }),
    );
    return people.filter((person) => seen.includes(person.collaborationId));
  }

  async change(id: string, details: Partial<PersonDetails>): Promise<Person> {
    const { collaborationId } = await this.people.person(id);
    await this.require(collaborationId, details);
    return this.people.change(id, details);
  }

  async forget(id: string, { accountId }: Caller): Promise<Person> {
    const forgotten = await this.forgetting.person(id, { by: accountId, at: this.time.now() });
    this.callers.forgetAll();
    return forgotten;
  }

  /** Clean text without identity numbers, and a stakeholder of the roster. */
  private async require(collaborationId: string, details: Partial<PersonDetails>): Promise<void> {
    const known = await this.records.known(collaborationId);
    for (const [field, text] of Object.entries(details)) if (text !== null) requireText(field, text);
    if (details.stakeholderId)
      requireStakeholders([details.stakeholderId], known.today, known, 'stakeholderId');
  }
}

function requireText(field: string, text: string): void {
  if (!isClean(text)) throw malformed('text-invalid', 'Text is without U+0000 and lone surrogates', field);
  if (holdsNik(text)) throw ruleBroken('text-holds-nik', 'This text holds an identity number', field);
}
