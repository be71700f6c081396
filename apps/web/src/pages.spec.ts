import { describe, expect, it } from '@jest/globals';
import { codeAt, PAGES } from './pages.js';

describe('the code of a page', () => {
  it.each([
    ['/', '/'],
    ['/masuk', '/masuk'],
    ['/wilayah/36.03', '/wilayah/$code'],
    ['/k/1', '/k/$collaborationId/'],
    ['/k/1/', '/k/$collaborationId/'],
    ['/k/1/rapat', '/k/$collaborationId/rapat'],
    ['/k/1/rapat/catat', '/k/$collaborationId/rapat/catat'],
    ['/k/1/rapat/2', '/k/$collaborationId/rapat/$dialogueId'],
  ] as const)('of %s is that of %s', (path, at) => {
    expect(codeAt(path)).toBe(PAGES[at]);
  });

  it('is none where there is no page', () => {
    expect(codeAt('/k/1/entah')).toBeUndefined();
    expect(codeAt('/k')).toBeUndefined();
  });
});
