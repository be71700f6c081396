import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browsing, type Role } from './browser.js';
import { HOME, opened } from './pages.js';

const { visit, expected } = browsing();

const record = (page: Page) => page.getByRole('link', { name: 'Catat rapat' }).first();
const places = async (page: Page): Promise<string[]> =>
  (await page.getByRole('navigation').first().getByRole('link').allInnerTexts()).map((text) => text.trim());

describe('what each role sees', () => {
  it.each<Role>(['camat', 'notulis'])('%s may record a meeting', async (role) => {
    const page = await visit(role, { width: 1280 });
    await opened(page, HOME);
    expect(await record(page).isVisible()).toBe(true);
  });

  it.each<Role>(['puskesmas', 'polsek', 'peneliti', 'pengawas'])(
    '%s reads and records no meeting',
    async (role) => {
      const page = await visit(role, { width: 1280 });
      await opened(page, HOME);
      expect(await record(page).count()).toBe(0);
      await page.getByRole('button', { name: /^Dialog tatap muka: / }).waitFor();
    },
  );

  it('the supervisor has a board, and the administrator has accounts', async () => {
    const supervisor = await visit('pengawas', { width: 1280 });
    await opened(supervisor, HOME);
    expect(await places(supervisor)).toContain('Papan wilayah');
    expect(await places(supervisor)).not.toContain('Akun dan peran');
    const administrator = await visit('admin', { width: 1280 });
    await opened(administrator, '/pengguna');
    expect(await places(administrator)).toContain('Akun dan peran');
  });

  it('an administrator who reads no record is told so instead of being shown nothing', async () => {
    const page = await visit('admin', { width: 360 });
    await page.goto(HOME);
    await page.getByRole('heading', { name: 'Bagian ini bukan untuk peran Anda' }).first().waitFor();
    expected(/ 403 /);
  });

  it('a stranger is shown the door, and afterwards what was asked for', async () => {
    const page = await visit(null, { width: 360 });
    await page.goto(`${HOME}/prevalensi`);
    await page.waitForURL(/\/masuk\?ke=/);
    await page.getByLabel('Surel').fill('camat@legok.demo');
    await page.getByLabel('Kata sandi', { exact: true }).fill('rembuk-demo');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.waitForURL(/\/prevalensi/);
    expected(/ 401 .*session/);
  });
});
