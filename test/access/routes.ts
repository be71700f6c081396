import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';

/** Who asks, in the order of the table's columns. */
export const ASKERS = [
  'anonymous',
  'facilitator',
  'recorder',
  'party',
  'health-officer',
  'researcher',
  'supervisor',
  'administrator',
] as const;
export type Asker = (typeof ASKERS)[number];

const CELLS = ['yes', 'own', 'region', 'everywhere', 'no'] as const;
export type Cell = (typeof CELLS)[number];

/** One line of the table in docs/access.md. */
export interface Row {
  /** METHOD /path as the table has it. */
  readonly route: string;
  readonly cells: Readonly<Record<Asker, Cell>>;
}

/** What the documentation allows; every word in it must be one that the legend explains. */
export function tableOf(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const split = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = lines.findIndex((line) => split(line)[0] === 'route');
  if (split(lines[head] ?? '').join() !== ['route', ...ASKERS].join()) throw new Error('Other columns');
  return lines
    .slice(head + 2)
    .filter((line) => line.startsWith('|'))
    .map((line) => {
      const [route = '', ...cells] = split(line);
      if (cells.length !== ASKERS.length || !cells.every((cell) => CELLS.includes(cell as Cell)))
        throw new Error(`Not to be read: ${line}`);
      const known = ASKERS.map((asker, index) => [asker, cells[index]] as const);
      return { route: route.replaceAll('`', ''), cells: Object.fromEntries(known) as Row['cells'] };
    });
}

/** What begins with neither stands outside of /api/v1. */
export const OUTSIDE = /^\/($|health\/|api\/)/;

/** A path as it is asked for, of one as the table has it. */
export const whole = (path: string): string => (OUTSIDE.test(path) ? path : `/api/v1${path}`);

const short = (path: string): string => path.replace(/^\/api\/v1(?=\/)/, '');

/** Paths are the same whatever their parameters are called. */
export const nameless = (route: string): string => route.replace(/:[^/]+/g, ':');

/** Every route that the router knows, HEAD and OPTIONS of it aside. */
export function routesOf(app: NestFastifyApplication): readonly string[] {
  const above: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods] =
        /^((?:[│ ] {3})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      const depth = indent.length / 4;
      const path = depth === 0 ? part : `${above[depth - 1] ?? ''}${part}`.replace(/^\/\//, '/');
      above[depth] = path;
      return (methods ?? '')
        .split(', ')
        .filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method))
        .map((method) => `${method} ${short(path)}`);
    });
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
}

interface Documented {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: object }>> };
}

/** Every documented route with the example of its body. */
export async function documentedBy(app: NestFastifyApplication): Promise<ReadonlyMap<string, object | null>> {
  const { body } = (await request(app.getHttpServer()).get('/api/openapi.json')) as { body: Document };
  return new Map(
    Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { requestBody }]) => [
        `${method.toUpperCase()} ${short(path).replace(/\{(\w+)\}/g, ':$1')}`,
        requestBody?.content['application/json']?.example ?? null,
      ]),
    ),
  );
}
