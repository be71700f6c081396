import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request, { type Response } from 'supertest';
import { CONTOH } from '../apps/api/src/demo-ids.js';
import { Served } from './app.js';
import { openContoh } from './cases.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join(';');

const PATH = `/api/v1/collaborations/${CONTOH.collaboration}`;

describe('the edge', () => {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start();
    await openContoh(served);
  });
  afterAll(() => served.stop());

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    request(served.app.getHttpServer())
      .get(path)
      .set({ cookie: served.cookie, ...headers });
  const tell = (headers: Readonly<Record<string, string>>, body = '{}'): Promise<Response> =>
    request(served.app.getHttpServer())
      .post(`${PATH}/trust-signals`)
      .set({ cookie: served.cookie, 'content-type': 'application/json', ...headers })
      .send(body);
  const codeOf = ({ status, body }: Response): [number, string] => [status, (body as { code: string }).code];

  it.each([
    ['a page', PATH, {}, 200],
    ['a refusal of who is not known', PATH, { cookie: '' }, 401],
    ['a refusal of a foreign name', PATH, { host: 'evil.example' }, 403],
    ['nothing found', '/api/v1/nowhere', {}, 404],
    ['nothing found anywhere', '/nowhere', {}, 404],
    ['a bad parameter', `${PATH}?colour=red`, {}, 400],
    ['health', '/health/live', {}, 200],
    ['the document', '/api/openapi.json', {}, 200],
  ])('guards every answer: %s', async (_, path, headers, status) => {
    const answer = await ask(path, headers);
    expect([answer.status, answer.headers['content-security-policy']]).toEqual([status, POLICY]);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    expect(answer.headers).not.toHaveProperty('strict-transport-security');
    expect(answer.headers).not.toHaveProperty('x-ratelimit-limit');
    expect(answer.headers['cache-control']).toBe(path.startsWith('/api/v1/') ? 'no-store' : undefined);
  });

  it('presses long answers for who can unpress them, and leaves short ones', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    const [pressed, plain, short] = await Promise.all([
      ask('/api/openapi.json', gzip),
      ask('/api/openapi.json', { 'accept-encoding': 'identity' }),
      ask('/health/live', gzip),
    ]);
    expect([pressed, plain, short].map(({ headers }) => headers['content-encoding'] as unknown)).toEqual([
      'gzip',
      undefined,
      undefined,
    ]);
    expect(pressed.headers['vary']).toContain('accept-encoding');
    expect(pressed.body).toEqual(plain.body);
  });

  it('guards even the answer to an address that cannot be read', async () => {
    const answer = await ask('/api/v1/%zz');
    expect([answer.status, answer.headers['content-security-policy']]).toEqual([400, POLICY]);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('lets the documentation write its styles, and run no script but its files', async () => {
    for (const path of ['/api/docs', '/api/docs/']) {
      const { text, headers, status } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toBe(
        POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
      );
      const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)</g)];
      expect(scripts.length).toBeGreaterThan(0);
      for (const [, attributes, content] of scripts) {
        expect(attributes).toMatch(/^ src="[./\w-]+\.js"$/);
        expect(content?.trim()).toBe('');
        const file = /src="([^"]+)"/.exec(attributes ?? '')?.[1] ?? '';
        const { pathname } = new URL(file, `http://localhost${path}`);
        expect((await ask(pathname)).headers['content-type']).toMatch(/javascript/);
      }
      expect(text).not.toMatch(/\son\w+=|javascript:/i);
    }
  });

  it.each([
    ['a name of somebody else’s', { host: 'evil.example' }, 'host-foreign'],
    ['a name that only begins well', { host: 'localhost.evil.example' }, 'host-foreign'],
    ['another site', { origin: 'https://evil.example' }, 'origin-foreign'],
    ['an origin that hides', { origin: 'null' }, 'origin-foreign'],
    ['another site that names no origin', { 'sec-fetch-site': 'cross-site' }, 'origin-foreign'],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }, 'origin-foreign'],
  ])('takes no command from %s', async (_, headers, code) => {
    expect(codeOf(await tell(headers))).toEqual([403, code]);
  });

  it('takes commands from its own pages and from programs', async () => {
    const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect(codeOf(await tell(own))).toEqual([400, 'request-malformed']);
    expect(codeOf(await tell({}))).toEqual([400, 'request-malformed']);
  });

  it.each([
    ['text/plain', '{}', 415, 'media-type-unsupported'],
    ['application/x-www-form-urlencoded', 'a=b', 415, 'media-type-unsupported'],
    ['multipart/form-data; boundary=x', '--x--', 415, 'media-type-unsupported'],
    ['text/html', '<p>', 415, 'media-type-unsupported'],
    ['image/jpeg', 'x', 415, 'media-type-unsupported'],
    ['IMAGE/PNG ; a=b', 'x', 415, 'media-type-unsupported'],
    ['application/pdf', '%PDF-', 415, 'media-type-unsupported'],
    ['application/json; charset=utf-8', '{}', 400, 'request-malformed'],
    ['application/json', `{"a":"${'a'.repeat(512 * 1024)}"}`, 413, 'body-too-large'],
  ])('reads bodies of JSON alone: %s', async (type, body, status, code) => {
    const answer = await tell({ 'content-type': type }, body);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(answer.headers['content-security-policy']).toBe(POLICY);
  });
});

