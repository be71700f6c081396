import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import type { Recorded, Unrecorded } from '#event-sourcing/event.js';

const MAIN = join(import.meta.dirname, '../dist/apps/cli/src/main.js');

type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];
const children: Child[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder of its own in the system's place for passing things; gone after the suite. */
export function passing(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-cli-'));
  folders.push(folder);
  return folder;
}

/** The built command, under way on a data folder; nothing of this process' own settings reaches it. */
export function begun(data: string, args: readonly string[], settings: NodeJS.ProcessEnv = {}): Child {
  const env = { PATH: process.env['PATH'], REMBUK_DATA: data, ...settings };
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

/** What the built command says and how it ends. */
export async function rembuk(
  data: string,
  args: readonly string[],
  settings: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = begun(data, args, settings);
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

/** Ends the command as soon as something has come about; answers whether that is what ended it. */
export async function killedWhen(
  child: Child,
  cameAbout: () => boolean,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<boolean> {
  const ended = once(child, 'close');
  while (child.exitCode === null && !cameAbout()) await pause(2);
  child.kill(signal);
  await ended;
  return child.signalCode === signal;
}

/** Works on the log of a data folder. */
export async function inLog<Result>(
  data: string,
  work: (log: SqliteEventLog) => Promise<Result>,
): Promise<Result> {
  mkdirSync(data, { recursive: true });
  const log = new SqliteEventLog(join(data, 'log.db'));
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

export const eventsOf = (data: string): Promise<readonly Recorded[]> =>
  inLog(data, (log) => log.readAll(null, 1_000_000));

export const GOTA = '3603200a-0000-4000-8000-000000000001';
export const CATCHMENTS = {
  'Puskesmas Legok': '3603200a-0000-4000-8000-000000000201',
  'Puskesmas Bojongkamal': '3603200a-0000-4000-8000-000000000202',
  'Puskesmas Caringin': '3603200a-0000-4000-8000-000000000203',
} as const;

export const unrecorded = (id: string, type: string, data: object, over: object = {}): Unrecorded => ({
  id,
  type,
  schemaVersion: 1,
  data,
  meta: {
    occurredOn: '2022-01-03',
    recordedAt: '2022-01-03T02:00:00.000Z',
    actor: 'a-1',
    commandId: `c-${id}`,
    payloadHash: '',
    correlationId: `c-${id}`,
    causationId: null,
    collaborationId: GOTA,
    region: '36.03.20',
    ...over,
  },
});

/** GOTA Legok with its three catchments, in a folder of its own. */
export async function legok(): Promise<string> {
  const data = passing();
  await inLog(data, (log) =>
    log.append(`collaboration-${GOTA}`, -1, [
      unrecorded('opened', 'CollaborationOpened', { name: 'GOTA', issue: 'stunting', region: '36.03.20' }),
      ...Object.entries(CATCHMENTS).map(([name, catchmentId]) =>
        unrecorded(name, 'CatchmentDeclared', { catchmentId, name, villages: [] }),
      ),
    ]),
  );
  return data;
}
