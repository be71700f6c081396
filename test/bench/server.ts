import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { signedInAt } from '../signed-in.js';
import { freePort } from '../free-port.js';

const PATIENCE = 30_000;

/** Rembuk itself, as it is served. */
export const ENTRY = '../../apps/api/src/main.js';

export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  /** Each of an account of its own that may do everything; none where there are no accounts. */
  readonly cookies: readonly string[];
  stop(): Promise<void>;
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** Starts a built entry, named from here, as a process of its own, and waits until it answers. */
export async function serve(
  entry: string,
  env: Readonly<Record<string, string>>,
  accounts = 1,
): Promise<Server> {
  const port = await freePort();
  const data = env['REMBUK_DATA'];
  const cookies: string[] = [];
  while (data !== undefined && cookies.length < accounts) cookies.push(await signedInAt(data));
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url))], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  for (const from = performance.now(); !(await answers(`${url}/health/live`));) {
    if (child.exitCode !== null || performance.now() - from > PATIENCE)
      throw new Error(`${entry} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    cookies,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Posts JSON and answers what it is answered; anything but success is an error. */
export async function post<Answer = Record<string, unknown>>(
  url: string,
  body: object,
  cookie: string,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return JSON.parse(text) as Answer;
}
