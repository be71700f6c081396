import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { VIEWS } from '#collaboration/catalogue.js';
import type { Instant, Position } from '#event-sourcing/event.js';
import { demoMark } from '../../api/src/demo-clock.js';
import type { Settings } from '../../api/src/settings.js';
import { newestEvent, peopleKnown, tablesSeen, type Newest, type TablesSeen } from './looks.js';
import { counted, eventsUpTo } from './progress.js';
import { isServed } from '#event-log/open-log.js';
import { version } from './version.js';

/** One line of what the doctor sees. A warning is worth reading, but nothing is broken. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'wrong';
  readonly about: string;
  readonly says: string;
}

const ok = (about: string, says: string): Finding => ({ state: 'ok', about, says });
const warning = (about: string, says: string): Finding => ({ state: 'warning', about, says });
const wrong = (about: string, says: string): Finding => ({ state: 'wrong', about, says });

/** Milliseconds in which views that lag and are being carried on move. */
const PATIENCE = 1_000;
const GIB = 1024 ** 3;
/** Parked events that are told one by one. */
const TOLD = 20;

/** Looks at everything, changes nothing, prints a table; answers whether nothing is wrong. */
export async function doctor(settings: Settings): Promise<boolean> {
  const findings = [
    ...configuration(settings),
    ...(await stores(settings)),
    ...(await disk(settings)),
    ok('versions', versions()),
  ];
  const width = Math.max(...findings.map(({ about }) => about.length));
  for (const { state, about, says } of findings)
    console.log(`${state.padEnd(8)} ${about.padEnd(width)}  ${says}`);
  const faults = findings.filter(({ state }) => state === 'wrong').length;
  console.log(faults === 0 ? 'Nothing is wrong' : `${faults} wrong`);
  return faults === 0;
}

function configuration(settings: Settings): readonly Finding[] {
  const { data, log, views, directory, host, port, role } = settings;
  return [
    existsSync(data)
      ? ok('folder', resolve(data))
      : wrong('folder', `${resolve(data)} does not exist; the first start makes it`),
    ok('log at', isServed(settings.log) ? withoutSecrets(log) : resolve(log)),
    ok('views at', resolve(views)),
    ok('directory at', resolve(directory)),
    ok('listens on', `${host}:${port}, role ${role}`),
  ];
}

/** The scheme and the servers of a connection string: neither user nor password nor options. */
function withoutSecrets(connection: string): string {
  const [, scheme = '', servers = ''] = /^([\w+]+):\/\/(?:.*@)?([^/?]*)/.exec(connection) ?? [];
  return `${scheme}://${servers}`;
}

async function stores(settings: Settings): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const tried = async <Seen>(about: string, see: () => Seen | Promise<Seen>): Promise<Seen | undefined> => {
    try {
      return await see();
    } catch (failure) {
      found.push(wrong(about, failure instanceof Error ? failure.message : String(failure)));
      return undefined;
    }
  };
  // The views first: what they hold by now, the log held before.
  const tables = await tried('views', () => tablesSeen(settings.views));
  const log = await tried('log', async () => ({ newest: await newestEvent(settings) }));
  if (log) found.push(logFinding(log.newest));
  await tried('clock', () => found.push(clockFinding(settings, log?.newest)));
  await tried('directory', () => found.push(directoryFinding(peopleKnown(settings.directory))));
  if (tables && log)
    await tried('views', async () => found.push(...(await viewFindings(settings, tables, log.newest))));
  return found;
}

const logFinding = (newest: Newest | undefined): Finding =>
  newest
    ? ok('log', `the newest event is at ${newest.position}, recorded ${newest.recordedAt}`)
    : ok('log', 'empty');

const directoryFinding = (people: number): Finding => ok('directory', `${counted(people)} people`);

/** A clock that stands before the log's newest event would date all that comes by that event. */
function clockFinding({ data }: Settings, newest: Newest | undefined): Finding {
  if (demoMark(data)) return ok('clock', 'simulated, never before the log');
  const now: Instant = new Date().toISOString();
  return newest && newest.recordedAt > now
    ? wrong('clock', `${now} is before the newest event, ${newest.recordedAt}: did the clock jump back?`)
    : ok('clock', now);
}

async function viewFindings(
  { views }: Settings,
  before: TablesSeen,
  newest: Newest | undefined,
): Promise<readonly Finding[]> {
  const end = newest?.position ?? '';
  const lag = VIEWS.some(({ name }) => (before.checkpoints.get(name)?.position ?? '') < end);
  if (lag) await pause(PATIENCE);
  const now = lag ? tablesSeen(views) : before;
  const rebuilding = [...now.checkpoints.keys()].some((name) => name.endsWith('_next'));
  return [
    ...VIEWS.map(({ name }) => viewFinding(name, before, now, end)),
    ...parkedFindings(now),
    ...(rebuilding ? [warning('rebuild', 'under way or broken off; the next one starts over')] : []),
  ];
}

function viewFinding(name: string, before: TablesSeen, now: TablesSeen, end: Position): Finding {
  const about = `view ${name}`;
  const [earlier, at] = [before.checkpoints.get(name), now.checkpoints.get(name)];
  if (!earlier || !at) return wrong(about, 'not begun; the next start begins it');
  if (earlier.position > end)
    return wrong(about, `ahead of the log, at ${earlier.position}: is this another log? see rembuk rebuild`);
  if (at.position >= end)
    return ok(about, `${counted(now.rows.get(name) ?? 0)} rows, version ${at.version}, level with the log`);
  const behind = `${lagOf(at.position, end)} behind the log`;
  return at.position > earlier.position
    ? warning(about, `${behind}, catching up`)
    : wrong(about, `${behind} and standing still; the server carries it on, or rembuk rebuild`);
}

function lagOf(at: Position, end: Position): string {
  const [done, all] = [at === '' ? 0 : eventsUpTo(at), eventsUpTo(end)];
  return done === null || all === null ? `at ${at || 'the beginning'},` : `${counted(all - done)} events`;
}

function parkedFindings({ parked }: TablesSeen): readonly Finding[] {
  const ours = parked.filter(({ view }) => !view.endsWith('_next'));
  const told = ours
    .slice(0, TOLD)
    .map(({ view, position, reason }) =>
      wrong('parked', `${view} left out ${position}: ${reason.split('\n', 1)[0]}`),
    );
  return ours.length > TOLD ? [...told, wrong('parked', `and ${counted(ours.length - TOLD)} more`)] : told;
}

async function disk({ data, log, views, directory }: Settings): Promise<readonly Finding[]> {
  const files = isServed(log) ? [views, directory] : [log, views, directory];
  const folders = new Set(
    [data, ...files.map((file) => dirname(file))].map((folder) => standing(resolve(folder))),
  );
  return Promise.all(
    [...folders].map(async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return diskFinding(folder, bavail * bsize);
    }),
  );
}

/** The folder, or the nearest one above it that exists. */
const standing = (folder: string): string => (existsSync(folder) ? folder : standing(dirname(folder)));

/** Warns below 1 GiB; `free` is in bytes. */
export const diskFinding = (folder: string, free: number): Finding =>
  (free < GIB ? warning : ok)('disk', `${(free / GIB).toFixed(1)} GiB free at ${folder}`);

function versions(): string {
  const db = new Sqlite(':memory:');
  const sqlite = db.prepare<[], string>('SELECT sqlite_version()').pluck().get();
  db.close();
  return `rembuk ${version()}, node ${process.versions.node}, SQLite ${sqlite}, ${process.platform} ${process.arch}`;
}
