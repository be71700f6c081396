import { describe, expect, it } from '@jest/globals';
import { CLEARED, countOf, queryOf } from './filters.js';

describe('the filters of the timeline', () => {
  it('stand in the address and are asked of the server', () => {
    const search = { kotak: 'trust', dari: '2023-01-01', pihak: '', koreksi: 'ya', urut: 'pencatatan' };
    expect(queryOf(search)).toEqual({
      phase: 'trust',
      from: '2023-01-01',
      order: 'recorded',
      newestFirst: 'true',
      corrections: 'true',
    });
    expect(countOf(search)).toBe(3);
    expect(countOf({ ...search, ...CLEARED })).toBe(0);
  });

  it('ask for everything as it happened where none is set', () => {
    expect(queryOf({})).toEqual({ order: 'occurred', newestFirst: 'true' });
  });
});
