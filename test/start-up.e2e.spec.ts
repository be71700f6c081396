import { once } from 'node:events';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import { openDirectory } from '#directory/open-directory.js';
import { hashPassword } from '#directory/password.js';
import { markDemo } from '../apps/api/src/demo-clock.js';
import { freePort } from './free-port.js';
import { begun, passing, rembuk } from './cli.js';

const OWNER = { email: 'camat@legok.invalid', password: 'sawah-kuda-payung-7' };
const NEAR = { HOST: '0.0.0.0' };
const ORIGIN = { REMBUK_ORIGIN: 'https://rembuk.example' };
/** All that is printed where there is no link. */
const ADDRESS_ALONE = /^Rembuk: http:\/\/localhost:\d+\n$/;
const REFUSED = { code: 1, err: expect.stringMatching(/^HOST [^\n]+\n$/) };

/** A data folder with an account in it. */
async function withOwner(): Promise<string> {
  const data = passing();
  const directory = await openDirectory(join(data, 'directory.db'));
  const passwordHash = await hashPassword(OWNER.password);
  const doer = { by: null, at: new Date().toISOString() };
  await new Accounts(directory).make({ email: OWNER.email, name: 'Camat (contoh)', passwordHash }, doer);
  await directory.close();
  return data;
}

const marked = (data: string): string => {
  markDemo(data, { standsAt: '2023-12-31T05:00:00.000Z', complete: true });
  return data;
};

interface Answer {
  readonly status: number;
  readonly body: string;
  /** As it was set, with its attributes. */
  readonly cookie: string;
}

interface Started {
  /** Asks it on 127.0.0.1, by whichever name. */
  ask(method: string, path: string, sent?: { body?: object; headers?: OutgoingHttpHeaders }): Promise<Answer>;
  /** The secret of the set-up link, once it stands there. */
  secret(): Promise<string>;
  /** Ends it after a sign-in, which takes longer than whatever the start had left to do; answers all it said, the framework's own lines left out. */
  ended(): Promise<string>;
}

async function started(data: string, settings: NodeJS.ProcessEnv = {}): Promise<Started> {
  const port = await freePort();
  const child = begun(data, ['serve'], { PORT: String(port), ...settings });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => (said += more));
  const ask: Started['ask'] = async (method, path, { body, headers } = {}) => {
    const type = body && { 'content-type': 'application/json' };
    const asked = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      agent: false,
      headers: { ...type, ...headers },
    });
    asked.end(body && JSON.stringify(body));
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    return { status: answer.statusCode ?? 0, body: await text(answer), cookie };
  };
  while (!(await ask('GET', '/health/ready').catch(() => null))) {
    if (child.exitCode !== null) throw new Error(await text(child.stderr));
    await pause(20);
  }
  return {
    ask,
    secret: async () => {
      const link = new RegExp(` http://localhost:${port}/pengaturan-awal/([\\w-]{43})\n`);
      while (!link.test(said)) await pause(5);
      return link.exec(said)?.[1] ?? '';
    },
    ended: async () => {
      await ask('POST', '/api/v1/session', { body: OWNER });
      child.kill('SIGTERM');
      await closed;
      return said.replace(/^.*\[Nest\].*\n/gm, '');
    },
  };
}

describe('a start that others than this machine could reach', () => {
  it('is refused in one line while there are no accounts', async () => {
    const refused = [NEAR, { ...NEAR, ...ORIGIN }].map((settings) => rembuk(passing(), ['serve'], settings));
    for (const outcome of refused) expect(await outcome).toMatchObject(REFUSED);
  }, 20_000);

  it('is refused in one line where its own name is not known', async () => {
    expect(await rembuk(await withOwner(), ['serve'], NEAR)).toMatchObject(REFUSED);
  }, 20_000);

  it('is refused in one line with the demonstration, whatever else is set', async () => {
    const data = marked(await withOwner());
    expect(await rembuk(data, ['serve'], { ...NEAR, ...ORIGIN })).toMatchObject(REFUSED);
  }, 20_000);

  it('answers by its name with a cookie for TLS alone, and by no other', async () => {
    const server = await started(await withOwner(), { ...NEAR, ...ORIGIN });
    const own = { host: 'rembuk.example' };
    const entered = await server.ask('POST', '/api/v1/session', { body: OWNER, headers: own });
    expect(entered).toMatchObject({
      status: 200,
      cookie: expect.stringMatching(/^__Host-rembuk=.*; Secure/),
    });
    const [cookie] = entered.cookie.split(';');
    const who = (host: string): Promise<Answer> =>
      server.ask('GET', '/api/v1/session', { headers: { host, cookie } });
    expect(await who('rembuk.example')).toMatchObject({
      status: 200,
      body: expect.stringContaining(OWNER.email),
    });
    expect(await who('lain.example')).toMatchObject({ status: 403 });
    expect(await server.ended()).toMatch(ADDRESS_ALONE);
  }, 20_000);
});

describe('the set-up link', () => {
  it('is printed on one line, makes the first administrator once, and no later start has one', async () => {
    const data = passing();
    const first = await started(data);
    const path = `/api/v1/setup/${await first.secret()}`;
    const opened = await first.ask('GET', path);
    expect([opened.status, JSON.parse(opened.body)]).toEqual([
      200,
      expect.objectContaining({ kind: 'setup', email: null }),
    ]);
    const body = { ...OWNER, name: 'Siti (contoh)', consent: true };
    const { status, cookie } = await first.ask('POST', path, { body });
    expect(status).toBe(204);
    const who = await first.ask('GET', '/api/v1/session', { headers: { cookie: cookie.split(';')[0] } });
    expect([who.status, JSON.parse(who.body)]).toEqual([
      200,
      expect.objectContaining({ grants: [expect.objectContaining({ role: 'administrator', region: '' })] }),
    ]);
    const other = { ...body, email: 'lain@legok.invalid' };
    expect(await first.ask('POST', path, { body: other })).toMatchObject({ status: 409 });
    expect((await first.ended()).match(/pengaturan-awal/g)).toHaveLength(1);

    const second = await started(data);
    expect(await second.ask('GET', path)).toMatchObject({ status: 409 });
    expect(await second.ended()).toMatch(ADDRESS_ALONE);
  }, 20_000);

  it('is none of the demonstration’s', async () => {
    const server = await started(marked(passing()));
    expect(await server.ended()).toMatch(ADDRESS_ALONE);
  }, 20_000);
});
