import { useInfiniteQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { ask } from '../api/client.js';
import type { Problem } from '../api/problem.js';
import { useRead, type Answer, type Asked, type Read, type ReadPath } from '../api/read.js';
import type { Facts, May } from '../access/may.js';
import { useMay } from '../access/session.js';
import type { TimeAsked } from './travel.js';

export type Collaboration = Answer<'/api/v1/collaborations/{collaborationId}'>;
export type Stakeholder = Collaboration['stakeholders'][number];

/** The collaboration whose pages are open, as it is known at the time that is looked at. */
export interface Case {
  readonly id: string;
  readonly collaboration: Collaboration;
  /** The day it is there: today, or the day travelled to. */
  readonly today: string;
  /** Spread into the query of every GET. */
  readonly time: TimeAsked;
  readonly travelling: boolean;
  /** A stakeholder's name; a short form of its id when the roster lacks it. */
  readonly nameOf: (stakeholderId: string) => string;
}

export const CaseContext = createContext<Case | null>(null);

export function useCase(): Case {
  const known = useContext(CaseContext);
  if (!known) throw new Error('This belongs below a collaboration');
  return known;
}

/** Whether one may do it here and now: nothing but reading while travelling in time. */
export function useMayHere(): May {
  const may = useMay();
  const { id, collaboration, travelling } = useCase();
  const { region } = collaboration;
  return useMemo(
    () => (action: string, on: string, facts?: Facts) =>
      (action === 'read' || !travelling) && may(action, on, { collaborationId: id, region, ...facts }),
    [may, id, region, travelling],
  );
}

type CasePath = Extract<ReadPath, `/api/v1/collaborations/{collaborationId}${string}`>;

/** Reads what belongs to the open collaboration, at the time that is looked at. */
export function useCaseRead<Path extends CasePath>(
  path: Path,
  query: object = {},
  options: { readonly enabled?: boolean } = {},
): Read<Path> {
  const { id, time } = useCase();
  const asked = { path: { collaborationId: id }, query: { ...query, ...time } } as Asked<Path>;
  return useRead(path, asked, options);
}

type ListPath = {
  [Path in CasePath]: Answer<Path> extends { items: readonly unknown[]; next: string | null } ? Path : never;
}[CasePath];
type ItemOf<Path extends ListPath> = Answer<Path> extends { items: readonly (infer Item)[] } ? Item : never;

export interface List<Item> {
  readonly data: readonly Item[] | undefined;
  readonly error: Problem | null;
  readonly isFetching: boolean;
  readonly dataUpdatedAt: number;
  readonly refetch: () => unknown;
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** A list of the open collaboration, read a page after another as far as it is looked at. */
export function useCaseList<Path extends ListPath>(
  path: Path,
  query: object = {},
  limit = 200,
): List<ItemOf<Path>> {
  const { id, time } = useCase();
  const asked = { path: { collaborationId: id }, query: { limit, ...query, ...time } };
  const pages = useInfiniteQuery({
    queryKey: [path, asked, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask<{ items: readonly ItemOf<Path>[]; next: string | null }>('get', path, {
        params: { ...asked, query: { ...asked.query, ...(pageParam !== null && { cursor: pageParam }) } },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const data = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return {
    data,
    error: pages.error as Problem | null,
    isFetching: pages.isFetching,
    dataUpdatedAt: pages.dataUpdatedAt,
    refetch: pages.refetch,
    hasMore: pages.hasNextPage,
    more: () => {
      if (!pages.isFetchingNextPage) void pages.fetchNextPage();
    },
  };
}
