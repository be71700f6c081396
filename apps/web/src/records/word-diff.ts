/** A stretch of words that both texts have, or one of them alone. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

type Words = readonly string[];

const wordsOf = (text: string): Words => text.split(/\s+/).filter((word) => word !== '');

/** How many words in order both texts share from place `i` of one and place `j` of the other on. */
type Shared = (i: number, j: number) => number;

function sharedFrom(old: Words, now: Words): Shared {
  const width = now.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  const shared: Shared = (i, j) => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] =
        old[i] === now[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1));
  return shared;
}

/** What became of a text, word by word: as much as possible stays, and what goes stands before what comes. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shared = sharedFrom(old, now);
  const kindAt = (i: number, j: number): Piece['kind'] => {
    if (i < old.length && old[i] === now[j]) return 'same';
    if (j === now.length) return 'removed';
    if (i === old.length) return 'added';
    return shared(i + 1, j) >= shared(i, j + 1) ? 'removed' : 'added';
  };
  const pieces: { readonly kind: Piece['kind']; readonly words: string[] }[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length;) {
    const kind = kindAt(i, j);
    const word = (kind === 'added' ? now[j] : old[i]) ?? '';
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else pieces.push({ kind, words: [word] });
    if (kind !== 'added') i++;
    if (kind !== 'removed') j++;
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
