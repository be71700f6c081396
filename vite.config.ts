import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type ProxyOptions } from 'vite';

const OUT = join(import.meta.dirname, 'dist/apps/web');
const SHARED =
  /\/(apps\/web\/src\/(access|api|design|event|records|shell|words)|libs\/collaboration|@tabler)\//;
const WORTH_PRESSING = /\.(js|css|svg)$/;

/** Lays a brotli and a gzip beside each file that shrinks, so that the server never presses anything. */
const pressed = (): Plugin => ({
  name: 'pressed',
  apply: 'build',
  closeBundle() {
    for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((name) =>
      WORTH_PRESSING.test(name),
    )) {
      const path = join(OUT, file);
      const content = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      writeFileSync(
        `${path}.br`,
        brotliCompressSync(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        }),
      );
    }
  },
});

/** The server that the pages talk to while they are worked on; it only listens to its own origin. */
const SERVER = process.env['REMBUK_SERVER'] ?? 'http://localhost:3000';
const server: ProxyOptions = {
  target: SERVER,
  changeOrigin: true,
  configure: (proxy) => {
    proxy.on('proxyReq', (request) => {
      if (request.hasHeader('origin')) request.setHeader('origin', SERVER);
    });
  },
};

/** Has what sets out early run at once, and not after the page was read and its styles came. */
const atOnce = (): Plugin => ({
  name: 'at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (page) => {
      const hastened = page.replace(
        /<script type="module"(?= [^>]*\/early-)/,
        '$& async fetchpriority="high"',
      );
      if (hastened === page) throw new Error('The page has no script that sets out early');
      return hastened;
    },
  },
});

export default defineConfig({
  root: join(import.meta.dirname, 'apps/web'),
  resolve: { conditions: ['app-source', 'module', 'browser', 'development|production'] },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What several pages share comes in one file: on a slow network each request costs as much as 30 kB.
      output: {
        codeSplitting: {
          groups: [
            { name: 'early', test: /src\/early\.ts$|preload-helper|rolldown\/runtime/, priority: 3 },
            { name: 'shared', test: SHARED, minShareCount: 9, priority: 2 },
            { name: 'application', test: /src\/main\.tsx$/, priority: 1 },
          ],
        },
      },
      // "use client" means nothing where everything is a client.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: { proxy: { '/api': server, '/health': server } },
  plugins: [atOnce(), pressed()],
});
