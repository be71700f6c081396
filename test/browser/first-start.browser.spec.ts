import { describe, expect, it } from '@jest/globals';
import { browsing } from './browser.js';
import { emptyServer } from './served.js';

const { visit, server } = browsing(emptyServer);

describe('a server that nobody has an account on', () => {
  it('prints a link that the browser may use once', async () => {
    const page = await visit(null);
    await page.goto('/api/docs', { waitUntil: 'domcontentloaded' });
    const link = server().setUpLink ?? '';
    expect(new URL(link).origin).toBe(new URL(page.url()).origin);
    const secret = link.split('/').at(-1) ?? '';
    const asked = await page.evaluate(async (path) => {
      const answer = await fetch(path);
      return [answer.status, await answer.json()] as unknown;
    }, `/api/v1/setup/${secret}`);
    expect(asked).toEqual([200, expect.objectContaining({ kind: 'setup' })]);
  });
});
