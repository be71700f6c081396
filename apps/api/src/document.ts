import { existsSync, readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { EXAMPLE } from './http/example.decorator.js';

/** What the build gathered from the DTOs; running from sources there is none, and the schemas stay bare. */
const metadata = new URL('./metadata.js', import.meta.url);
const answers = new URL('./answers.json', import.meta.url);

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** What the routes answer, by operation id, and the types that this refers to. */
interface Answers {
  readonly schemas: Schemas;
  readonly answers: Schemas;
}

const COMMAND_HEADERS = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'The command’s id: the same key and body get the first answer again, another body gets 409.',
    schema: { type: 'string', format: 'uuid' },
  },
  {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The quoted revision the caller has seen; 412 when the record has moved on.',
    schema: { type: 'string' },
  },
] as const;

const READER_HEADERS = [
  {
    name: 'Rembuk-Position',
    in: 'header',
    required: false,
    description: 'What a command answered: the answer waits until it is visible (2 s, then 503).',
    schema: { type: 'string' },
  },
] as const;

const PROBLEM = {
  description: 'A refusal (RFC 9457) with a stable code',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
} as const;

type Parameter = NonNullable<Operation['parameters']>[number];
type Method = 'get' | 'post' | 'patch' | 'delete';
type Operation = NonNullable<OpenAPIObject['paths'][string]['post']> & { [EXAMPLE]?: object };

/** Publishes /api/openapi.json and /api/docs. */
export async function describe(app: NestFastifyApplication): Promise<void> {
  if (existsSync(metadata)) {
    const built = (await import(metadata.href)) as { default: () => Promise<Record<string, unknown>> };
    await SwaggerModule.loadPluginMetadata(built.default);
  }
  const about = new DocumentBuilder()
    .setTitle('Rembuk')
    .setDescription(
      'The record of a collaboration, and what is computed from it. Sign in with `POST /api/v1/session` first; in the ' +
        'demonstration every example about records and people is accepted from `admin@legok.demo`.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .build();
  const built = builtAnswers();
  SwaggerModule.setup('api/docs', app, () => completed(SwaggerModule.createDocument(app, about), built), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}

function builtAnswers(): Answers {
  if (existsSync(answers)) return JSON.parse(readFileSync(answers, 'utf8')) as Answers;
  return { schemas: { Problem: { type: 'object' } }, answers: {} };
}

/** The document with what holds for every route: headers, refusals, and each command's example in its place. */
function completed(document: OpenAPIObject, { schemas, answers }: Answers): OpenAPIObject {
  document.components = { ...document.components, schemas: { ...schemas, ...document.components?.schemas } };
  Object.values(document.components.schemas ?? {}).forEach(sayNull);
  for (const path of Object.values(document.paths))
    for (const [method, { [EXAMPLE]: example, ...operation }] of Object.entries(path) as [
      Method,
      Operation,
    ][]) {
      path[method] = operation;
      const headers = method === 'get' ? READER_HEADERS : COMMAND_HEADERS;
      operation.parameters = [...(operation.parameters ?? []).map(withExample), ...headers];
      operation.responses = { ...answered(operation, answers), default: PROBLEM };
      const body = operation.requestBody;
      if (example && body && 'content' in body)
        for (const content of Object.values(body.content)) content.example = example;
    }
  return document;
}

/** Swagger still writes `nullable`, which OpenAPI 3.1 knows no more. */
function sayNull(schema: Schemas[string]): void {
  for (const property of Object.values('properties' in schema ? (schema.properties ?? {}) : {}))
    if ('nullable' in property) {
      Object.assign(property, { type: [property.type, 'null'] });
      delete property.nullable;
    }
}

/** Its responses, with the schema of what it answers where it succeeds. */
function answered({ operationId = '', responses }: Operation, answers: Schemas): Operation['responses'] {
  const schema = answers[operationId];
  for (const [status, response] of Object.entries(responses))
    if (schema && /^20[01]$/.test(status) && response && 'description' in response)
      response.content = { 'application/json': { schema } };
  return responses;
}

/** Swagger keeps a parameter's example in its schema; readers look beside it. */
function withExample(parameter: Parameter): Parameter {
  if (!('schema' in parameter) || !('example' in parameter.schema)) return parameter;
  return { ...parameter, example: parameter.schema.example as unknown };
}
