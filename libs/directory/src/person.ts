import { EntitySchema } from 'typeorm';
import type { Instant } from '#event-sourcing/event.js';

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
    addedAt: { type: 'varchar' },
    forgottenAt: { type: 'varchar', nullable: true },
  },
  indices: [{ name: 'person_of_collaboration', columns: ['collaborationId'] }],
});
