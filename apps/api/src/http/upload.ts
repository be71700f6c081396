import type { FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';

/** What may be uploaded, and how a file of it ends. */
export const EXTENSIONS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
} as const;

export type UploadType = keyof typeof EXTENSIONS;

export const UPLOAD_TYPES = Object.keys(EXTENSIONS) as readonly UploadType[];

/** The largest upload in bytes. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** The route takes a file as its body; every other takes JSON. */
export const Upload = (): MethodDecorator => RouteConfig({ upload: true });

export const takesUpload = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { readonly upload?: boolean }).upload === true;

/** What a body claims to be, where that is a file. */
export function claimedType({ headers }: FastifyRequest): UploadType | null {
  const essence = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return UPLOAD_TYPES.find((type) => type === essence) ?? null;
}
