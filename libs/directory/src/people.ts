import { randomUUID } from 'node:crypto';
import { EntitySchema, IsNull, type EntityManager } from 'typeorm';
import { conflict, notFound } from '#event-sourcing/domain-error.js';
import type { Instant } from '#event-sourcing/event.js';
import { endConsents, ORDINARY_GROUND, recordConsent, type Ground } from './consents.js';
import type { Directory } from './directory.js';
import { noteSecurity, type Doer } from './security-events.js';

/**
 * A person in one collaboration. `id` is random and is all that the log ever holds of the person; who takes
 * part in two collaborations has two. Forgotten people keep their row, emptied.
 */
export interface Person {
  readonly id: string;
  readonly collaborationId: string;
  readonly name: string | null;
  /** What the person is, such as Camat Legok. */
  readonly title: string | null;
  /** The stakeholder the person belongs to. */
  readonly stakeholderId: string | null;
  /** The account the person signs in with, where there is one. */
  readonly accountId: string | null;
  readonly addedAt: Instant;
  readonly forgottenAt: Instant | null;
}

export const personTable = new EntitySchema<Person>({
  name: 'person',
  columns: {
    id: { type: 'varchar', primary: true },
    collaborationId: { type: 'varchar' },
    name: { type: 'varchar', nullable: true },
    title: { type: 'varchar', nullable: true },
    stakeholderId: { type: 'varchar', nullable: true },
    accountId: { type: 'varchar', nullable: true },
    addedAt: { type: 'varchar' },
    forgottenAt: { type: 'varchar', nullable: true },
  },
  indices: [{ name: 'person_of_collaboration', columns: ['collaborationId'] }],
});

export type PersonDetails = Pick<Person, 'name' | 'title' | 'stakeholderId'>;
export type NewPerson = PersonDetails & Pick<Person, 'id' | 'collaborationId'>;

/** Names, titles and stakeholders behind the ids of the log. */
export class People {
  constructor(private readonly directory: Directory) {}

  /**
   * Adds a person once, and what the data are held for: the same id and details again change nothing, other details
   * are refused.
   */
  add(person: NewPerson, addedAt: Instant, ground: Ground, doer: Doer): Promise<Person> {
    return this.directory.write(async (manager) => {
      const stored = await manager.findOneBy(personTable, { id: person.id });
      if (!stored) return insertPerson(manager, { ...person, accountId: null }, addedAt, ground, doer);
      const same =
        stored.collaborationId === person.collaborationId &&
        stored.name === person.name &&
        stored.title === person.title &&
        stored.stakeholderId === person.stakeholderId;
      if (!same) throw conflict('person-already-known', 'This id belongs to somebody else already');
      return stored;
    });
  }

  person(id: string): Promise<Person> {
    return personIn(this.directory.committed, id);
  }

  /** The people of a collaboration, or all, those with a name first. */
  list(collaborationId: string | null): Promise<Person[]> {
    return this.directory.committed.find(personTable, {
      where: collaborationId === null ? {} : { collaborationId },
      order: { name: { direction: 'ASC', nulls: 'LAST' }, id: 'ASC' },
    });
  }

  /** Who an account is in a collaboration; a person of its own where it has not acted there before. */
  async acting(
    account: { readonly id: string; readonly name: string | null },
    collaborationId: string,
    addedAt: Instant,
    at: Instant,
  ): Promise<Person> {
    const where = { accountId: account.id, collaborationId };
    const known = await this.directory.committed.findOneBy(personTable, where);
    if (known) return known;
    return this.directory.write(async (manager) => {
      const meanwhile = await manager.findOneBy(personTable, where);
      if (meanwhile) return meanwhile;
      // By its name: accounts know people, and people do not know them.
      if (!(await manager.existsBy('account', { id: account.id, forgottenAt: IsNull() })))
        throw conflict('account-forgotten', 'This account was forgotten');
      const details = { name: account.name, title: null, stakeholderId: null };
      const person = { id: randomUUID(), ...where, ...details };
      return insertPerson(manager, person, addedAt, ORDINARY_GROUND, { by: account.id, at });
    });
  }

  /** Says that an account acts as this person; refuses who is somebody else's account already. */
  link(id: string, accountId: string): Promise<Person> {
    return this.directory.write((manager) => linkPerson(manager, id, accountId));
  }

  change(id: string, details: Partial<PersonDetails>): Promise<Person> {
    return this.directory.write(async (manager) => {
      const { forgottenAt } = await personIn(manager, id);
      if (forgottenAt) throw conflict('person-forgotten', 'This person was forgotten');
      if (Object.keys(details).length > 0) await manager.update(personTable, { id }, details);
      return personIn(manager, id);
    });
  }
}

async function insertPerson(
  manager: EntityManager,
  person: NewPerson & Pick<Person, 'accountId'>,
  addedAt: Instant,
  ground: Ground,
  { by, at }: Doer,
): Promise<Person> {
  const added = { ...person, addedAt, forgottenAt: null };
  await manager.insert(personTable, added);
  await recordConsent(manager, { subjectId: person.id, ...ground, recordedBy: by }, at);
  return added;
}

export async function linkPerson(manager: EntityManager, id: string, accountId: string): Promise<Person> {
  const person = await personIn(manager, id);
  if (person.forgottenAt) throw conflict('person-forgotten', 'This person was forgotten');
  if (person.accountId === accountId) return person;
  const other = await manager.existsBy(personTable, { accountId, collaborationId: person.collaborationId });
  if (person.accountId !== null || other)
    throw conflict('person-has-account', 'This person or this account is linked already');
  await manager.update(personTable, { id, accountId: IsNull() }, { accountId });
  return { ...person, accountId };
}

/** Leaves nothing of a person but the id, which events go on pointing at. */
export async function emptyPerson(manager: EntityManager, id: string, doer: Doer): Promise<void> {
  const nothing = { name: null, title: null, stakeholderId: null, accountId: null };
  await manager.update(personTable, { id }, { ...nothing, forgottenAt: doer.at });
  await endConsents(manager, id, doer.at);
  await noteSecurity(manager, 'PersonForgotten', doer, id);
}

export async function personIn(manager: EntityManager, id: string): Promise<Person> {
  const person = await manager.findOneBy(personTable, { id });
  if (!person) throw notFound('person-unknown', 'No such person');
  return person;
}
