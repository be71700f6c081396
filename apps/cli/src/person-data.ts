import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { SecurityEvents } from '#directory/security-events.js';
import { notFound } from '#event-sourcing/domain-error.js';
import { SystemClock } from '#event-sourcing/clock.js';
import { personData } from '../../api/src/person-data.js';
import type { Settings } from '../../api/src/settings.js';
import { requireLog, withDirectory, withLog } from './stores.js';

/** Writes everything held on one human as JSON, to a file or to the standard output. */
export async function exportPersonData(
  settings: Settings,
  idOrEmail: string,
  file: string | undefined,
): Promise<void> {
  requireLog(settings);
  if (!existsSync(settings.directory)) throw notFound('person-unknown', `Nobody is known as ${idOrEmail}`);
  await withDirectory(settings, async (directory) => {
    const held = await withLog(settings, (log) => personData(directory, log, idOrEmail));
    const json = `${JSON.stringify(held, null, 2)}\n`;
    if (file === undefined) process.stdout.write(json);
    else await write(file, json);
    const about = held.account?.id ?? held.people[0]?.id ?? null;
    const doer = { by: null, at: new SystemClock().now() };
    await new SecurityEvents(directory).note('PersonDataExported', doer, about);
  });
}

/** For its owner's eyes, and whole or not at all. */
async function write(file: string, json: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, json, { mode: 0o600, flush: true });
    await rename(part, file);
  } catch (failure) {
    await rm(part, { force: true });
    throw failure;
  }
}
