import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { begun, passing } from '../cli.js';
import { freePort } from '../free-port.js';

/** The built server in a process of its own, under the one name that passkeys and cookies take without TLS. */
export interface Served {
  readonly origin: string;
  /** Where it keeps what it records. */
  readonly data: string;
  /** The one-time link that makes the first administrator; null where it printed none. */
  readonly setUpLink: string | null;
  /** Ends it the way an operator does, and waits until it is gone. */
  readonly end: () => Promise<void>;
}

async function served(data: string, command: string, ready: RegExp): Promise<Served> {
  const port = await freePort();
  const child = begun(data, [command], { PORT: String(port) });
  const closed = once(child, 'close');
  let said = '';
  const begins = new Promise<string | null>((resolve, reject) => {
    const hear = (more: string): void => {
      said += more;
      const found = ready.exec(said);
      if (found) resolve(found[1] ?? null);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    void closed.then(() => {
      reject(new Error(`rembuk ${command} ended:\n${said}`));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    data,
    setUpLink: await begins,
    end: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** Serves a copy of the demonstration that nobody else writes to. */
export function demoServer(): Promise<Served> {
  const story = process.env['REMBUK_STORY'];
  if (story === undefined) throw new Error('Browser suites run in the jest project that tells the story');
  const data = passing();
  cpSync(story, data, { recursive: true });
  return served(data, 'demo', /Rembuk melayani di http/);
}

/** Serves what has no account and no record yet. */
export const emptyServer = (): Promise<Served> =>
  served(passing(), 'serve', / (http:\/\/localhost:\d+\/pengaturan-awal\/[\w-]{43})\n/);
