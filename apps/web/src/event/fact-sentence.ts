import type { Answer } from '../api/read.js';
import { useWords, type Say } from '../words/words.js';
import { factWords } from './fact-words.js';

export type TimelineItem = Answer<'/api/v1/collaborations/{collaborationId}/timeline'>['items'][number];

const FORUMS = ['lokmin', 'loktri', 'forkopimcam', 'ngopi', 'rembuk-stunting', 'other'] as const;
type Forum = (typeof FORUMS)[number];
const isForum = (text: string): text is Forum => (FORUMS as readonly string[]).includes(text);

type Kind = Parameters<Say<'DialogueHeld'>>[0];

/** What happened, in a sentence of the screen's language. */
export function useFactSentence(): (item: Pick<TimelineItem, 'type' | 'about'>) => string {
  const t = useWords(factWords);
  return ({ type, about }) => {
    const what = t(type as Kind);
    if (about === null) return what;
    return `${what}: ${isForum(about) ? t(about) : about}`;
  };
}

/** A position as people cite it: without the zeros before it. */
export const shortPosition = (position: string): string => `#${position.replace(/^0+(?=\d)/, '')}`;
