import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { id: 'rembuk', secret: 'of the client, long enough' } as const;

/** What the provider says of somebody. */
export interface Somebody {
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A real OpenID provider on a port of this machine, at which everybody is signed in without being asked. */
export class OpenId {
  /** Who signs in next, by subject. */
  next = '';
  private readonly people = new Map<string, Somebody>();
  private answer: RequestListener = (_request, response) => {
    response.writeHead(503).end();
  };
  private readonly server = createServer((request, response) => {
    this.answer(request, response);
  });

  private constructor(private port = 0) {}

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  static async start(): Promise<OpenId> {
    const openId = new OpenId();
    await openId.up();
    return openId;
  }

  async up(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Serves one client that is sent back there. */
  serve(redirectUri: string): void {
    const provider: Provider = new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...this.people.get(sub) }) }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/interaction' },
      loadExistingGrant: async ({ oidc }) => {
        const { clientId } = oidc.client ?? { clientId: '' };
        const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
      jwks: { keys: [newKey()] },
      cookies: { keys: [randomUUID()] },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    });
    const rest = provider.callback();
    const login = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
      provider.interactionFinished(request, response, { login: { accountId: this.next } });
    this.answer = (request, response) =>
      void (request.url === '/interaction' ? login : rest)(request, response);
  }

  /** Somebody new who signs in next. */
  meet(somebody: Somebody): string {
    this.next = randomUUID();
    this.people.set(this.next, somebody);
    return this.next;
  }

  change(subject: string, somebody: Somebody): void {
    this.people.set(subject, somebody);
  }
}

const newKey = (): object => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
});

/** As much of a browser as signing in takes: cookies with their paths, and one redirect at a time. */
export class Browser {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  async get(address: string): Promise<Response> {
    const { host, pathname } = new URL(address);
    const cookie = [...this.cookies]
      .filter(([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.slice(host.length + 1)}=${value}`);
    const headers = { cookie: cookie.join('; '), 'user-agent': 'Peramban (contoh)' };
    const answer = await fetch(address, { headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(host, line);
    return answer;
  }

  /** Follows redirects up to an address that begins so, which is not asked for. */
  async upTo(beginning: string, address: string): Promise<string> {
    let next = address;
    for (let steps = 0; !next.startsWith(beginning); steps += 1) {
      const answer = await this.get(next);
      const location = answer.headers.get('location');
      if (location === null || steps > 10)
        throw new Error(`${answer.status} at ${next}: ${await answer.text()}`);
      next = new URL(location, next).href;
    }
    return next;
  }

  cookie(address: string, name: string): string | undefined {
    return this.cookies.get(`${new URL(address).host} ${name}`)?.value;
  }

  set(address: string, name: string, value: string, path = '/'): void {
    this.cookies.set(`${new URL(address).host} ${name}`, { value, path });
  }

  private keep(host: string, line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const path = /;\s*path=([^;]*)/i.exec(line)?.[1] ?? '/';
    const over = /;\s*max-age=0/i.test(line) || /;\s*expires=[^;]*1970/i.test(line);
    if (over) this.cookies.delete(`${host} ${name}`);
    else this.cookies.set(`${host} ${name}`, { value, path });
  }
}
