import { existsSync } from 'node:fs';
import type { Directory } from '#directory/directory.js';
import { openDirectory } from '#directory/open-directory.js';
import { notFound } from '#event-sourcing/domain-error.js';
import type { EventLog } from '#event-sourcing/event-log.js';
import { isServed, openLog } from '#event-log/open-log.js';
import type { Settings } from '../../api/src/settings.js';

/** Works on the log that the settings name, made where there is none. */
export async function withLog<Result>(
  settings: Settings,
  work: (log: EventLog) => Promise<Result>,
): Promise<Result> {
  const log = openLog(settings.log);
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

/** Works on the directory that the settings name, made where there is none. */
export async function withDirectory<Result>(
  settings: Settings,
  work: (directory: Directory) => Promise<Result>,
): Promise<Result> {
  const directory = await openDirectory(settings.directory);
  try {
    return await work(directory);
  } finally {
    await directory.close();
  }
}

/** Refuses with `log-missing` where no file is: an empty log made in the wrong folder helps nobody. */
export function requireLog(settings: Settings): void {
  if (!isServed(settings.log) && !existsSync(settings.log))
    throw notFound('log-missing', `There is no log at ${settings.log}; REMBUK_DATA names its folder`);
}
