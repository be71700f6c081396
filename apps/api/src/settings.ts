import { readFileSync } from 'node:fs';
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
  /** Where browsers reach it, behind TLS; null is loopback names alone. */
  readonly origin: string | null;
  /** Where people may sign in besides; null is nowhere. */
  readonly oidc: OidcSettings | null;
}

/** An OpenID provider, and what this server is to it. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
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
    log: log(secret(env, 'REMBUK_LOG'), join(data, 'log.db')),
    views: file('REMBUK_VIEWS', secret(env, 'REMBUK_VIEWS'), join(data, 'views.db')),
    directory: file('REMBUK_DIRECTORY', secret(env, 'REMBUK_DIRECTORY'), join(data, 'directory.db')),
    role: role(env['REMBUK_ROLE'] ?? 'all'),
    origin: origin(env['REMBUK_ORIGIN']),
    oidc: oidc(env),
  };
}

/** What may hold a secret stands in the variable itself, or in the file that its _FILE names. */
function secret(env: Environment, variable: string): string | undefined {
  const path = env[`${variable}_FILE`];
  if (path === undefined) return env[variable];
  if (env[variable] !== undefined)
    throw new BadSetting(`${variable}_FILE`, `is set beside ${variable}: keep one of them`);
  try {
    return readFileSync(path, 'utf8').trimEnd();
  } catch (failure) {
    const { code = 'unknown' } = failure as { readonly code?: string };
    throw new BadSetting(`${variable}_FILE`, `names a file that cannot be read: ${code}`);
  }
}

/** All of it or nothing. */
function oidc(env: Environment): OidcSettings | null {
  const said = {
    REMBUK_OIDC_ISSUER: env['REMBUK_OIDC_ISSUER'],
    REMBUK_OIDC_CLIENT_ID: env['REMBUK_OIDC_CLIENT_ID'],
    REMBUK_OIDC_CLIENT_SECRET: secret(env, 'REMBUK_OIDC_CLIENT_SECRET'),
  };
  if (Object.values(said).every((text) => text === undefined)) return null;
  const needed = (variable: keyof typeof said): string => {
    const text = said[variable];
    if (!text) throw new BadSetting(variable, 'is missing: signing in with OpenID needs all three variables');
    return text;
  };
  return {
    issuer: issuer(needed('REMBUK_OIDC_ISSUER')),
    clientId: needed('REMBUK_OIDC_CLIENT_ID'),
    clientSecret: needed('REMBUK_OIDC_CLIENT_SECRET'),
  };
}

/** The provider's own name for itself; without TLS only on this machine. */
function issuer(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || /[?#@\s]/.test(text))
    throw new BadSetting('REMBUK_OIDC_ISSUER', 'is no address such as https://masuk.example');
  if (url.protocol !== 'https:' && !isLoopback(url.hostname))
    throw new BadSetting('REMBUK_OIDC_ISSUER', 'must begin with https:// unless it names this machine');
  return text;
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535) throw new BadSetting('PORT', `is no port: ${text}`);
  return number;
}

/** Whether a name or an address is this machine's own. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

function host(text: string): string {
  if (text !== 'localhost' && isIP(text) === 0) throw new BadSetting('HOST', `is no address: ${text}`);
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

/** An origin and nothing after it; without TLS only this machine's own names. */
function origin(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.origin !== text)
    throw new BadSetting('REMBUK_ORIGIN', 'is no origin such as https://rembuk.example');
  if (url.protocol !== 'https:' && !isLoopback(url.hostname))
    throw new BadSetting('REMBUK_ORIGIN', 'must begin with https:// unless it names this machine');
  return text;
}

/** Connection strings hold secrets; only the scheme is ever printed. */
const scheme = (text: string): string => /^[a-z+]+:/.exec(text)?.[0] ?? 'that';

function role(text: string): Role {
  const found = ROLES.find((one) => one === text);
  if (!found) throw new BadSetting('REMBUK_ROLE', `is one of ${ROLES.join(', ')}, not ${text}`);
  return found;
}
