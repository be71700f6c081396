import type { FastifyReply } from 'fastify';
import { ABSOLUTE_HOURS } from '#directory/sessions.js';
import { cookieName, type Address } from './authenticate.js';

/** Hands the browser what opens a session, out of reach of scripts; null takes it away. */
export function setSessionCookie(reply: FastifyReply, address: Address, secret: string | null): void {
  reply.setCookie(cookieName(address), secret ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: address.origin?.startsWith('https:') ?? false,
    maxAge: secret === null ? 0 : ABSOLUTE_HOURS * 3_600,
  });
}
