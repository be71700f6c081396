import { isIP } from 'node:net';
import { join } from 'node:path';

/** Where the process keeps its memory and how it is reached. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The folder of everything embedded. */
  readonly data: string;
  /** A file's path, or an esdb:// connection string. */
  readonly log: string;
  readonly views: string;
  readonly directory: string;
  readonly role: Role;
}

const ROLES = ['all', 'api', 'projector'] as const;
type Role = (typeof ROLES)[number];

/** A setting that stops the start; its message is one line that names the variable. */
export class BadSetting extends Error {
  constructor(variable: string, complaint: string) {
    super(`${variable} ${complaint}`);
    this.name = 'BadSetting';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

export function settingsFrom(env: Environment): Settings {
  const data = env['REMBUK_DATA'] ?? './data';
  if (data === '') throw new BadSetting('REMBUK_DATA', 'is empty: name a folder');
  return {
    data,
    port: port(env['PORT'] ?? '3000'),
    host: host(env['HOST'] ?? '127.0.0.1'),
    log: log(env['REMBUK_LOG'], join(data, 'log.db')),
    views: file('REMBUK_VIEWS', env['REMBUK_VIEWS'], join(data, 'views.db')),
    directory: file('REMBUK_DIRECTORY', env['REMBUK_DIRECTORY'], join(data, 'directory.db')),
    role: role(env['REMBUK_ROLE'] ?? 'all'),
  };
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new BadSetting('PORT', `is no port: ${text}`);
  return number;
}

/** Until accounts exist, nobody but this machine may ask. */
function host(text: string): string {
  const loopback = text === 'localhost' || text === '::1' || (isIP(text) === 4 && text.startsWith('127.'));
  if (!loopback)
    throw new BadSetting('HOST', `must be a loopback address while there are no accounts, not ${text}`);
  return text;
}

function file(variable: string, text: string | undefined, otherwise: string): string {
  if (text === undefined) return otherwise;
  if (!/^sqlite:./.test(text)) throw new BadSetting(variable, `takes sqlite:FILE, not ${scheme(text)}`);
  return text.slice('sqlite:'.length);
}

function log(text: string | undefined, otherwise: string): string {
  if (text !== undefined && /^esdb(\+discover)?:\/\/./.test(text)) return text;
  if (text !== undefined && !text.startsWith('sqlite:'))
    throw new BadSetting('REMBUK_LOG', `takes sqlite:FILE or esdb://…, not ${scheme(text)}`);
  return file('REMBUK_LOG', text, otherwise);
}

/** Connection strings hold secrets; only the scheme is ever printed. */
const scheme = (text: string): string => /^[a-z+]+:/.exec(text)?.[0] ?? 'that';

function role(text: string): Role {
  const found = ROLES.find((one) => one === text);
  if (!found) throw new BadSetting('REMBUK_ROLE', `is one of ${ROLES.join(', ')}, not ${text}`);
  return found;
}
