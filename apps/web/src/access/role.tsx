import type { ReactElement } from 'react';
import { useRead } from '../api/read.js';
import { useWords } from '../words/words.js';
import { useAll } from './all.js';
import { roleWords } from './role-words.js';
import type { WhoAmI } from './session.js';

export type Grant = WhoAmI['grants'][number];
export type Role = Grant['role'];
/** A role and what it is for. */
export type Scope = Pick<Grant, 'role' | 'collaborationId' | 'region' | 'stakeholderId'>;

/** Where a role holds, in words: a collaboration by its name, as far as one may know it. */
export function usePlaceWords(): (scope: Scope) => string {
  const t = useWords(roleWords);
  const { data: collaborations = [] } = useAll('/api/v1/collaborations');
  return ({ collaborationId, region }) => {
    if (collaborationId === null) return region === '' ? t('everywhere') : t('inRegion', { code: region });
    const name = collaborations.find(({ id }) => id === collaborationId)?.name;
    return name === undefined ? t('inSomeCollaboration') : t('inCollaboration', { name });
  };
}

/** A role in words: what, where and for whom. */
export function RoleLine({ scope }: { scope: Scope }): ReactElement {
  const t = useWords(roleWords);
  const place = usePlaceWords();
  const { role, collaborationId, stakeholderId } = scope;
  const { data } = useRead(
    '/api/v1/collaborations/{collaborationId}',
    { path: { collaborationId: collaborationId ?? '' } },
    { enabled: collaborationId !== null && stakeholderId !== null },
  );
  const party = data?.stakeholders.find(({ id }) => id === stakeholderId)?.name;
  return (
    <span>
      <b>{t(role)}</b> {party !== undefined && `${t('speaksFor', { name: party })} `}
      {place(scope)}
    </span>
  );
}
