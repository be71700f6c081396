import { derivedId } from '#event-sourcing/identity.js';
import type { Asked } from '../http/asked.js';

/** The id of a thing whose caller chose none: derived from the command's id, so that a retry meets the same thing. */
export const newId = (category: string, { commandId }: Asked, index = 0): string =>
  derivedId(category, commandId, index);
