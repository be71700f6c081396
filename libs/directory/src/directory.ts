import type Sqlite from 'better-sqlite3';
import { DataSource, type Repository } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import { People1795478400000 } from './migrations/0001-people.js';
import { personTable, type Person } from './person.js';

type Details = Pick<Person, 'name' | 'title' | 'stakeholderId'>;

/** The part of Rembuk that knows people's names, and that may forget them. */
export class Directory {
  private readonly people: Repository<Person>;

  private constructor(private readonly source: DataSource) {
    this.people = source.getRepository(personTable);
  }

  /** Opens the file, made and migrated where need be. */
  static async open(file: string): Promise<Directory> {
    const source = new DataSource({
      type: 'better-sqlite3',
      database: file,
      entities: [personTable],
      migrations: [People1795478400000],
      migrationsRun: true,
      enableWAL: true,
      prepareDatabase: (db) => {
        (db as Sqlite.Database).pragma('synchronous = FULL');
        // What is forgotten is overwritten, not only unlinked.
        (db as Sqlite.Database).pragma('secure_delete = ON');
      },
    });
    return new Directory(await source.initialize());
  }

  /** Adds a person once: the same id and details again change nothing, other details are refused. */
  async add(id: string, collaborationId: string, details: Details, at: Instant): Promise<Person> {
    const person: Person = { id, collaborationId, ...details, addedAt: at, forgottenAt: null };
    await this.people.createQueryBuilder().insert().values(person).orIgnore().execute();
    const stored = await this.person(id);
    const same =
      stored.collaborationId === collaborationId &&
      stored.name === details.name &&
      stored.title === details.title &&
      stored.stakeholderId === details.stakeholderId;
    if (!same) throw conflict('person-already-known', 'This id belongs to somebody else already');
    return stored;
  }

  async person(id: string): Promise<Person> {
    const person = await this.people.findOneBy({ id });
    if (!person) throw notFound('person-unknown', 'No such person');
    return person;
  }

  /** The people of a collaboration, or all, those with a name first. */
  list(collaborationId: string | null): Promise<Person[]> {
    return this.people.find({
      where: collaborationId === null ? {} : { collaborationId },
      order: { name: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
    });
  }

  async change(id: string, details: Partial<Details>): Promise<Person> {
    const person = await this.person(id);
    if (person.forgottenAt) throw conflict('person-forgotten', 'This person was forgotten');
    if (Object.keys(details).length > 0) await this.people.update({ id }, details);
    return this.person(id);
  }

  /** Erases all but the id, which events go on pointing at. Forgetting twice changes nothing. */
  async forget(id: string, at: Instant): Promise<Person> {
    const { forgottenAt } = await this.person(id);
    if (!forgottenAt)
      await this.people.update({ id }, { name: null, title: null, stakeholderId: null, forgottenAt: at });
    return this.person(id);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
