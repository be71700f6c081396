import { useWords } from '../words/words.js';
import type { Standing } from './standing.js';
import { commitmentWords } from './words.js';

const ORDER = ['fulfilled', 'overdue', 'breached', 'open'] as const;

/** How many clauses in force are kept, overdue, broken and under way, leaving out what there is none of. */
export function useClauseCounts(): (standing: Pick<Standing, 'count'>) => string {
  const t = useWords(commitmentWords);
  return ({ count }) =>
    ORDER.filter((status) => count[status] > 0)
      .map((status) => t(`count_${status}`, { count: count[status] }))
      .join(', ');
}
