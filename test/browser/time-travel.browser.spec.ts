import { describe, expect, it } from '@jest/globals';
import { browsing } from './browser.js';
import { noViolations } from './looks.js';
import { HOME, opened } from './pages.js';

const { visit, expected } = browsing();

describe('as known on another day', () => {
  it('the whole application turns back, says so, and records nothing', async () => {
    const page = await visit('camat', { width: 1280 });
    await opened(page, HOME);
    await page.getByRole('button', { name: /Hari ini/ }).click();
    await page.getByLabel('Hari', { exact: true }).fill('2022-12-31');
    await page.getByRole('button', { name: 'Lihat hari itu' }).click();
    const banner = page.getByRole('status').filter({ hasText: 'Seperti diketahui pada Sab, 31 Des 2022' });
    await banner.waitFor();
    expect(await page.getByRole('link', { name: 'Catat rapat' }).count()).toBe(0);

    await page.getByRole('link', { name: 'Prevalensi' }).first().click();
    await page.waitForURL(/prevalensi\?pada=2022-12-31/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await banner.waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('2,73%');
    await noViolations(page);

    await page.getByRole('button', { name: 'Kembali ke hari ini' }).click();
    await page.getByText('2,73%').first().waitFor();
    expect(page.url()).not.toContain('pada');
    expect(await banner.count()).toBe(0);
  });

  it('to before anything was known says so and leads back', async () => {
    const page = await visit('camat');
    await opened(page, `${HOME}?pada=2021-12-31`);
    await page.getByRole('heading', { name: 'Kolaborasi ini belum dikenal pada hari itu' }).waitFor();
    await noViolations(page);
    await page.getByRole('button', { name: 'Kembali ke hari ini' }).click();
    await page.getByRole('button', { name: /^Dialog tatap muka: / }).waitFor();
    expected(/ 404 .*asOf/);
  });

  it('a day in the address is kept through a reload, and one that does not exist is none', async () => {
    const page = await visit('peneliti');
    await opened(page, `${HOME}/linimasa?pada=2022-06-30`);
    await page.getByText('Seperti diketahui pada Kam, 30 Jun 2022').waitFor();
    await page.reload();
    await page.getByText('Seperti diketahui pada Kam, 30 Jun 2022').waitFor();
    await opened(page, `${HOME}/linimasa?pada=2022-02-30`);
    expect(await page.getByText('Seperti diketahui pada').count()).toBe(0);
  });
});
