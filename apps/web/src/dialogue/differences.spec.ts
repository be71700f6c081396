import { describe, expect, it } from '@jest/globals';
import { itemChanges, presenceChanges, replaced } from './differences.js';

const line = { itemId: 'a', kind: 'decision', text: 'Kelas ibu 21 kali' } as const;
const other = { itemId: 'b', kind: 'information', text: 'Kader hadir' } as const;
const amended = { ...line, text: 'Kelas ibu 12 kali' };
const added = { ...other, itemId: 'c' };

describe('what changed between two readings', () => {
  it('are the lines told otherwise, added and dropped, and no others', () => {
    expect(itemChanges([line, other], [amended, added])).toEqual([
      { itemId: 'a', before: line, after: amended },
      { itemId: 'c', before: null, after: added },
      { itemId: 'b', before: other, after: null },
    ]);
    expect(itemChanges([line, other], [other, line])).toEqual([]);
  });

  it('are the parties whose presence is told otherwise, or that only one list names', () => {
    const before = { attendance: [{ stakeholderId: 'x', presence: 'present' as const }] };
    const after = {
      attendance: [
        { stakeholderId: 'x', presence: 'represented' as const },
        { stakeholderId: 'y', presence: 'absent' as const },
      ],
    };
    expect(presenceChanges(before, after)).toEqual([
      { stakeholderId: 'x', before: 'present', after: 'represented' },
      { stakeholderId: 'y', before: null, after: 'absent' },
    ]);
  });

  it('stand newest first, each beside the one before it', () => {
    expect(replaced(['one', 'two', 'three'])).toEqual([
      { before: 'two', after: 'three' },
      { before: 'one', after: 'two' },
    ]);
  });
});
