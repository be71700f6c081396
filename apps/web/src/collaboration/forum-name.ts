import { useWords } from '../words/words.js';
import { factWords } from '../event/fact-words.js';
import type { Collaboration } from '../shell/case.js';

type Forum = Collaboration['cadences'][number]['forum'];

/** What people call a forum: its own name, or that of its kind. */
export function useForumName(): (forum: Pick<Forum, 'kind'> & { readonly name?: string }) => string {
  const t = useWords(factWords);
  return ({ kind, name }) => name ?? t(kind);
}
