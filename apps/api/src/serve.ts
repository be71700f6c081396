import cookie from '@fastify/cookie';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Accounts } from '#directory/accounts.js';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { authenticate } from './access/authenticate.js';
import { Callers } from './access/callers.js';
import { AppModule } from './app.module.js';
import { demoMark } from './demo-clock.js';
import { describe } from './document.js';
import { BARE, edge, trustedProxies } from './edge.js';
import { cleaned } from './http/body-text.js';
import { answerProblem } from './http/problem.filter.js';
import { BadSetting, isLoopback, type Settings } from './settings.js';
import { BUILT, webApp } from './web-app.js';

/** The largest body in bytes: minutes of a long meeting are a tenth of it. */
const BODY_LIMIT = 512 * 1024;

/** What requests under way have at the end, in milliseconds; what is still open then is cut. */
const DRAIN = 5_000;

/** The application with its routes, its documentation and its pages, not yet listening. */
export async function application(
  settings: Settings,
  options: NestApplicationOptions = {},
  pages = BUILT,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies(settings),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      answerProblem(error, request, reply.headers(BARE));
    },
  });
  const fastify = adapter.getInstance();
  fastify.addHook('preValidation', (request, _reply, done) => {
    request.body = cleaned(request.body);
    done();
  });
  await fastify.register(cookie);
  await edge(fastify, settings);
  authenticate(fastify, settings, () => app.get(Callers));
  endInTime(fastify);
  // Where there are no pages, the documentation is the way in.
  if (!(await webApp(fastify, pages))) fastify.get('/', (_request, reply) => reply.redirect('/api/docs'));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    ...options,
    bodyParser: false,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  await describe(app);
  return app;
}

/** Answers on the address that the settings name; one that is taken stops the start like a bad setting. */
export async function listen(
  app: NestFastifyApplication,
  { port, host, origin, data }: Settings,
): Promise<void> {
  await app.init();
  const refused = await refusal(app, host, origin, data);
  if (refused !== null) {
    await app.close();
    throw new BadSetting('HOST', refused);
  }
  try {
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (failure) {
    const { code = '' } = failure as { readonly code?: string };
    if (!/^E(ADDRINUSE|ADDRNOTAVAIL|ACCES)$/.test(code)) throw failure;
    await app.close();
    throw new BadSetting('PORT', `${port} on ${host} cannot be listened on: ${code}`);
  }
}

/** Why others than this machine may not be let near; null when they may. */
async function refusal(
  app: NestFastifyApplication,
  host: string,
  origin: string | null,
  data: string,
): Promise<string | null> {
  if (isLoopback(host)) return null;
  if (demoMark(data)) return 'must be a loopback address: everybody knows the passwords of the demonstration';
  if (await app.get(Accounts).none()) return 'must be a loopback address while there are no accounts';
  if (origin === null) return 'needs REMBUK_ORIGIN when it is no loopback address';
  return null;
}

/** From the end on every answer closes its connection: a kept one would hold the process for a minute. */
function endInTime(fastify: FastifyInstance): void {
  let ending = false;
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (ending) void reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('preClose', (done) => {
    ending = true;
    setTimeout(() => {
      fastify.server.closeAllConnections();
    }, DRAIN).unref();
    done();
  });
}
