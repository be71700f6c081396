import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, describe, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browsing } from './browser.js';
import { HOME, opened } from './pages.js';

const { visit, expected } = browsing();

const ASSETS = join(import.meta.dirname, '../../dist/apps/web/assets');

/** The most gzip JavaScript, in bytes, that the first page may ask a village's network for. */
const LIMIT = 250_000;

describe('the first load', () => {
  it.each([
    ['a stranger', null, '/masuk'],
    ['the camat', 'camat', HOME],
  ] as const)('of %s is light', async (_who, role, path) => {
    const page = await visit(role);
    const scripts = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.add(basename(pathname));
    });
    await opened(page, path);
    await page.waitForLoadState('networkidle');
    expect(scripts.size).toBeGreaterThan(0);
    const weight = [...scripts]
      .map((name) => statSync(join(ASSETS, `${name}.gz`)).size)
      .reduce((sum, size) => sum + size, 0);
    console.info(`${path}: ${Math.round(weight / 1000)} kB of gzip JavaScript in ${scripts.size} files`);
    expect(weight).toBeLessThanOrEqual(LIMIT);
  });

  it.each(['', '/rapat', '/prevalensi', '/linimasa'])(
    'of %s below a collaboration reads before its application is there, and nothing twice',
    async (at) => {
      const page = await visit('camat');
      const asked = listening(page);
      const read = page.waitForRequest(/\/phases$/);
      await page.route(/\/application-[^/]+\.js$/, async (route) => {
        await read.catch(() => null);
        await route.continue();
      });
      await opened(page, `${HOME}${at}`);
      await read;
      await page.waitForLoadState('networkidle');
      expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    },
  );

  it('asks as the chosen language', async () => {
    const page = await visit('camat', { language: 'en' });
    const languages = new Set<string | undefined>();
    page.on('request', (request) => {
      if (isRead(request.url())) languages.add(request.headers()['accept-language']);
    });
    const asked = listening(page);
    await opened(page, HOME);
    await page.waitForLoadState('networkidle');
    expect([...languages]).toEqual(['en']);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('asks a stranger at the door nothing but how to come in', async () => {
    const page = await visit(null);
    const asked = listening(page);
    await opened(page, '/masuk');
    await page.waitForLoadState('networkidle');
    expect(asked.toSorted()).toEqual(AT_THE_DOOR);
  });

  it('asks a stranger before the door once who it is, and nothing that is refused after that', async () => {
    expected(/401/);
    const page = await visit(null);
    const asked = listening(page);
    await page.goto(HOME);
    await page.waitForURL('**/masuk?*');
    await page.waitForLoadState('networkidle');
    expect(asked.toSorted()).toEqual(['/api/v1/session', ...AT_THE_DOOR].toSorted());
  });
});

const AT_THE_DOOR = ['/api/v1/session/methods', '/health/ready'];

const isRead = (url: string): boolean => /\/(api|health)\//.test(url) && !url.endsWith('/changes');

/** What the page asks the server from here on, time and again. */
function listening(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (isRead(request.url())) asked.push(`${pathname}${search}`);
  });
  return asked;
}
