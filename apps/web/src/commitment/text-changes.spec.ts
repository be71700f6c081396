import { describe, expect, it } from '@jest/globals';
import type { Clause } from './standing.js';
import { changesBetween } from './text-changes.js';

const clause = (clauseId: string, text: string, target?: Clause['target']): Clause => ({
  clauseId,
  text,
  owner: 'puskesmas',
  dueOn: '2024-06-30',
  ...(target && { target }),
});

const text = (clauses: Clause[], parties = ['camat', 'puskesmas']): Parameters<typeof changesBetween>[0] => ({
  commitmentId: 'rembuk',
  version: 1,
  title: 'Berita acara',
  preamble: '',
  parties,
  clauses,
});

const weigh = clause('timbang', 'Menimbang tiap bulan');
const visit = clause('kunjungan', 'Mengunjungi keluarga', { quantity: 12, unit: 'keluarga' });

describe('the changes between two texts', () => {
  it('are none where only the order is another', () => {
    expect(changesBetween(text([weigh, visit]), text([visit, weigh]))).toEqual({
      title: false,
      preamble: false,
      joined: [],
      left: [],
      clauses: [],
    });
  });

  it('name a clause by where it stands now, and one that is gone by where it stood', () => {
    const more = clause('kunjungan', 'Mengunjungi keluarga', { quantity: 30, unit: 'keluarga' });
    const added = clause('telur', 'Memberi telur');
    expect(changesBetween(text([weigh, visit]), text([more, added])).clauses).toEqual([
      { number: 1, before: visit, after: more },
      { number: 2, before: null, after: added },
      { number: 1, before: weigh, after: null },
    ]);
  });

  it('tell who joined, who was released, and that title and preamble are others', () => {
    const after = { ...text([weigh], ['camat', 'koramil']), title: 'Lain', preamble: 'Sesuai SK.' };
    expect(changesBetween(text([weigh]), after)).toMatchObject({
      title: true,
      preamble: true,
      joined: ['koramil'],
      left: ['puskesmas'],
    });
  });
});
