import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from '../api/client.js';
import type { Problem } from '../api/problem.js';
import type { Answer, ReadPath } from '../api/read.js';

type PagedPath = {
  [Path in ReadPath]: Answer<Path> extends { items: readonly unknown[]; next: string | null } ? Path : never;
}[ReadPath];
type ItemOf<Path extends PagedPath> = Answer<Path> extends { items: readonly (infer Item)[] } ? Item : never;

/** A whole list, however many pages it has: to be searched, or short by nature. */
export const useAll = <Path extends PagedPath>(
  path: Path,
  query: object = {},
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<readonly ItemOf<Path>[], Problem> =>
  useQuery<readonly ItemOf<Path>[], Problem>({
    queryKey: [path, query, 'all'],
    queryFn: async ({ signal }) => {
      const items: ItemOf<Path>[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page: { items: readonly ItemOf<Path>[]; next: string | null } = await ask('get', path, {
          params: { query: { limit: 200, ...query, ...(cursor !== undefined && { cursor }) } },
          signal,
        });
        items.push(...page.items);
        cursor = page.next;
      }
      return items;
    },
    ...options,
  });
