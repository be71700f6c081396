import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Accounts } from '#directory/accounts.js';
import { openDirectory } from '#directory/open-directory.js';
import { story } from '../apps/cli/src/demo/story/story.js';
import { begun, eventsOf, killedWhen, passing, rembuk } from './cli.js';
import { freePort } from './free-port.js';

describe('rembuk demo', () => {
  it('tells the story into an empty folder, and the same again changes nothing', async () => {
    const data = passing();
    const first = await rembuk(data, ['demo', '--load-only']);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('2,73%');
    const told = await eventsOf(data);
    expect(told.length).toBeGreaterThan(story.length - 1);
    expect((await rembuk(data, ['demo', '--load-only'])).code).toBe(0);
    expect(await eventsOf(data)).toEqual(told);
  }, 60_000);

  it('gives nothing back that was taken in a demonstration that stands', async () => {
    const data = passing();
    await rembuk(data, ['demo', '--load-only']);
    const directory = await openDirectory(join(data, 'directory.db'));
    const doer = { by: null, at: new Date().toISOString() };
    const camat = await new Accounts(directory).byEmail('camat@legok.demo');
    await new Accounts(directory).forget(camat?.id ?? '', doer);
    const { code, err } = await rembuk(data, ['demo', '--load-only']);
    expect([code, err]).toEqual([0, '']);
    expect(await new Accounts(directory).byEmail('camat@legok.demo')).toBeNull();
    await directory.close();
  }, 60_000);

  it('goes on where it was killed, and ends with the same log', async () => {
    const [data, whole] = [passing(), passing()];
    const child = begun(data, ['demo', '--load-only']);
    const written = (): number => statSync(join(data, 'log.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
    expect(await killedWhen(child, () => written() > 300_000)).toBe(true);
    const told = (await eventsOf(data)).length;
    expect([told > 0, told < story.length]).toEqual([true, true]);
    expect((await rembuk(data, ['demo', '--load-only'])).code).toBe(0);
    expect((await rembuk(whole, ['demo', '--load-only'])).code).toBe(0);
    expect(await eventsOf(data)).toEqual(await eventsOf(whole));
  }, 90_000);

  it('refuses a folder that holds anything else, in one line', async () => {
    const data = passing();
    writeFileSync(join(data, 'notulen.docx'), '');
    const { code, err } = await rembuk(data, ['demo', '--load-only']);
    expect(code).toBe(1);
    expect(err).toMatch(/^REMBUK_DATA [^\n]+\n$/);
  }, 30_000);

  it('says in one line that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await rembuk(passing(), ['serve'], { PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^PORT [^\n]+\n$/);
  }, 30_000);

  it('serves on the port it is told, in its own time, and ends when told to', async () => {
    const data = passing();
    await rembuk(data, ['demo', '--load-only']);
    const port = await freePort();
    const child = begun(data, ['demo'], { PORT: String(port) });
    const ready = async (): Promise<unknown> => {
      for (;;) {
        const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
        if (answer) return answer.json();
        await pause(50);
      }
    };
    const { clock, now } = (await ready()) as { clock: string; now: string };
    expect([clock, now.slice(0, 10)]).toEqual(['simulated', '2023-12-31']);
    const home = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
    expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  }, 60_000);
});
