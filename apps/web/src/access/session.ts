import { createMongoAbility, subject, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { useMemo } from 'react';
import { useRead, type Answer } from '../api/read.js';

export type WhoAmI = Answer<'/api/v1/session'>;

/** What a thing's rights hang on: where it is, and whose it is. */
export interface Facts {
  readonly collaborationId?: string;
  readonly region?: string;
  readonly stakeholderId?: string;
}

export type May = (action: string, on: string, facts?: Facts) => boolean;

/** Who is signed in; read before any page that needs it is shown. */
export const useSession = (): WhoAmI | undefined => useRead('/api/v1/session').data;

/** Whether the server would let one do it: the same rules decide there. */
export function useMay(): May {
  const session = useSession();
  return useMemo(() => mayBy(session), [session]);
}

export function mayBy(session: WhoAmI | undefined): May {
  const ability = createMongoAbility((session?.rules ?? []) as RawRuleOf<MongoAbility>[]);
  return (action, on, facts) => ability.can(action, facts ? subject(on, { ...facts }) : on);
}
