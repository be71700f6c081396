import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pagePolicy } from './edge.js';

/** Where the build leaves the web application; running from sources, its sources lie there. */
export const BUILT = fileURLToPath(new URL('../../web', import.meta.url));

/** What stands in the page for the word that lets its styles in. */
const NONCE = '__CSP_NONCE__';

/** Below these nothing is a page, and neither is a file; what comes after the dot of a region code is no letter. */
const NO_PAGE = /^\/(api|health|metrics|assets)(\/|$)|\.[a-z][^/]*$/i;

/** Answers a built web application: its files, and its page wherever no route is; false where none was built. */
export async function webApp(fastify: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'assets'))) return false;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, {
    root: folder,
    // Each file is a route of its own, so that no path of a request ever reaches the disk.
    wildcard: false,
    index: false,
    globIgnore: ['index.html', '**/*.{br,gz}'],
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply) => {
      const isNamedByContent = reply.request.routeOptions.url?.startsWith('/assets/');
      void reply.header(
        'cache-control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.addHook('preHandler', (request, reply, done) => {
    if (!request.is404 || !isForPage(request)) {
      done();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', pagePolicy(nonce))
      .send(page.replaceAll(NONCE, nonce));
  });
  return true;
}

const isForPage = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !NO_PAGE.test(url.replace(/\?.*$/s, ''));
