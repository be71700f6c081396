import type { Caller } from '../access/caller.js';

/** A signal as far as its secrecy hangs on it. */
interface Observed {
  readonly observer: string;
}

/** Where a record belongs. */
interface Home {
  readonly collaborationId: string;
  readonly region: string;
}

/** Whether a caller may know what a confidential signal says: its observer and the facilitator do. */
export const mayKnow = (caller: Caller, { collaborationId, region }: Home, { observer }: Observed): boolean =>
  caller.may('read', 'confidential', { collaborationId, region, stakeholderId: observer });

/** What all others see in its place: that two organisations are concerned, and neither what nor how. */
export const WITHHELD = {
  behaviour: null,
  direction: null,
  weight: null,
  text: '',
  redacted: true,
} as const;
