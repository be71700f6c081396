import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SqliteEventLog } from '#event-log/sqlite/sqlite-event-log.js';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { signedInAt } from './signed-in.js';
import { freePort } from './free-port.js';

const MAIN = 'dist/apps/api/src/main.js';

/** The built server as a process of its own. */
class Process {
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
    private readonly cookie: string,
  ) {}

  static async start(data: string): Promise<Process> {
    const port = await freePort();
    const cookie = await signedInAt(data);
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, REMBUK_DATA: data, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const started = new Process(child, port, cookie);
    for (let tries = 0; tries < 200; tries++) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
      const live = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
      if (live?.ok) return started;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The server does not answer');
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  }

  async post(path: string, body: object, key?: string): Promise<{ status: number; body: { id: string } }> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: this.cookie,
        ...(key ? { 'idempotency-key': key } : {}),
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as { id: string } };
  }

  async ready(): Promise<boolean> {
    return (await fetch(`http://127.0.0.1:${this.port}/health/ready`)).ok;
  }

  async ids(path: string): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = `limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`;
      const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}?${query}`, {
        headers: { cookie: this.cookie },
      });
      const page = (await answer.json()) as { items: { id: string }[]; next: string | null };
      found.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    return found;
  }
}

const contoh = `/collaborations/${CONTOH.collaboration}`;

async function open(server: Process): Promise<void> {
  const occurredOn = '2023-01-02';
  const about = {
    id: CONTOH.collaboration,
    occurredOn,
    name: 'Contoh',
    issue: 'stunting',
    region: '36.03.99',
  };
  await server.post('/collaborations', about);
  for (const [name, id] of [
    ['Kecamatan (contoh)', CONTOH.kecamatan],
    ['Desa (contoh)', CONTOH.desa],
  ] as const)
    await server.post(`${contoh}/stakeholders`, {
      id,
      occurredOn,
      name,
      sector: 'government',
      state: true,
      role: 'facilitator',
    });
}

const signal = {
  occurredOn: '2023-05-02',
  direction: 'positive',
  weight: 1,
  observer: CONTOH.kecamatan,
  observed: CONTOH.desa,
  text: 'Hadir tepat waktu',
  confidential: false,
};
const key = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

describe('a server', () => {
  it('that is killed in the middle of writing keeps all it acknowledged, each once, and views catch up', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rembuk-crash-'));
    const acknowledged = new Set<number>();
    let server = await Process.start(data);
    await open(server);
    let next = 0;
    for (let life = 0; life < 3; life++) {
      const target = acknowledged.size + 150;
      const writers = Array.from({ length: 16 }, async () => {
        while (acknowledged.size < target) {
          const mine = next++;
          const answer = await server
            .post(`${contoh}/trust-signals`, signal, key(mine))
            .catch(() => undefined);
          if (!answer) return;
          expect(answer.status).toBe(201);
          acknowledged.add(mine);
        }
      });
      while (acknowledged.size < target - 20) await new Promise((resolve) => setTimeout(resolve, 1));
      await server.kill('SIGKILL');
      await Promise.all(writers);
      server = await Process.start(data);
    }
    // Whoever got no answer asks again, and so does everybody else.
    const answers = await Promise.all(
      [...Array(next).keys()].map((n) => server.post(`${contoh}/trust-signals`, signal, key(n))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await server.ready()).toBe(true);
    const listed = await server.ids(`${contoh}/trust-signals`);
    expect(listed.sort()).toEqual(answers.map(({ body }) => body.id).sort());
    expect(listed).toHaveLength(next);
    expect(await server.kill('SIGTERM')).toBe(0);

    const log = new SqliteEventLog(join(data, 'log.db'));
    const stored = await log.readAll(null, 100_000);
    await log.close();
    expect(stored.filter(({ type }) => type === 'TrustSignalObserved')).toHaveLength(next);
  }, 60_000);

  it('that is told to end answers what it began', async () => {
    const server = await Process.start(mkdtempSync(join(tmpdir(), 'rembuk-term-')));
    await open(server);
    const begun = Array.from({ length: 50 }, (_, n) =>
      server.post(`${contoh}/trust-signals`, signal, key(n)),
    );
    await Promise.race(begun);
    const from = performance.now();
    const code = await server.kill('SIGTERM');
    expect(code).toBe(0);
    expect(performance.now() - from).toBeLessThan(10_000);
    const outcomes = await Promise.allSettled(begun);
    const failed = outcomes.filter((one) => one.status === 'fulfilled' && one.value.status >= 500);
    expect(failed.filter((one) => one.status === 'fulfilled' && one.value.status !== 503)).toEqual([]);
  }, 30_000);
});
