import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Directory } from '#directory/directory.js';
import type { Person } from '#directory/person.js';
import { CONTOH } from '../demo-ids.js';
import { AskedBy, type Asked } from '../http/asked.js';
import { Example } from '../http/example.decorator.js';
import { Id } from '../http/id.decorator.js';
import { newId } from '../records/new-id.js';
import { page, type Page } from '../records/page.js';
import { AddPersonBody, ChangePersonBody, PeopleQuery } from './people.dto.js';
import { People } from './people.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly directory: Directory,
  ) {}

  /** Adds a person to a collaboration; the log will know the id and never the name. */
  @Post()
  @Example({
    collaborationId: CONTOH.collaboration,
    name: 'Kader Posyandu Mawar (contoh)',
    title: 'Kader posyandu',
    stakeholderId: CONTOH.desa,
  })
  async add(
    @Body() { id, collaborationId, name, title, stakeholderId }: AddPersonBody,
    @AskedBy() asked: Asked,
  ): Promise<Pick<Person, 'id'>> {
    const details = { name, title: title ?? null, stakeholderId: stakeholderId ?? null };
    const personId = id ?? newId('person', asked);
    await this.people.add(personId, collaborationId, details);
    return { id: personId };
  }

  /** The people of a collaboration, or all, by name; those who were forgotten come last. */
  @Get()
  async list(@Query() query: PeopleQuery): Promise<Page<Person>> {
    return page(await this.directory.list(query.collaborationId ?? null), query, []);
  }

  /** One person; of who was forgotten only the id is left. */
  @Get(':personId')
  one(@Id('personId', CONTOH.person) personId: string): Promise<Person> {
    return this.directory.person(personId);
  }

  /** Changes a person’s name, title or stakeholder. */
  @Patch(':personId')
  @Example({ title: 'Camat Contoh (contoh)' })
  change(
    @Id('personId', CONTOH.person) personId: string,
    @Body() details: ChangePersonBody,
  ): Promise<Person> {
    return this.people.change(personId, { ...details });
  }

  /** Forgets a person: name, title and stakeholder are erased; events, digests and proofs stay valid. */
  @Delete(':personId')
  async forget(
    @Id('personId', CONTOH.forgettable) personId: string,
  ): Promise<Pick<Person, 'id' | 'forgottenAt'>> {
    const { id, forgottenAt } = await this.people.forget(personId);
    return { id, forgottenAt };
  }
}
