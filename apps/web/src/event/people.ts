import { useRead } from '../api/read.js';
import { useCase, useMayHere } from '../shell/case.js';

/** The name of a person by pseudonym; who may not know names, or asks for one forgotten, gets a short pseudonym. */
export function usePersonName(): (personId: string) => string {
  const { id } = useCase();
  const mayKnow = useMayHere()('read', 'person');
  const { data } = useRead(
    '/api/v1/people',
    { query: { collaborationId: id, limit: 200 } },
    { enabled: mayKnow },
  );
  const names = new Map(data?.items.map((person) => [person.id, person.title ?? person.name]));
  return (personId) => names.get(personId) ?? personId.slice(0, 8);
}
