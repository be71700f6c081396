import type { Day } from '#collaboration/occurred-on.js';
import { dayAtEnd, dayNamed, dayWithin } from './sentence-day.js';

export interface Party {
  readonly id: string;
  readonly name: string;
}

/** What a sentence says besides its text: who, and by when. */
export interface Sentence {
  readonly text: string;
  readonly party: string | null;
  readonly day: Day | null;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const runs = (words: readonly string[], run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, index) => words[at + index] === word));

const initials = (words: readonly string[]): string => words.map(([letter = '']) => letter).join('');

/** The party whom the text names: by its name, or by a part or the initials that no other shares. */
export function partyNamed(text: string, parties: readonly Party[]): string | null {
  const said = wordsOf(text.replace(/^\s*(?:oleh|by)\s/iu, ''));
  if (said.length === 0 || said.join('').length < 2) return null;
  const named = parties.map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const only = (matches: (words: readonly string[]) => boolean): string | null => {
    const [found, ...others] = named.filter(({ words }) => matches(words));
    return found && others.length === 0 ? found.id : null;
  };
  return (
    only((words) => words.length === said.length && runs(words, said)) ??
    only((words) => runs(words, said)) ??
    (said.length === 1 ? only((words) => words.length > 1 && initials(words) === said[0]) : null)
  );
}

/** Who does it, where the sentence begins with it or names it after "oleh". */
function partyWithin(text: string, parties: readonly Party[]): string | null {
  const starts = [text, ...[...text.matchAll(/\b(?:oleh|by)\s+(.+)/giu)].map(([, rest = '']) => rest)];
  for (const start of starts) {
    const words = start.split(/\s+/);
    for (let length = Math.min(6, words.length); length > 0; length -= 1) {
      const name = words.slice(0, length).join(' ');
      const found = partyNamed(name, parties);
      const isPlain = length > 1 || parties.some((one) => wordsOf(one.name)[0] === wordsOf(name)[0]);
      if (found !== null && isPlain) return found;
    }
  }
  return null;
}

interface Tail {
  readonly party: string | null;
  readonly day: Day | null;
}

function tailOf(piece: string, today: Day, parties: readonly Party[]): Tail | null {
  const day = dayNamed(piece, today);
  if (day !== null) return { day, party: null };
  const party = partyNamed(piece, parties);
  if (party !== null) return { party, day: null };
  const both = dayAtEnd(piece, today);
  const before = both && partyNamed(both.rest, parties);
  return both && before !== null ? { day: both.day, party: before } : null;
}

const piecesOf = (sentence: string): string[] =>
  sentence
    .trim()
    .replace(/[.\s]+$/u, '')
    .split(/\s*,\s*/u);

/** Whether both are said, one of them for the second time. */
const repeats = (tail: Tail, said: Tail): boolean =>
  (tail.party !== null && said.party !== null) || (tail.day !== null && said.day !== null);

/** Takes off the last pieces what says who and when, each once. */
function takeTail(pieces: string[], today: Day, parties: readonly Party[]): Tail {
  let tail: Tail = { party: null, day: null };
  while (pieces.length > 1) {
    const said = tailOf(pieces.at(-1) ?? '', today, parties);
    if (!said || repeats(tail, said)) break;
    tail = { party: tail.party ?? said.party, day: tail.day ?? said.day };
    pieces.pop();
  }
  return tail;
}

/**
 * Reads who and by when from a sentence such as "Pinjamkan tenda, Koramil, jumat depan". What stands after the
 * last commas and says nothing else leaves the text; what is part of the sentence stays in it.
 */
export function readFollowUp(sentence: string, today: Day, parties: readonly Party[]): Sentence {
  const pieces = piecesOf(sentence);
  const { party, day } = takeTail(pieces, today, parties);
  const text = party === null && day === null ? sentence.trim() : pieces.join(', ');
  return { text, party: party ?? partyWithin(text, parties), day: day ?? dayWithin(text, today) };
}

/** Reads who brought it, where it stands alone after the last comma and ends no list of parties. */
export function readSource(sentence: string, parties: readonly Party[]): Sentence {
  const pieces = piecesOf(sentence);
  const last = pieces.length > 1 ? partyNamed(pieces.at(-1) ?? '', parties) : null;
  const before = (pieces.at(-2) ?? '').split(/\s+/);
  const isList = [1, 2, 3].some((length) => partyNamed(before.slice(-length).join(' '), parties) !== null);
  return last === null || isList
    ? { text: sentence.trim(), party: null, day: null }
    : { text: pieces.slice(0, -1).join(', '), party: last, day: null };
}
