import {
  queryOptions,
  useQuery,
  type QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { ask } from './client.js';
import type { AnswerOf, Operation, PathWith, PlacesOf, QueryOf } from './operation.js';
import type { Problem } from './problem.js';

export type ReadPath = PathWith<'get'>;
export type Answer<Path extends ReadPath> = AnswerOf<Operation<Path, 'get'>>;
export type Read<Path extends ReadPath> = UseQueryResult<Answer<Path>, Problem>;

/** What a path is filled with, and its query. */
export interface Asked<Path extends ReadPath> {
  readonly path?: PlacesOf<Operation<Path, 'get'>>;
  readonly query?: QueryOf<Operation<Path, 'get'>>;
}

/** How one GET is asked and remembered. */
export const reading = <Path extends ReadPath>(
  path: Path,
  asked: Asked<Path> = {},
): UseQueryOptions<Answer<Path>, Problem> =>
  queryOptions<Answer<Path>, Problem>({
    queryKey: [path, asked.path ?? {}, asked.query ?? {}],
    queryFn: ({ signal }) => ask<Answer<Path>>('get', path, { params: asked, signal }),
  });

export const useRead = <Path extends ReadPath>(
  path: Path,
  asked: Asked<Path> = {},
  options: { readonly enabled?: boolean } = {},
): Read<Path> => useQuery({ ...reading(path, asked), ...options });

/** Reads outside a component, from memory where it was read before. */
export const readOnce = <Path extends ReadPath>(
  client: QueryClient,
  path: Path,
  asked: Asked<Path> = {},
): Promise<Answer<Path>> => client.query({ ...reading(path, asked), staleTime: 'static' } as never);

/** Sets out a read that is asked for in a moment; whether it went well is told then. */
export function readAhead<Path extends ReadPath>(
  client: QueryClient,
  path: Path,
  asked: Asked<Path> = {},
): void {
  client.query(reading(path, asked) as never).catch(() => undefined);
}
