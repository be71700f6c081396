import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing, type Role, type Sight } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';

const { visit, expected } = browsing();

const TITLE = 'Stunting turun ke 2,73%. Pada 2022 angkanya naik di Bojongkamal dan Legok.';

async function opened(role: Role, collaboration: string, sight?: Sight): Promise<Page> {
  const page = await visit(role, sight);
  await page.goto(`/k/${collaboration}/prevalensi`);
  await page.getByRole('img', { name: /Prevalensi stunting/ }).waitFor();
  return page;
}

describe('prevalence', () => {
  it('says its finding and shows every figure of the paper', async () => {
    const page = await opened('peneliti', LEGOK.collaboration, { width: 1280 });
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    const table = await page.getByRole('table', { name: /Prevalensi stunting per wilayah/ }).innerText();
    const figures = '4,07 4,40 2,80 1,39 5,45 2,73 12,82 4,81 2,61 5,77 4,70 7.108 7.433 8.813 410 349 241';
    expect(figures.split(' ').filter((figure) => !table.includes(figure))).toEqual([]);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('1,39% ke 5,45%');
    expect(text).toContain('bukan kebetulan, p < 0,001');
    expect(text).toContain('bisa kebetulan, p = 0,47');
    expect(text).toContain('−1,96 poin');
    expect(text).toContain('Andai pembaginya tetap 7.433, 241 kasus berarti 3,24%.');
    expect(text).toContain('Urutan waktu bukan sebab.');
    expect(text).toMatch(/Dua sumber tidak sama[^]*tahun 2020[^]*untuk 2020/);
    expect(await page.getByRole('button', { name: 'Catat angka' }).count()).toBe(0);
  });

  it('opens a revised figure to what it was, why, and its facts', async () => {
    const page = await opened('puskesmas', LEGOK.collaboration);
    await page.getByRole('button', { name: 'Puskesmas Legok, 2022: 4,40%, naik' }).click();
    const sheet = page.getByRole('dialog', { name: /Puskesmas Legok, 2022/ });
    await sheet.getByRole('heading', { name: 'Riwayat angka' }).waitFor();
    await sheet.getByText('2 fakta').waitFor();
    expect(await sheet.locator('.struck').count()).toBeGreaterThan(0);
    await noViolations(page);
  });

  it('records a figure, and says at the field what cannot be', async () => {
    const page = await opened('camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Catat angka' }).click();
    const sheet = page.getByRole('dialog', { name: /Catat angka prevalensi/ });
    await sheet.getByRole('textbox', { name: 'Balita diukur (D)' }).fill('10');
    const stunted = sheet.getByRole('textbox', { name: 'Di antaranya stunting (ST)' });
    await stunted.fill('20');
    await sheet.getByRole('combobox', { name: 'Wilayah kerja' }).selectOption({ index: 1 });
    await sheet.getByRole('combobox', { name: 'Sumber' }).selectOption({ value: 'other' });
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await sheet.getByText('Balita stunting tidak mungkin lebih banyak dari yang diukur.').waitFor();
    expect(await stunted.getAttribute('aria-invalid')).toBe('true');
    expected(/^console error: .* 422 /);
    await stunted.fill('1');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText('Angka tercatat: 10,00%.').waitFor();
    await page.getByRole('radio', { name: 'sumber lain' }).waitFor({ state: 'attached' });
  });

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is for everybody at %i px, %s', async (width, scheme) => {
    const page = await opened('camat', LEGOK.collaboration, { width, scheme });
    await noViolations(page);
    await noSideways(page);
    await shoot(page, `prevalence-${width}-${scheme}`);
  });
});
