import { Injectable } from '@nestjs/common';
import { requireStakeholders } from '#collaboration/known.js';
import { holdsNik, isClean } from '#collaboration/text.js';
import { Directory } from '#directory/directory.js';
import type { Person } from '#directory/person.js';
import { Clock } from '#event-sourcing/clock.js';
import { malformed, ruleBroken } from '#event-sourcing/domain-error.js';
import { Records } from '../records/records.js';

type Details = Pick<Person, 'name' | 'title' | 'stakeholderId'>;

/** People of collaborations that exist, in the part of Rembuk that may forget. */
@Injectable()
export class People {
  constructor(
    private readonly directory: Directory,
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  async add(id: string, collaborationId: string, details: Details): Promise<Person> {
    await this.require(collaborationId, details);
    return this.directory.add(id, collaborationId, details, this.clock.now());
  }

  async change(id: string, details: Partial<Details>): Promise<Person> {
    const { collaborationId } = await this.directory.person(id);
    await this.require(collaborationId, details);
    return this.directory.change(id, details);
  }

  forget(id: string): Promise<Person> {
    return this.directory.forget(id, this.clock.now());
  }

  /** Clean text without identity numbers, and a stakeholder of the roster. */
  private async require(collaborationId: string, details: Partial<Details>): Promise<void> {
    const known = await this.records.known(collaborationId);
    for (const [field, text] of Object.entries(details)) {
      if (text === null) continue;
      if (!isClean(text))
        throw malformed('text-invalid', 'Text is without U+0000 and lone surrogates', field);
      if (holdsNik(text)) throw ruleBroken('text-holds-nik', 'This text holds an identity number', field);
    }
    if (details.stakeholderId)
      requireStakeholders([details.stakeholderId], known.today, known, 'stakeholderId');
  }
}