describe('haste', () => {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start();
  });
  afterAll(() => served.stop());

  it('is refused to places that are not signed in, and tells when to come again', async () => {
    const calm = await burst(served.app, 250, { remoteAddress: '192.0.2.2' });
    expect(statusesOf(calm)).toEqual([200]);
    const answers = await burst(served.app, 700, { remoteAddress: '192.0.2.1' });
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(refused?.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(refused?.headers).toMatchObject({
      'retry-after': '1',
      'content-type': 'application/problem+json; charset=utf-8',
      'content-security-policy': POLICY,
    });
    expect(statusesOf(await burst(served.app, 1, { remoteAddress: '192.0.2.3' }))).toEqual([200]);
  });

  it('is not got around by claiming to be a proxy, or by asking for what is not there', async () => {
    const claimed = await burst(served.app, 700, { remoteAddress: '127.0.0.1', claims: true });
    expect(statusesOf(claimed)).toContain(429);
    const nothing = await burst(served.app, 700, { remoteAddress: '192.0.2.4', url: '/nowhere' });
    expect(statusesOf(nothing)).toContain(429);
  });

  it('of one account has more room, wherever it is', async () => {
    const { app, cookie } = served;
    expect(statusesOf(await burst(app, 450, { remoteAddress: '192.0.2.5', cookie }))).toEqual([200]);
    const [here, there] = await Promise.all(
      ['192.0.2.6', '192.0.2.7'].map((remoteAddress) => burst(app, 700, { remoteAddress, cookie })),
    );
    expect(statusesOf([...(here ?? []), ...(there ?? [])])).toContain(429);
  });
});

describe('the edge behind TLS', () => {
  let served: Served;
  beforeAll(async () => {
    served = await Served.start(undefined, { REMBUK_ORIGIN: 'https://rembuk.example' });
  });
  afterAll(() => served.stop());

  it('asks for TLS from then on', async () => {
    const { headers } = await request(served.app.getHttpServer())
      .get('/health/live')
      .set({ host: 'rembuk.example' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('believes a proxy of its own network who asks, and nobody else', async () => {
    const proxied = await burst(served.app, 700, { remoteAddress: '10.0.0.7', claims: true });
    expect(statusesOf(proxied)).toEqual([200]);
    const foreign = await burst(served.app, 700, { remoteAddress: '203.0.113.7', claims: true });
    expect(statusesOf(foreign)).toContain(429);
  });
});

interface Burst {
  readonly remoteAddress: string;
  readonly url?: string;
  readonly cookie?: string;
  /** Whether each says that it is forwarded for somebody else. */
  readonly claims?: boolean;
}

type Injected = Awaited<ReturnType<NestFastifyApplication['inject']>>;

const statusesOf = (answers: readonly Injected[]): number[] => [
  ...new Set(answers.map(({ statusCode }) => statusCode)),
];

/** As many requests as that, at once: the limit counts them before it answers any. */
const burst = (
  app: NestFastifyApplication,
  count: number,
  { remoteAddress, url = '/health/live', cookie = '', claims = false }: Burst,
): Promise<Injected[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      app.inject({
        url,
        remoteAddress,
        headers: {
          host: 'localhost',
          cookie,
          ...(claims && { 'x-forwarded-for': `198.51.${index >> 8}.${index & 255}` }),
        },
      }),
    ),
  );
