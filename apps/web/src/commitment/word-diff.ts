/** A stretch of words that both texts have, or one of them alone. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** How long the longest common subsequence is from each pair of places on. */
function commonFrom(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      at(lengths, i)[j] =
        before[i] === after[j]
          ? (at(lengths, i + 1)[j + 1] ?? 0) + 1
          : Math.max(at(lengths, i + 1)[j] ?? 0, at(lengths, i)[j + 1] ?? 0);
  return lengths;
}

const at = (lengths: readonly Uint16Array[], index: number): Uint16Array =>
  lengths[index] ?? new Uint16Array();

/** What became of a text, word by word: as much as possible stays, and what goes stands before what comes. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const lengths = commonFrom(old, now);
  const pieces: { kind: Piece['kind']; words: string[] }[] = [];
  const say = (kind: Piece['kind'], word: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else pieces.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      say('same', gone);
      i++;
      j++;
    } else if (come === undefined || (at(lengths, i + 1)[j] ?? 0) >= (at(lengths, i)[j + 1] ?? 1)) {
      say('removed', gone ?? '');
      i++;
    } else {
      say('added', come);
      j++;
    }
  }
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}
