import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { VIEWS } from '#collaboration/catalogue.js';
import { markDemo } from '../apps/api/src/demo-clock.js';
import { diskFinding } from '../apps/cli/src/doctor.js';
import { begun, CATCHMENTS, GOTA, inLog, killedWhen, legok, passing, rembuk, unrecorded } from './cli.js';
import { signedInAt } from './signed-in.js';
import { freePort } from './free-port.js';

jest.setTimeout(120_000);

/** On stderr there may be progress. */
const WELL = { code: 0 };

/** So many figures of Puskesmas Legok, a month each, and half of them corrected. */
async function measured(data: string, months: number, from = 0): Promise<void> {
  await inLog(data, async (log) => {
    const appends = Array.from({ length: months }, (_, n) => {
      const period = `m${from + n}`;
      const counts = { measured: 100, stunted: n % 100 };
      const cell = { catchmentId: CATCHMENTS['Puskesmas Legok'], period, source: 'e-ppgbm' };
      const facts = [unrecorded(`${period}-a`, 'PrevalenceMeasured', { ...cell, ...counts })];
      if (n % 2 === 1)
        facts.push(
          unrecorded(`${period}-b`, 'PrevalenceCorrected', { ...counts, stunted: 1, reason: 'salah' }),
        );
      return log.append(`prevalence-${period}`, -1, facts);
    });
    await Promise.all(appends);
  });
}

