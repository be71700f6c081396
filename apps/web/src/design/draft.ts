import { useEffect, useState } from 'react';

/** What is typed is kept on the device under this key until it is recorded. */
export interface Draft<Value> {
  readonly value: Value;
  readonly change: (next: Value | ((now: Value) => Value)) => void;
  /** When it was last kept, as an instant; null before anything was typed. */
  readonly keptAt: string | null;
  /** Whether it was found on the device and not begun just now. */
  readonly found: boolean;
  readonly clear: () => void;
}

interface Kept<Value> {
  readonly at: string;
  readonly value: Value;
}

const PREFIX = 'rembuk.draft.';

function kept<Value>(key: string): Kept<Value> | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Kept<Value> | null;
  } catch {
    return null;
  }
}

/** Drafts live on the device: no event, no server. Every change is written at once, so that a closed tab loses nothing. */
export function useDraft<Value>(key: string, initial: Value): Draft<Value> {
  const [state, setState] = useState(() => kept<Value>(key));
  const [found] = useState(state !== null);
  useEffect(() => {
    if (state) localStorage.setItem(PREFIX + key, JSON.stringify(state));
    else localStorage.removeItem(PREFIX + key);
  }, [key, state]);
  return {
    value: state?.value ?? initial,
    keptAt: state?.at ?? null,
    found,
    change: (next) => {
      setState((now) => ({
        at: new Date().toISOString(),
        value: typeof next === 'function' ? (next as (now: Value) => Value)(now?.value ?? initial) : next,
      }));
    },
    clear: () => {
      setState(null);
    },
  };
}
