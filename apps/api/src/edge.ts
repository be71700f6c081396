import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSecure, type Address } from './access/address.js';
import { callerIn, callerOf } from './access/authenticate.js';
import { TooMany } from './http/too-many.js';
import { claimedType, takesUpload, UPLOAD_LIMIT, UPLOAD_TYPES } from './http/upload.js';

/** Requests in a second: of one account, and from one place without any. */
const FOR_ACCOUNT = 1_000;
const FROM_PLACE = 300;

const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};

const policy = (directives: typeof DIRECTIVES): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');

/** Swagger UI writes styles into its page; its scripts are files. */
const DOCS_POLICY = policy({ ...DIRECTIVES, 'style-src': ["'self'", "'unsafe-inline'"] });

/** For a page whose scripts may insert styles under a word that no other answer has. */
export const pagePolicy = (nonce: string): string =>
  policy({ ...DIRECTIVES, 'style-src': ["'self'", `'nonce-${nonce}'`] });

/** What an answer carries that came before any hook ran, as to an address that cannot be read. */
export const BARE = {
  'content-security-policy': policy(DIRECTIVES),
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Nothing here asks for any of these; passkeys need what is not named. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The proxies that may say who asks: those of this machine and its private network, and only where TLS ends there. */
export const trustedProxies = (address: Address): string[] | false =>
  isSecure(address) ? ['loopback', 'uniquelocal'] : false;

/** What holds before any route, whoever asks: headers, bounds on how often, and which bodies are read at all. */
export async function edge(fastify: FastifyInstance, address: Address): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: isSecure(address) && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = request.routeOptions.url ?? request.url;
    void reply.header('permissions-policy', PERMISSIONS);
    if (path.startsWith('/api/v1/')) void reply.header('cache-control', 'no-store');
    if (path.startsWith('/api/docs')) void reply.header('content-security-policy', DOCS_POLICY);
    done();
  });
  // Villages read over slow networks. Files of the pages come pressed from the build, and events must not wait.
  await fastify.register(compress, {
    encodings: ['gzip'],
    threshold: 1024,
    customTypes: /^application\/(problem\+)?json|^text\/csv/,
  });
  await limitHaste(fastify);
  limitBodies(fastify);
}

/** Counts after callers were recognised, and before anything of a body is read. */
async function limitHaste(fastify: FastifyInstance): Promise<void> {
  const silent = {
    'x-ratelimit-limit': false,
    'x-ratelimit-remaining': false,
    'x-ratelimit-reset': false,
  };
  await fastify.register(rateLimit, {
    global: false,
    timeWindow: 1_000,
    max: (request) => (callerIn(request) ? FOR_ACCOUNT : FROM_PLACE),
    keyGenerator: (request) => callerIn(request)?.accountId ?? normalizeIP(request.ip),
    errorResponseBuilder: (_request, { ttl }) =>
      new TooMany('too-many-requests', 'Too many requests: wait', Math.ceil(ttl / 1_000)),
    addHeaders: { ...silent, 'retry-after': false },
    addHeadersOnExceeding: silent,
  });
  fastify.addHook('preParsing', fastify.rateLimit() as (request: FastifyRequest) => Promise<void>);
}

/** Files are read where a route takes them and from those who are known; all else is JSON. */
function limitBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    [...UPLOAD_TYPES],
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT },
    (_request, body, done) => {
      done(null, body);
    },
  );
  fastify.addHook('preParsing', (request, reply, _payload, done) => {
    const file = claimedType(request) !== null;
    if (!file && !takesUpload(request)) {
      done();
      return;
    }
    // What is not read here would otherwise be read to its end and thrown away.
    void reply.header('connection', 'close');
    if (file !== takesUpload(request)) throw new UnsupportedMediaTypeException('Unsupported Media Type');
    callerOf(request);
    void reply.removeHeader('connection');
    done();
  });
}
