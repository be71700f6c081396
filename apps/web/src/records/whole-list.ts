import { useEffect } from 'react';
import type { List } from '../shell/case.js';

/** Reads a list to its end, for pages that need all of it to say what they found. */
export function useWhole<Item>(list: List<Item>): List<Item> {
  const { hasMore, isFetching, more } = list;
  useEffect(() => {
    if (hasMore && !isFetching) more();
  });
  return list;
}
