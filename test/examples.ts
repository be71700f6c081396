import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';

/** A command of the documentation with its example. */
interface ExampleCall {
  readonly method: 'post' | 'patch' | 'delete';
  /** With the examples of its parameters. */
  readonly path: string;
  readonly body: object | undefined;
}

interface Operation {
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { readonly example?: string };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: object }>> };
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The commands that the documentation shows under a tag. */
async function examplesOf(app: NestFastifyApplication, tag: string): Promise<readonly ExampleCall[]> {
  const { body } = (await request(app.getHttpServer()).get('/api/openapi.json')) as { body: OpenApi };
  return Object.entries(body.paths).flatMap(([template, operations]) =>
    Object.entries(operations)
      .filter(([method, { tags }]) => method !== 'get' && tags?.includes(tag))
      .map(([method, { parameters = [], requestBody }]) => ({
        method: method as ExampleCall['method'],
        path: parameters
          .filter((parameter) => parameter.in === 'path')
          .reduce((path, { name, schema }) => path.replace(`{${name}}`, String(schema.example)), template),
        body: requestBody?.content['application/json']?.example,
      })),
  );
}

/** Sends every example under a tag, each under a new key; answers each route with what it answered. */
export async function sendExamples(
  app: NestFastifyApplication,
  tag: string,
  cookie: string,
): Promise<Readonly<Record<string, number>>> {
  const answers: Record<string, number> = {};
  for (const { method, path, body } of await examplesOf(app, tag)) {
    const asked = request(app.getHttpServer())[method](path).set({ 'Idempotency-Key': randomUUID(), cookie });
    const { status, text } = await (body ? asked.send(body) : asked);
    answers[status < 300 ? `${method} ${path}` : `${method} ${path} ${text}`] = status;
  }
  return answers;
}
