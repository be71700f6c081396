import { ruleBroken } from '#event-sourcing/domain-error.js';
import type { OccurredOn } from '#event-sourcing/event.js';
import type { Forum } from './collaboration/collaboration.events.js';
import { requireStakeholders, type Known } from './known.js';

/** Only a forum of kind `other` has a name, and it needs one; the convener is in the roster. */
export function requireForum({ kind, name, convener }: Forum, on: OccurredOn, known: Known): void {
  if (kind === 'other' && !name?.trim())
    throw ruleBroken('forum-name-missing', 'A forum of another kind needs a name', 'forum.name');
  if (kind !== 'other' && name !== undefined)
    throw ruleBroken('forum-name-misplaced', 'Only a forum of another kind has a name', 'forum.name');
  requireStakeholders([convener], on, known, 'forum.convener');
}
