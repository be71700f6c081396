import type { FastifyRequest } from 'fastify';
import { callerIn } from '../access/authenticate.js';
import type { Visitor } from './links.js';

/** Where a request comes from. */
export const visitor = (request: FastifyRequest): Visitor => ({
  ip: request.ip,
  device: request.headers['user-agent'] ?? '',
  before: callerIn(request),
});
