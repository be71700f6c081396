import { useRef, useState } from 'react';
import { asProblem } from '../api/problem.js';
import { useCase } from '../shell/case.js';

export interface Contested<Values> {
  /** Whether somebody else was first, so that the person has to choose. */
  readonly lost: boolean;
  readonly send: (values: Values) => Promise<void>;
  /** From here on what is recorded now counts as seen. */
  readonly insist: () => void;
}

/** Sends a change of the collaboration with the revision that was on the screen when the form opened. */
export function useContested<Values>(
  send: (values: Values, revision: number) => Promise<unknown>,
): Contested<Values> {
  const { collaboration } = useCase();
  const seen = useRef(collaboration.revision);
  const [lost, setLost] = useState(false);
  return {
    lost,
    send: async (values) => {
      try {
        await send(values, seen.current);
      } catch (failure) {
        setLost(asProblem(failure).status === 412);
        throw failure;
      }
    },
    insist: () => {
      seen.current = collaboration.revision;
      setLost(false);
    },
  };
}
