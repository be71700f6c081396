import '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { forbidden, unauthenticated } from '#event-sourcing/domain-error.js';
import { TOKEN_PREFIX } from '#directory/tokens.js';
import { isSecure, ownOrigin, type Address } from './address.js';
import type { Caller } from './caller.js';
import type { Callers } from './callers.js';

const CALLER = Symbol('caller');
const AGAIN = Symbol('again');
type WithCaller = FastifyRequest & {
  [CALLER]?: Caller | undefined;
  [AGAIN]?: () => Promise<Caller | null>;
};

/** What pages open again by themselves for as long as they are shown. */
const BY_ITSELF = '/changes';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Sent over TLS alone, the cookie carries the prefix that no other host can set. */
export const cookieName = (address: Address): string => (isSecure(address) ? '__Host-rembuk' : 'rembuk');

/** Who asks, if anybody was recognised. */
export const callerIn = (request: FastifyRequest): Caller | null => (request as WithCaller)[CALLER] ?? null;

/** Who asks; refuses whoever was not recognised. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callerIn(request);
  if (!caller) throw unauthenticated('not-signed-in', 'Sign in first');
  return caller;
}

/** Who asked, looked up once more; null when what it came with opens nothing any more. */
export const callerAgain = async (request: FastifyRequest): Promise<Caller | null> =>
  (await (request as WithCaller)[AGAIN]?.()) ?? null;

/** Recognises callers before anything of a body is read, and refuses what other sites send in their name. */
export function authenticate(fastify: FastifyInstance, address: Address, callers: () => Callers): void {
  const cookie = cookieName(address);
  fastify.addHook('onRequest', async (request) => {
    requireOwnHost(request, address);
    const bearer = bearerIn(request);
    if (bearer === null && !SAFE.has(request.method)) requireOwnOrigin(request, address);
    const secret = bearer ?? request.cookies[cookie];
    if (secret === undefined || secret.length > 200) return;
    const asking = request as WithCaller;
    asking[AGAIN] = () => callers().behind(secret, false);
    const isUse = request.routeOptions.url?.endsWith(BY_ITSELF) !== true;
    asking[CALLER] = (await callers().behind(secret, isUse)) ?? undefined;
    if (bearer !== null && callerIn(request) === null)
      throw unauthenticated('token-unknown', 'This token opens nothing, or not any more');
  });
}

function bearerIn({ headers }: FastifyRequest): string | null {
  if (headers.authorization === undefined) return null;
  const [, secret] = /^Bearer ([\w-]{1,200})$/.exec(headers.authorization) ?? [];
  // A cookie's secret sent so would pass by the check of where it comes from.
  if (!secret?.startsWith(TOKEN_PREFIX))
    throw unauthenticated('token-unknown', 'This token opens nothing, or not any more');
  return secret;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

/** A name of somebody else's that points here (DNS rebinding) reaches nothing. */
function requireOwnHost({ headers: { host = '' } }: FastifyRequest, { origin }: Address): void {
  if (!LOOPBACK.test(host) && (origin === null || new URL(origin).host !== host))
    throw forbidden('host-foreign', 'This server is not reached by that name', 'Host');
}

/** Browsers say where a command comes from; what says nothing is no browser. */
export function requireOwnOrigin(request: FastifyRequest, address: Address): void {
  const { headers } = request;
  const site = headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign || (headers.origin !== undefined && headers.origin !== ownOrigin(request, address)))
    throw forbidden('origin-foreign', 'This came from another site', 'Origin');
}
