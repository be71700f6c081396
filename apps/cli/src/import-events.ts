import { mkdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { conflict, type DomainError } from '#event-sourcing/domain-error.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import type { Position, Recorded } from '#event-sourcing/event.js';
import type { Settings } from '../../api/src/settings.js';
import { checkEvents, eventsIn } from './event-lines.js';
import { counted, pace, tracked, type OnProgress } from './progress.js';
import { withLog } from './stores.js';

/** Events on their way at once: they share the log's transaction. */
const BATCH = 500;

const notEmpty = (): DomainError =>
  conflict('log-not-empty', 'The log holds events already; an import needs an empty one');

/**
 * Fills an empty log with an exported one: the same events in the same order, each with its id, revision and
 * times, at positions of its own. All lines are checked before the first is written. Where an import of the
 * same file broke off, the log holds the file's beginning, and this one goes on behind it.
 */
export async function importEvents(settings: Settings, file: string): Promise<void> {
  const { result: total } = await tracked('lines', null, (onProgress) => checkEvents(file, onProgress));
  mkdirSync(settings.data, { recursive: true });
  await withLog(settings, async (log) => {
    const { result: held, ms } = await tracked('events', total, (onProgress) => fill(log, file, onProgress));
    const behind = held > 0 ? `, behind ${counted(held)} that an import before had written` : '';
    console.log(`Imported ${pace(total - held, 'events', ms)}${behind}`);
  });
}

/** Answers how many of the file's events the log held already. */
async function fill(log: EventLog, file: string, onProgress: OnProgress): Promise<number> {
  let after: Position | null = null;
  let held = 0;
  let done = 0;
  for await (const batch of batchesOf(file)) {
    const there: readonly Recorded[] = held === done ? await log.readAll(after, batch.length) : [];
    if (there.some((event, index) => !isSame(event, batch[index]))) throw notEmpty();
    after = there.at(-1)?.position ?? after;
    held += there.length;
    await append(log, batch.slice(there.length));
    done += batch.length;
    onProgress(done);
  }
  if (held === done && (await log.last())) throw notEmpty();
  return held;
}

function isSame({ position: _here, ...event }: Recorded, line: Recorded | undefined): boolean {
  const { position: _there, ...other } = line ?? {};
  return isDeepStrictEqual(event, other);
}

async function* batchesOf(file: string): AsyncGenerator<readonly Recorded[]> {
  let batch: Recorded[] = [];
  for await (const event of eventsIn(file)) {
    if (batch.push(event) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** All in one turn of the loop, so that the log keeps their order; neighbours in one stream are one append. */
async function append(log: EventLog, events: readonly Recorded[]): Promise<void> {
  const runs: [Recorded, ...Recorded[]][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run?.[0].stream === event.stream) run.push(event);
    else runs.push([event]);
  }
  await Promise.all(
    runs.map((run) =>
      log.append(
        run[0].stream,
        run[0].revision - 1,
        run.map(({ id, type, schemaVersion, data, meta }) => ({ id, type, schemaVersion, data, meta })),
      ),
    ),
  );
}
