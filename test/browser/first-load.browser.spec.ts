import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, describe, it } from '@jest/globals';
import { browsing } from './browser.js';
import { HOME, opened } from './pages.js';

const { visit } = browsing();

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
});
