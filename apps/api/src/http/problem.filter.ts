import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.js';
import { TooMany } from './too-many.js';
import { languageOf } from './words.js';

/** Seconds after which a refusal for now is worth another try. */
const RETRY_AFTER = 2;

/** Answers a problem as RFC 9457 has it. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): number {
  const language = languageOf(request.headers['accept-language']);
  const problem = problemOf(error, language);
  if (problem.status === 503) void reply.header('retry-after', RETRY_AFTER);
  if (error instanceof TooMany) void reply.header('retry-after', error.retryAfter);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .send(JSON.stringify(problem));
  return problem.status;
}

/** The one place where a refusal becomes HTTP. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, context: ArgumentsHost): void {
    const http = context.switchToHttp();
    const status = answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
    if (status >= 500) this.logger.error(error);
  }
}
