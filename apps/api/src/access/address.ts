import type { FastifyRequest } from 'fastify';

/** The token by which the address is injected. */
export const ADDRESS = Symbol('address');

/** Where this server is reached. */
export interface Address {
  /** Such as https://rembuk.tangerangkab.go.id; null is whatever loopback name the browser used. */
  readonly origin: string | null;
}

/** Whether browsers reach it by TLS alone. */
export const isSecure = ({ origin }: Address): boolean => origin?.startsWith('https:') ?? false;

/** How the caller reaches this server, as links begin. */
export const ownOrigin = ({ headers, protocol }: FastifyRequest, { origin }: Address): string =>
  origin ?? `${protocol}://${headers.host ?? ''}`;
