import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { ORDINARY_GROUND } from '#directory/consents.js';
import { People, type Person } from '#directory/people.js';
import { callerOf } from '../access/authenticate.js';
import { Caller } from '../access/caller.js';
import { CalledBy, Needs, textIn, type FactsOf } from '../access/needs.decorator.js';
import { factsOf } from '../access/places.js';
import { CONTOH } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { page, type Page } from '../records/page.js';
import { AddPersonBody, ChangePersonBody, PeopleQuery } from './people.dto.js';
import { KnownPeople } from './known-people.js';

/** The place of the collaboration that a body names; one that the caller may not see does not exist. */
const inCollaboration: FactsOf = async (request, { places }) => {
  const collaborationId = textIn(request.body, 'collaborationId');
  if (collaborationId === undefined || !isUUID(collaborationId)) return {};
  return factsOf(await places.seen(callerOf(request), collaborationId));
};

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly known: KnownPeople,
    private readonly people: People,
  ) {}

  /** Adds a person to a collaboration; the log will know the id and never the name. */
  @Post()
  @Needs('write', 'person', inCollaboration)
  @Example({
    collaborationId: CONTOH.collaboration,
    name: 'Kader Posyandu Mawar (contoh)',
    title: 'Kader posyandu',
    stakeholderId: CONTOH.desa,
  })
  async add(
    @Body() { id, collaborationId, name, title, stakeholderId, purpose, basis }: AddPersonBody,
    @AskedBy() asked: Asked,
  ): Promise<Pick<Person, 'id'>> {
    const details = { name, title: title ?? null, stakeholderId: stakeholderId ?? null };
    const person = { id: id ?? newId('person', asked), collaborationId, ...details };
    const ground = {
      purpose: purpose ?? ORDINARY_GROUND.purpose,
      basis: basis ?? ORDINARY_GROUND.basis,
    };
    await this.known.add(person, ground, asked.caller);
    return { id: person.id };
  }

  /** The people of a collaboration, or of all that the caller may see, by name; those who were forgotten come last. */
  @Get()
  @Needs('read', 'person')
  async list(@Query() query: PeopleQuery, @CalledBy() caller: Caller): Promise<Page<Person>> {
    return page(await this.known.seenBy(caller, query.collaborationId ?? null), query, []);
  }

  /** One person; of who was forgotten only the id is left. */
  @Get(':personId')
  @Needs('read', 'person')
  one(@Id('personId', CONTOH.person) personId: string): Promise<Person> {
    return this.people.person(personId);
  }

  /** Changes a person’s name, title or stakeholder. */
  @Patch(':personId')
  @Needs('write', 'person')
  @Example({ title: 'Camat Contoh (contoh)' })
  change(
    @Id('personId', CONTOH.person) personId: string,
    @Body() details: ChangePersonBody,
  ): Promise<Person> {
    return this.known.change(personId, { ...details });
  }

  /**
   * Forgets a person: name, title and stakeholder are erased; events, digests and proofs stay valid. The person's
   * account is signed out everywhere and loses its roles here; with nothing left it is forgotten too.
   */
  @Delete(':personId')
  @Needs('forget', 'person')
  async forget(
    @Id('personId', CONTOH.forgettable) personId: string,
    @CalledBy() caller: Caller,
  ): Promise<Pick<Person, 'id' | 'forgottenAt'>> {
    const { id, forgottenAt } = await this.known.forget(personId, caller);
    return { id, forgottenAt };
  }
}
