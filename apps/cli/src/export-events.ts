import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { SecurityEvents } from '#directory/security-events.js';
import { SystemClock } from '#event-sourcing/clock.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import type { Position } from '#event-sourcing/event.js';
import type { Settings } from '../../api/src/settings.js';
import { eventsUpTo, pace, tracked, type OnProgress } from './progress.js';
import { requireLog, withDirectory, withLog } from './stores.js';

const BATCH = 1_000;

/** Writes the whole log, one event a line in the log's order; the file is there when all of it is. */
export async function exportEvents(settings: Settings, file: string): Promise<void> {
  requireLog(settings);
  await withLog(settings, async (log) => {
    const total = eventsUpTo((await log.last())?.position);
    const { result, ms } = await tracked('events', total, (onProgress) => written(log, file, onProgress));
    await noteExport(settings);
    console.log(`Exported ${pace(result, 'events', ms)}`);
  });
}

/** Where there are accounts, they can read that the log was taken out. */
async function noteExport(settings: Settings): Promise<void> {
  if (!existsSync(settings.directory)) return;
  const doer = { by: null, at: new SystemClock().now() };
  await withDirectory(settings, (directory) => new SecurityEvents(directory).note('LogExported', doer));
}

async function written(log: EventLog, file: string, onProgress: OnProgress): Promise<number> {
  const part = `${file}.part`;
  let events = 0;
  try {
    const lines = linesOf(log, (count) => {
      events = count;
      onProgress(count);
    });
    // What was said in confidence stands in the log: the file is for its owner's eyes.
    await pipeline(lines, createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (failure) {
    await rm(part, { force: true });
    throw failure;
  }
  return events;
}

async function* linesOf(log: EventLog, onProgress: OnProgress): AsyncGenerator<string> {
  let after: Position | null = null;
  for (let count = 0; ;) {
    const batch = await log.readAll(after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield batch.map((event) => `${JSON.stringify(event)}\n`).join('');
    after = last.position;
    count += batch.length;
    onProgress(count);
  }
}
