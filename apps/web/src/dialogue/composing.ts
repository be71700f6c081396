import type { ItemKind, MinutesItem } from '#collaboration/dialogue/dialogue.events.js';
import type { Day } from '#collaboration/occurred-on.js';
import { holdsNik } from '#collaboration/text.js';
import { readFollowUp, readSource, type Party, type Sentence } from './sentence.js';

/** What stands in the composer: the kind stays until it is changed. */
export interface Composing {
  readonly kind: ItemKind;
  readonly text: string;
  /** What was read from the sentence and is not to be used. */
  readonly without: readonly ('party' | 'day')[];
}

export const nothingComposed: Composing = { kind: 'information', text: '', without: [] };

/** What the sentence says, without what is not to be used; then the text stays whole. */
export function sayingOf(
  { kind, text, without }: Composing,
  today: Day,
  parties: readonly Party[],
): Sentence {
  const read = kind === 'follow-up' ? readFollowUp(text, today, parties) : readSource(text, parties);
  return {
    text: without.length > 0 ? text.trim() : read.text,
    party: without.includes('party') ? null : read.party,
    day: without.includes('day') ? null : read.day,
  };
}

/** The line that it makes; null while there is nothing to say, or what may not be said. */
export function composed(value: Composing, today: Day, parties: readonly Party[]): MinutesItem | null {
  const { text, party, day } = sayingOf(value, today, parties);
  if (text === '' || holdsNik(text)) return null;
  const line = { itemId: crypto.randomUUID(), kind: value.kind, text: text.normalize('NFC') };
  if (value.kind !== 'follow-up') return { ...line, ...(party !== null && { broughtBy: party }) };
  return { ...line, ...(party !== null && { owner: party }), ...(day !== null && { dueOn: day }) };
}
