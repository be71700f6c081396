import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Accounts } from '#directory/accounts.js';
import { Grants, type Scope } from '#directory/grants.js';
import { hashPassword } from '#directory/password.js';
import { Sessions } from '#directory/sessions.js';
import { RealTime } from '../apps/api/src/access/real-time.js';
import type { Answer, Served } from './app.js';

/** Somebody with an account, signed in. */
export interface Holder {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
}

export const PASSWORD = 'payung kuning di sawah';

/** Makes an account with these roles and signs it in. */
export async function holder(
  { app }: Served,
  grants: readonly Scope[],
  name = 'Siti (contoh)',
): Promise<Holder> {
  const at = app.get(RealTime).now();
  const doer = { by: null, at };
  const email = `${randomUUID()}@legok.demo`;
  const { id } = await app
    .get(Accounts)
    .make({ email, name, passwordHash: await hashPassword(PASSWORD) }, doer);
  for (const grant of grants) await app.get(Grants).give(id, grant, doer);
  const { secret } = await app.get(Sessions).begin(id, 'password', 'jest', at);
  return { id, email, cookie: `rembuk=${secret}` };
}

/** Sends a request in somebody's name; with an empty cookie in nobody's. */
export async function send(
  { app }: Pick<Served, 'app'>,
  cookie: string,
  method: 'get' | 'post' | 'delete',
  path: string,
  body?: object,
): Promise<Answer> {
  const asked = request(app.getHttpServer())[method](`/api/v1${path}`).set(by(cookie));
  return body === undefined ? asked : asked.send(body);
}

const by = (entry: string): Record<string, string> =>
  entry.startsWith('rembuk_') ? { authorization: `Bearer ${entry}` } : { cookie: entry };

/** The cookie that an answer sets. */
export const cookieIn = ({ headers }: Answer): string =>
  ((headers['set-cookie'] as unknown as string[] | undefined)?.[0] ?? '').split(';')[0] ?? '';

/** Moves the time of day ahead, and back again when the work is done. */
export async function later(
  { app }: Pick<Served, 'app'>,
  hours: number,
  work: () => Promise<void>,
): Promise<void> {
  const time = app.get(RealTime);
  const now = time.now.bind(time);
  time.now = () => new Date(Date.parse(now()) + hours * 3_600_000).toISOString();
  try {
    await work();
  } finally {
    time.now = now;
  }
}

/** The path at the end of a link. */
export const secretIn = ({ body }: Answer): string => (body as { link: string }).link.split('/').at(-1) ?? '';
