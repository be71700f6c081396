import { useMemo } from 'react';
import { useRead, type Answer } from '../api/read.js';
import { mayBy, type May } from './may.js';

export type WhoAmI = Answer<'/api/v1/session'>;

/** Who is signed in; read before any page that needs it is shown. */
export const useSession = (): WhoAmI | undefined => useRead('/api/v1/session').data;

/** Whether the server would let one do it: the same rules decide there. */
export function useMay(): May {
  const session = useSession();
  return useMemo(() => mayBy(session), [session]);
}
