import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { describe } from './document.js';
import { cleaned } from './http/body-text.js';
import { answerProblem } from './http/problem.filter.js';
import { BadSetting, type Settings } from './settings.js';

/** The largest body in bytes: minutes of a long meeting are a tenth of it. */
const BODY_LIMIT = 512 * 1024;

/** What requests under way have at the end, in milliseconds; what is still open then is cut. */
const DRAIN = 5_000;

/** The application with its routes and its documentation, not yet listening. */
export async function application(
  settings: Settings,
  options: NestApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      answerProblem(error, request, reply);
    },
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('preValidation', (request, _reply, done) => {
    request.body = cleaned(request.body);
    done();
  });
  endInTime(fastify);
  // Until there are pages, the documentation is the way in.
  fastify.get('/', (_request, reply) => reply.redirect('/api/docs'));
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
export async function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<void> {
  await app.init();
  try {
    await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (failure) {
    const { code = '' } = failure as { readonly code?: string };
    if (!/^E(ADDRINUSE|ADDRNOTAVAIL|ACCES)$/.test(code)) throw failure;
    await app.close();
    throw new BadSetting('PORT', `${port} on ${host} cannot be listened on: ${code}`);
  }
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
