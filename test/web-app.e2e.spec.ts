import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { application } from '../apps/api/src/serve.js';
import { settingsFrom } from '../apps/api/src/settings.js';

const SCRIPT = 'console.log("rembuk");';
const PAGE = `<!doctype html>
<meta property="csp-nonce" nonce="__CSP_NONCE__">
<script type="module" nonce="__CSP_NONCE__" src="/assets/app-1a2b.js"></script>`;

describe('the web application', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-web-'));
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const pages = join(folder, 'web');
    mkdirSync(join(pages, 'assets'), { recursive: true });
    const files = {
      'index.html': PAGE,
      'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'assets/app-1a2b.js': SCRIPT,
      'assets/app-1a2b.js.br': brotliCompressSync(SCRIPT),
      'assets/app-1a2b.js.gz': gzipSync(SCRIPT),
      'assets/app-3c4d.css': 'body{}',
      'assets/sans-5e6f.woff2': 'wOF2',
      '../secret.txt': 'outside',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(pages, name), content);
    const settings = settingsFrom({ REMBUK_DATA: join(folder, 'data') });
    app = await application(settings, { logger: false }, pages);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): request.Test =>
    request(app.getHttpServer())
      .get(path)
      .set({ 'accept-encoding': 'identity', ...headers });

  it.each([
    '/',
    '/masuk?galat=ditolak',
    '/undangan/Zm9vYmFyLXNlY3JldF8x',
    '/pengaturan-awal/Zm9v.',
    '/wilayah/36.03.20',
    '/peristiwa/123.456?x=/api/a.js',
    '/apik',
    '/..%2f..%2fsecret',
  ])('answers its page for %s', async (path) => {
    const { status, headers, text } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(text).toContain('csp-nonce');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  it('lets in styles under a word that no other answer has', async () => {
    const nonces = await Promise.all(
      ['/', '/', '/masuk'].map(async (path) => {
        const { text, headers } = await ask(path);
        const [, nonce = ''] = /nonce="([^"]+)"/.exec(text) ?? [];
        expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
        expect(text).toBe(PAGE.replaceAll('__CSP_NONCE__', nonce));
        const policy = headers['content-security-policy'];
        expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
        expect(policy).toContain("default-src 'none';script-src 'self';");
        expect(policy).not.toContain('unsafe');
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  it.each([
    ['/assets/app-1a2b.js', 'application/javascript; charset=utf-8'],
    ['/assets/app-3c4d.css', 'text/css; charset=utf-8'],
    ['/assets/sans-5e6f.woff2', 'font/woff2'],
  ])('hands out %s for good', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      type,
      'public, max-age=31536000, immutable',
    ]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("style-src 'self';");
  });

  it('has what is not named by its content asked for again', async () => {
    const { status, headers } = await ask('/favicon.svg');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'image/svg+xml',
      'no-cache',
    ]);
    expect((await ask('/favicon.svg', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('sends what was pressed beforehand to who accepts %s', async (accepted, encoding) => {
    const { text, headers } = await ask('/assets/app-1a2b.js', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers['vary']?.toLowerCase()]).toEqual([
      encoding,
      'accept-encoding',
    ]);
    expect(text).toBe(SCRIPT);
    // What did not shrink has no sibling.
    const font = await ask('/assets/sans-5e6f.woff2', { 'accept-encoding': accepted });
    expect([font.status, font.headers['content-encoding']]).toEqual([200, undefined]);
  });

  it.each([
    '/assets/app-0000.js',
    '/assets/app-1a2b.js.br',
    '/assets/app-1a2b.js/',
    '/assets/',
    '/assets',
    '/index.html',
    '/robots.txt',
    '/.env',
    '/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '/assets//app-1a2b.js',
    '/api',
    '/api/v1/nowhere',
    '/api/v2',
    '/health/nowhere',
    '/metrics',
  ])('has no page in place of %s', async (path) => {
    const { status, headers, body } = await asItIs(app, path);
    expect([status, headers['content-type'], (JSON.parse(body) as { code: string }).code]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'route-unknown',
    ]);
  });

  it('answers HEAD as GET, without a body, and no command', async () => {
    for (const path of ['/', '/masuk', '/assets/app-1a2b.js']) {
      const { status, headers, text } = await request(app.getHttpServer()).head(path);
      expect([status, text]).toEqual([200, undefined]);
      expect(Number(headers['content-length'])).toBeGreaterThan(0);
    }
    expect((await request(app.getHttpServer()).post('/masuk').send({})).status).toBe(404);
  });

  it('is reached by its own name alone', async () => {
    for (const path of ['/', '/masuk', '/assets/app-1a2b.js', '/favicon.svg']) {
      const answer = await ask(path, { host: 'evil.example' });
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'host-foreign']);
    }
  });

  it('leaves the documentation and the API where they were', async () => {
    expect((await ask('/api/docs')).text).toContain('swagger-ui');
    expect((await ask('/api/v1/session')).status).toBe(401);
    expect((await ask('/api/v1/nowhere')).headers['cache-control']).toBe('no-store');
    expect((await ask('/health/live')).status).toBe(200);
  });
});

/** Asks for a path that nothing has straightened. */
async function asItIs(
  app: NestFastifyApplication,
  path: string,
): Promise<{ readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }> {
  const server: Server = app.getHttpServer();
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    }).on('error', reject);
  });
}
