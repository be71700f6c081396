import { describe, expect, it } from '@jest/globals';
import { changedFields } from './changed-fields.js';

describe('what a correction changed', () => {
  it('is each plain field that differs, with both readings', () => {
    const before = { measured: 1978, stunted: 45, items: [1], unit: null };
    const after = { measured: 1978, stunted: 54, items: [1, 2], reason: 'tertukar', unit: 'anak' };
    expect(changedFields(before, after)).toEqual([
      { field: 'stunted', before: '45', after: '54' },
      { field: 'unit', before: '–', after: 'anak' },
    ]);
  });
});
