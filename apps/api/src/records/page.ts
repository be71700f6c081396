import type { Position } from '#event-sourcing/event.js';
import { malformed } from '#event-sourcing/domain-error.js';

/** One page of a list, and where the next one begins; null when there is none. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Events that should be here and could not be folded. */
  readonly incomplete: readonly Position[];
}

const DEFAULT_LIMIT = 50;

/** Cuts a page out of an ordered list; the cursor names the last item of the page before. */
export function page<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit = DEFAULT_LIMIT, cursor }: { readonly limit?: number; readonly cursor?: string },
  incomplete: readonly Position[],
): Page<Item> {
  const start = cursor === undefined ? 0 : items.findIndex(({ id }) => cursorOf(id) === cursor) + 1;
  if (cursor !== undefined && start === 0)
    throw malformed('cursor-unknown', 'This cursor belongs to another list', 'cursor');
  const cut = items.slice(start, start + limit);
  const last = cut.at(-1);
  const next = last && start + limit < items.length ? cursorOf(last.id) : null;
  return { items: cut, next, incomplete };
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');
