import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beginsAt } from '../apps/cli/src/demo/story/story.js';
import { tell } from '../apps/cli/src/demo/tell.js';
import { Served } from './app.js';
import { passing } from './cli.js';

const CLIENT = join(import.meta.dirname, '../apps/web/client.mjs');
const COMMITTED = join(import.meta.dirname, '../apps/web/src/api/schema.ts');

/** Answered with bytes, or with a stream of events. */
const NO_JSON = [
  'get /api/v1/collaborations/{collaborationId}/attachments/{sha256}',
  'get /api/v1/collaborations/{collaborationId}/changes',
];

/** What the demonstration has none of. */
const NOT_THERE = ['/api/v1/accounts/{accountId}', '/api/v1/invitations/{token}', '/api/v1/setup/{token}'];

type Contents = Readonly<Record<string, { readonly schema?: object }>>;

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { readonly example?: string };
  }[];
  readonly responses: Readonly<Record<string, { readonly content?: Contents }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

describe('the document of the interface', () => {
  const folder = passing();
  let document: Document;
  let ajv: Ajv2020;
  const faultsIn = (pointer: readonly string[], body: unknown): unknown => {
    const path = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.compile({ $ref: `document#/${path.join('/')}` });
    return validate(body) ? [] : validate.errors;
  };

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [CLIENT, join(folder, 'a.json'), join(folder, 'schema.ts')]);
    document = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as Document;
    ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(
      sealed(document) as object,
      'document',
    );
  }, 60_000);

  it('is what the client was made from', () => {
    // After a change to what routes take or answer: npm run client
    expect(readFileSync(join(folder, 'schema.ts'), 'utf8') === readFileSync(COMMITTED, 'utf8')).toBe(true);
  });

  it('says of every route what it answers', () => {
    const silent = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) =>
        Object.entries(responses)
          .filter(([status, { content }]) => /^20[0-3]/.test(status) && !isTold(content))
          .map(() => `${method} ${path}`),
      ),
    );
    expect(silent.sort()).toEqual(NO_JSON);
  });

  it('refers to nothing that it lacks', () => {
    const names = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    for (const [, name] of names) expect(document.components.schemas).toHaveProperty([String(name)]);
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
  });

  describe('on the demonstration', () => {
    let served: Served;

    beforeAll(async () => {
      served = await Served.start(beginsAt);
      await tell(served.app);
      await served.seen();
    }, 60_000);
    afterAll(() => served.stop());

    it('is true of whatever is read, and leaves nothing of it out', async () => {
      const absent: string[] = [];
      const read = Object.entries(document.paths).filter(
        ([path, { get }]) => path.startsWith('/api/v1') && isTold(get?.responses['200']?.content),
      );
      expect(read.length).toBeGreaterThan(35);
      for (const [path, { get }] of read) {
        const parameters = get?.parameters ?? [];
        const limit = parameters.some(({ name }) => name === 'limit') ? '?limit=200' : '';
        const asked = parameters
          .filter((parameter) => parameter.in === 'path')
          .reduce((whole, { name, schema }) => whole.replace(`{${name}}`, String(schema.example)), path);
        const { status, body } = await served.get(asked.replace('/api/v1', '') + limit);
        const answer = String(status === 200 ? 200 : 'default');
        const type = status === 200 ? 'application/json' : 'application/problem+json';
        const pointer = ['paths', path, 'get', 'responses', answer, 'content', type, 'schema'];
        expect([path, faultsIn(pointer, body)]).toEqual([path, []]);
        if (status !== 200) absent.push(path);
      }
      expect(absent.sort()).toEqual(NOT_THERE);
    }, 60_000);
  });
});

/** Whether it is JSON of a shape, and not just something. */
const isTold = (content: Contents = {}): boolean => hasShape(content['application/json']?.schema ?? {});

const hasShape = (schema: object): boolean =>
  ['$ref', 'properties', 'allOf', 'anyOf'].some((word) => word in schema);

/** A document whose objects hold nothing beside what is said of them; the parts of an `allOf` share theirs. */
function sealed(value: unknown, isWhole = false): unknown {
  if (Array.isArray(value)) return value.map((one) => sealed(one, isWhole));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([word, said]: [string, unknown]): [string, unknown] => {
    if (word === 'allOf') return [word, said];
    if (word !== 'properties') return [word, sealed(said, ['schema', 'items', 'prefixItems'].includes(word))];
    const properties = Object.entries(said as Record<string, unknown>).map(([name, one]) => [
      name,
      sealed(one, true),
    ]);
    return [word, Object.fromEntries(properties)];
  });
  const seal = isWhole && hasShape(value) ? { unevaluatedProperties: false } : {};
  return { ...Object.fromEntries(inner), ...seal };
}
