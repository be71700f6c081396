import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** A request as it goes over the wire, odd as it may be, and which answers are well. */
export interface Ask {
  readonly method: string;
  readonly url: string;
  /** In pairs, so that one may come twice. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly cookie?: string;
  readonly body?: object | string;
  readonly type?: string;
  readonly wanted: readonly number[];
  /** What this caller must not read beside what nobody may. */
  readonly secret?: readonly string[];
}

export interface Said {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

/** What no answer ever holds, whoever asks. */
const NEVER = [/\$argon2/, /"passwordHash":/, /SQLITE_/, /node_modules/, /\bat \w+.*\.[jt]s:\d+/];

/** Asks over real sockets, from many places at once, and keeps what should not have been. */
export class Attacker {
  /** How many requests were made. */
  count = 0;
  private broken: string[] = [];
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    private readonly port: number,
    /** What none of the callers may read. */
    private readonly secrets: readonly string[],
  ) {}

  async ask(asked: Ask): Promise<Said> {
    this.count++;
    const said = await this.send(asked);
    const { method, url, wanted, secret = [], headers = [] } = asked;
    const say = (what: string): void => {
      const about = headers.map(([name, value]) => `${name}: ${value.slice(0, 60)}`).join(', ');
      this.broken.push(`${method} ${url.slice(0, 200)} [${about}] ${what}: ${said.text.slice(0, 200)}`);
    };
    if (said.status >= 500 || !wanted.includes(said.status))
      say(`${said.status} instead of ${wanted.join('/')}`);
    for (const one of [...this.secrets, ...secret]) if (said.text.includes(one)) say(`tells “${one}”`);
    for (const one of NEVER) if (one.test(said.text)) say(`tells ${String(one)}`);
    if (said.headers['access-control-allow-origin'] !== undefined) say('lets other sites read');
    return said;
  }

  /** What should not have been since it was last asked. */
  found(): readonly string[] {
    const found = this.broken;
    this.broken = [];
    return found;
  }

  close(): void {
    this.agent.destroy();
  }

  private send({ method, url, headers = [], cookie, body, type = 'application/json' }: Ask): Promise<Said> {
    const bytes =
      body === undefined || Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body);
    const named = (name: string): boolean => headers.some(([other]) => other.toLowerCase() === name);
    const all: (readonly [string, string])[] = [
      ...(named('host') ? [] : [['host', `127.0.0.1:${this.port}`] as const]),
      ...(cookie === undefined ? [] : [['cookie', cookie] as const]),
      ...(bytes === undefined || named('content-type') ? [] : [['content-type', type] as const]),
      ...(bytes === undefined ? [] : [['content-length', String(Buffer.byteLength(bytes))] as const]),
      ...headers,
    ];
    return new Promise((resolve, reject) => {
      const sent = request({
        host: '127.0.0.1',
        port: this.port,
        // Nobody is to be slowed down for what others did.
        localAddress: `127.0.${Math.floor(this.count / 200) % 200}.${(this.count % 200) + 2}`,
        agent: this.agent,
        method,
        path: url,
        headers: all.flat(),
      });
      sent.on('error', reject);
      sent.on('response', (answer) => {
        const chunks: Buffer[] = [];
        const said = (): void => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers });
        };
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if (answer.headers['content-type'] !== 'text/event-stream') return;
          // It has no end of its own.
          said();
          answer.destroy();
        });
        answer.on('error', reject);
        answer.on('end', said);
      });
      sent.end(bytes);
    });
  }
}

/** What may stand in a path where an id belongs, made of a real one. */
export const forgeries = (id: string): readonly string[] => [
  "'%20OR%20'1'='1",
  "1'%3BDROP%20TABLE%20event--",
  `${id}'--`,
  `${id}%27%20OR%201=1--`,
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%5c..%5cdirectory.db',
  '..',
  '.',
  '%2e%2e',
  '%00',
  `${id}%00`,
  `%00${id}`,
  `${id}%00.json`,
  `${id}%0d%0aSet-Cookie:%20rembuk=1`,
  '%',
  '%zz',
  '%ff',
  '%c0%ae%c0%ae',
  '%E2%80%AE',
  encodeURIComponent(id.replaceAll('0', '０')),
  encodeURIComponent(`${id}\u200b`),
  encodeURIComponent('𝟛𝟞𝟘𝟛'),
  'null',
  'undefined',
  '-1',
  '0',
  '1e9',
  '999999999999999999999',
  '0x10',
  '__proto__',
  'constructor',
  '[object%20Object]',
  '$ne',
  '%7B%22$gt%22:%22%22%7D',
  '*',
  '%25',
  ':collaborationId',
  'a'.repeat(100),
  'a'.repeat(101),
  'a'.repeat(5_000),
  id.repeat(3),
  id.slice(0, -1),
  id.slice(1),
  `${id}0`,
  `%20${id}`,
  `${id}%20`,
  `${id}%0a`,
  `{${id}}`,
  `urn:uuid:${id}`,
  `${id};admin=1`,
  `${id},${id}`,
  `${id}%2fclosing`,
  '<script>alert(1)</script>',
];

/** What might be taken for a secret, made of a real one. */
export const corrupted = (secret: string, at: number): readonly string[] => [
  secret.slice(0, at),
  secret.slice(at + 1),
  `${secret.slice(0, at)}${secret[at] === 'A' ? 'B' : 'A'}${secret.slice(at + 1)}`,
  `${secret}A`,
  `A${secret}`,
  `${secret}${secret}`,
  secret.toUpperCase(),
  secret.toLowerCase(),
  Array.from(secret).reverse().join(''),
  `${secret}%00`,
  `${secret}'--`,
  `%27%20OR%20%271%27=%271`,
  'null',
  '0',
  'x'.repeat(5_000),
];