/** Every row of every view, and where the view stands. */
function tables(data: string): Readonly<Record<string, unknown>> {
  const db = new Sqlite(join(data, 'views.db'), { readonly: true });
  const rows = VIEWS.map(
    ({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY "key"`).all()] as const,
  );
  db.close();
  return Object.fromEntries(rows);
}
function checkpoints(data: string): Readonly<Record<string, { version: number; position: string }>> {
  const db = new Sqlite(join(data, 'views.db'), { readonly: true });
  const rows = db
    .prepare<[], { view: string; version: number; position: string }>('SELECT * FROM checkpoint')
    .all();
  db.close();
  return Object.fromEntries(rows.map(({ view, ...at }) => [view, at]));
}

describe('the command line', () => {
  it('helps, and knows its version', async () => {
    const { code, out } = await rembuk(passing(), ['--help']);
    expect(code).toBe(0);
    for (const command of ['serve', 'rebuild', 'doctor', 'import', 'export']) expect(out).toContain(command);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await rembuk(passing(), ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['rebuild'], 'PORT', 'x'],
    [['doctor'], 'HOST', '300.1.1.1'],
    [['serve'], 'REMBUK_ROLE', 'none'],
    [['export', 'events', 'x'], 'REMBUK_LOG', 'mysql://u:secret@h'],
  ])('%s is stopped by a bad setting with one line that names it', async (args, variable, value) => {
    const { code, out, err } = await rembuk(passing(), args, { [variable]: value });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(new RegExp(`^${variable} .*\\n$`));
    expect(err).not.toContain('secret');
  });

  it('refuses a command that is none', async () => {
    expect((await rembuk(passing(), ['rebuidl'])).code).toBe(1);
  });
});

describe('the doctor', () => {
  let sound: string;
  let data: string;
  beforeAll(async () => {
    sound = await legok();
    const file = join(passing(), 'figures.csv');
    writeFileSync(file, 'period,catchment,measured,stunted\n2021,Puskesmas Legok,3854,157\n');
    expect(await rembuk(sound, ['import', 'prevalence', file, '--collaboration', GOTA])).toMatchObject(WELL);
  });
  beforeEach(() => {
    data = passing();
    cpSync(sound, data, { recursive: true });
  });

  it('finds nothing wrong with a sound folder, and changes no byte of it', async () => {
    const digest = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(data).map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(data, name)))
            .digest('hex'),
        ]),
      );
    const before = digest();
    expect(Object.keys(before).sort()).toEqual(['directory.db', 'log.db', 'views.db']);
    const { code, out, err } = await rembuk(data, ['doctor']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^ok +view timeline +2 rows, version 1, level with the log$/m);
    expect(out).not.toMatch(/^(wrong|warning)/m);
    expect(digest()).toEqual(before);
  });

  it.each(['missing', 'empty'])('says that a folder is %s, and leaves it so', async (which) => {
    const folder = which === 'empty' ? passing() : join(passing(), 'missing');
    const { code, out } = await rembuk(folder, ['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +log +there is none at/m);
    expect(existsSync(folder) ? readdirSync(folder) : 'missing').toEqual(which === 'empty' ? [] : 'missing');
  });

  it('tells by how much views lag when nobody carries them on', async () => {
    await measured(data, 3);
    const { code, out } = await rembuk(data, ['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +view timeline +4 events behind the log and standing still/m);
  });

  it('names what a view left out, and why', async () => {
    await inLog(data, (log) => log.append('trustSignal-1', -1, [unrecorded('x', 'SignalFromTomorrow', {})]));
    await rembuk(data, ['rebuild', '--view', 'timeline']);
    const { code, out } = await rembuk(data, ['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +parked +timeline left out 000000000006: unknown SignalFromTomorrow 1$/m);
  });

  it('sees tables that are ahead of the log', async () => {
    for (const name of readdirSync(data)) if (name.startsWith('log.db')) rmSync(join(data, name));
    await inLog(data, (log) => log.append('trustSignal-1', -1, [unrecorded('x', 'TrustSignalObserved', {})]));
    const { code, out } = await rembuk(data, ['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +view timeline +ahead of the log/m);
  });

  it('sees a clock that stands before the log, unless the clock is a demonstration’s', async () => {
    const late = { recordedAt: '2999-01-01T00:00:00.000Z' };
    await inLog(data, (log) =>
      log.append('trustSignal-1', -1, [unrecorded('x', 'SignalFromTomorrow', {}, late)]),
    );
    expect((await rembuk(data, ['doctor'])).out).toMatch(/^wrong +clock /m);
    markDemo(data, { standsAt: '2023-12-31T00:00:00.000Z', complete: true });
    expect((await rembuk(data, ['doctor'])).out).toMatch(/^ok +clock +simulated/m);
  });

  it('sees damage in the midst of a store that still opens and answers', async () => {
    await measured(data, 500);
    const file = join(data, 'log.db');
    const bytes = readFileSync(file);
    const page = 4096;
    bytes.fill(
      0x5a,
      page * Math.floor(bytes.length / page / 2),
      page * Math.floor(bytes.length / page / 2 + 1),
    );
    writeFileSync(file, bytes);
    const { code, out } = await rembuk(data, ['doctor']);
    expect(code).toBe(1);
    expect(out).toMatch(/^wrong +log +\S+ is damaged: /m);
  });

  it('prints no secret of a connection string', async () => {
    const REMBUK_LOG = 'esdb://admin:change/it@127.0.0.1:9,127.0.0.2:9?tls=false&userKeyFile=hidden';
    const { code, out, err } = await rembuk(data, ['doctor'], { REMBUK_LOG });
    expect(code).toBe(1);
    expect(out).toMatch(/^ok +log at +esdb:\/\/127\.0\.0\.1:9,127\.0\.0\.2:9$/m);
    expect(out).toMatch(/^wrong +log /m);
    expect(out + err).not.toMatch(/admin|change|hidden/);
  });

  it('warns of less than a gibibyte of room', () => {
    expect(diskFinding('/', 2 ** 30)).toMatchObject({ state: 'ok' });
    expect(diskFinding('/', 2 ** 30 - 1)).toMatchObject({ state: 'warning' });
  });
});

describe('a rebuild', () => {
  it('of a view that is none is refused in one line that names those there are', async () => {
    const nowhere = join(passing(), 'nowhere');
    const { code, err } = await rembuk(nowhere, ['rebuild', '--view', 'timelime']);
    expect(code).toBe(1);
    expect(err).toMatch(/^view-unknown: .*trust_signal.*timeline\n$/);
    expect((await rembuk(nowhere, ['rebuild'])).err).toMatch(/^log-missing: .*\n$/);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('makes the tables that were lost, and the same ones again, all or one', async () => {
    const data = await legok();
    await measured(data, 100);
    const { code, out } = await rembuk(data, ['rebuild']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Rebuilt collaboration, .*timeline: 154 events in \d+\.\d s, [\d,]+ events\/s\n$/);
    const first = tables(data);
    expect(first['timeline']).toHaveLength(101);
    await rembuk(data, ['rebuild', '--view', 'timeline']);
    expect(tables(data)).toEqual(first);
    expect(checkpoints(data)).toMatchObject({
      timeline: { version: 3, position: '000000000154' },
      prevalence: { version: 2, position: '000000000154' },
    });
  });

  it('that is killed leaves the old tables answering, and the next one is whole', async () => {
    const data = await legok();
    await measured(data, 20_000);
    await rembuk(data, ['rebuild']);
    const before = tables(data);
    const begunAnew = (): boolean => (checkpoints(data)['timeline_next']?.position ?? '') > '';
    expect(await killedWhen(begun(data, ['rebuild']), begunAnew)).toBe(true);
    expect(tables(data)).toEqual(before);
    expect(checkpoints(data)).toMatchObject({ timeline: { version: 2 }, timeline_next: { version: 1 } });
    expect((await rembuk(data, ['doctor'])).out).toMatch(/^warning +rebuild /m);
    expect(await rembuk(data, ['rebuild'])).toMatchObject(WELL);
    expect(tables(data)).toEqual(before);
    expect(Object.keys(checkpoints(data)).sort()).toEqual(VIEWS.map(({ name }) => name).sort());
    expect(checkpoints(data)).toMatchObject({ timeline: { version: 3 } });
    expect((await rembuk(data, ['doctor'])).out).not.toMatch(/^\w+ +(rebuild|parked) /m);
  });
});

describe('beside a server on the same folder', () => {
  let data: string;
  let port: number;
  let cookie: string;
  let server: ReturnType<typeof begun>;

  beforeAll(async () => {
    data = await legok();
    await measured(data, 5_000);
    port = await freePort();
    cookie = await signedInAt(data);
    server = begun(data, ['serve'], { PORT: String(port) });
    await ready();
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.on('close', resolve));
    server.kill('SIGTERM');
    await ended;
  });

  const asked = async (path: string): Promise<{ status: number; body: { items: { id: string }[] } }> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie } });
    return { status: answer.status, body: (await answer.json()) as { items: { id: string }[] } };
  };
  const timeline = `/api/v1/collaborations/${GOTA}/timeline?limit=200`;
  const ready = async (): Promise<void> => {
    for (let tries = 0; tries < 600; tries++) {
      if ((await asked('/health/ready').catch(() => undefined))?.status === 200) return;
      await pause(50);
    }
    throw new Error('The server is not ready');
  };

  it('the doctor finds nothing wrong', async () => {
    const { code, out } = await rembuk(data, ['doctor'], { PORT: String(port) });
    expect(out).toMatch(/^Nothing is wrong$/m);
    expect(code).toBe(0);
  });

  it('the doctor takes views that are being carried on for no fault', async () => {
    await measured(data, 20_000, 100_000);
    const { code, out } = await rembuk(data, ['doctor']);
    expect(out).not.toMatch(/^wrong/m);
    expect(code).toBe(0);
    await ready();
  });

  it('tables are rebuilt while it answers and records', async () => {
    const before = await asked(timeline);
    expect(before.body.items).toHaveLength(200);
    let rebuilt: Awaited<ReturnType<typeof rembuk>> | undefined;
    const rebuilding = rembuk(data, ['rebuild']).then((outcome) => (rebuilt = outcome));
    for (let n = 0; !rebuilt; n++) {
      await measured(data, 2, 10_000 + 2 * n);
      expect((await asked(timeline)).status).toBe(200);
      await pause(20);
    }
    expect(await rebuilding).toMatchObject(WELL);
    await ready();
    expect((await rembuk(data, ['doctor'])).code).toBe(0);
    const [served, anew] = [tables(data), await rembuk(data, ['rebuild']).then(() => tables(data))];
    expect(anew).toEqual(served);
  });

  it('an import is seen by it', async () => {
    const file = join(passing(), 'figures.csv');
    writeFileSync(file, 'period,catchment,measured,stunted\n2021,Puskesmas Caringin,1818,233\n');
    expect(await rembuk(data, ['import', 'prevalence', file, '--collaboration', GOTA])).toMatchObject(WELL);
    await ready();
    const { body } = await asked(`${timeline}&from=2021-01-01&to=2021-12-31`);
    expect(body.items).toHaveLength(1);
  });
});
