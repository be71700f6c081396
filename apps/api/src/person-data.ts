import { setImmediate as turn } from 'node:timers/promises';
import type { Directory } from '#directory/directory.js';
import { heldOf, type Held } from '#directory/person-data.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import type { Meta, Position, Recorded } from '#event-sourcing/event.js';

/** An event that a human did or is named in; its content belongs to the collaboration. */
export interface Trace extends Pick<Meta, 'occurredOn' | 'recordedAt'> {
  readonly position: Position;
  readonly type: string;
}

/** Everything held on one human (UU 27/2022, article 7). */
export interface PersonData extends Held {
  readonly events: readonly Trace[];
}

/** Events that are looked through in one go. */
const PAGE = 1_000;
/** The fields of an event that name a person. */
const NAMING = new Set(['personId', 'attestedBy']);

/** Gathers what is held of a human by an account's id or address, or by a person's id. */
export async function personData(
  directory: Directory,
  log: EventLog,
  idOrEmail: string,
): Promise<PersonData> {
  const held = await heldOf(directory, idOrEmail);
  return { ...held, events: await tracesOf(log, new Set(held.people.map(({ id }) => id))) };
}

async function tracesOf(log: EventLog, ids: ReadonlySet<string>): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  if (ids.size === 0) return traces;
  for (let after: Position | null = null; ;) {
    const page: readonly Recorded[] = await log.readAll(after, PAGE);
    const last = page.at(-1);
    if (!last) return traces;
    for (const { position, type, data, meta } of page)
      if (ids.has(meta.actor) || names(data, ids))
        traces.push({ position, type, occurredOn: meta.occurredOn, recordedAt: meta.recordedAt });
    after = last.position;
    // A log of years is long, and others are asking too.
    await turn();
  }
}

/** Whether a person is named anywhere in what an event holds. */
function names(data: object, ids: ReadonlySet<string>): boolean {
  return Object.entries(data).some(([field, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? names(value, ids)
      : typeof value === 'string' && NAMING.has(field) && ids.has(value),
  );
}
