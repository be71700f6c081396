import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { emptyServer } from './served.js';

const GOOD = 'tujuh cangkir kopi tubruk';

const finding = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

async function fillAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Kata sandi', { exact: true }).fill(GOOD);
  await page.getByRole('checkbox').check();
}

describe('the first account', () => {
  const { visit, expected, server } = browsing(emptyServer);

  it('is made by the printed link, which then is used up', async () => {
    const page = await visit(null);
    const link = server().setUpLink ?? '';
    await page.goto(link);
    await finding(page, /Anda admin pertama/);
    await noViolations(page);
    await noSideways(page);
    await shoot(page, 'pengaturan-awal-360');
    await page.getByRole('button', { name: 'Buka akun saya' }).click();
    await page.getByText('Setujui dahulu').waitFor();
    await fillAccount(page, 'Siti (contoh)');
    await page.getByRole('textbox', { name: 'Alamat surel' }).fill('siti@legok.demo');
    await page.getByLabel('Kata sandi', { exact: true }).fill('admin');
    await page.getByRole('button', { name: 'Buka akun saya' }).click();
    await page.locator('.mantine-InputWrapper-error').waitFor();
    await page.getByLabel('Kata sandi', { exact: true }).fill(GOOD);
    await page.getByRole('button', { name: 'Buka akun saya' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    const later = await visit(null);
    await later.goto(link);
    await finding(later, 'Tautan ini tidak berlaku lagi');
    expected(/^console error: .* 400 .*\/setup\//, /^console error: .* (404|409|410) .*\/setup\//);
  });
});

describe('accounts and roles', () => {
  const { visit } = browsing();

  it('are for administrators only', async () => {
    const page = await visit('polsek');
    await page.goto('/pengguna');
    await page.getByRole('heading', { name: 'Bagian ini bukan untuk peran Anda' }).waitFor();
  });

  it('are found by name, address and role', async () => {
    const page = await visit('admin', { width: 1280 });
    await page.goto('/pengguna');
    await finding(page, /^\d+ orang dapat masuk/);
    await page.getByRole('searchbox').fill('peneliti@');
    await page.getByText('1 cocok').waitFor();
    const list = page.getByRole('list', { name: 'Semua akun' });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('peneliti@legok.demo'),
    ]);
  });

  it('grow by a link that is shown once and opens an account with its role', async () => {
    const page = await visit('admin');
    await page.goto('/pengguna');
    await page.getByRole('button', { name: 'Undang orang' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: 'Alamat surel' }).fill('kader@legok.demo');
    await sheet.getByRole('button', { name: 'Buat tautan' }).click();
    await sheet.getByText('Pilih satu kolaborasi').waitFor();
    await sheet
      .getByRole('combobox', { name: 'Kolaborasi', exact: true })
      .selectOption({ label: 'Percontohan Posyandu (contoh)' });
    await sheet.getByRole('button', { name: 'Buat tautan' }).click();
    const link = await sheet.getByLabel('Tautan undangan').inputValue();
    const invited = await visit(null);
    await invited.goto(link);
    await finding(invited, 'Anda diundang ke Rembuk');
    await noViolations(invited);
    await fillAccount(invited, 'Kader (contoh)');
    await invited.getByRole('button', { name: 'Buka akun saya' }).click();
    await invited.waitForURL(({ pathname }) => pathname === '/');
    await invited.goto('/akun');
    await invited.getByText('di Percontohan Posyandu (contoh)').waitFor();
  });

  it('are erased only when the address is typed', async () => {
    const page = await visit('admin');
    await page.goto('/pengguna');
    await page.getByRole('searchbox').fill('sicer@');
    await page.getByRole('list', { name: 'Semua akun' }).getByRole('button').click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Hapus untuk selamanya' }).click();
    await sheet.getByText('Belum sama dengan sicer@legok.demo').waitFor();
    await sheet.getByLabel(/^Ketik/).fill('sicer@legok.demo');
    await sheet.getByRole('button', { name: 'Hapus untuk selamanya' }).click();
    await sheet.getByText('data dihapus').waitFor();
  });

  it.each([
    { width: 360, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const)('can be used by everybody at $width in $scheme', async (sight) => {
    const page = await visit('admin', sight);
    await page.goto('/pengguna');
    await page.getByRole('button', { name: 'Lihat yang lebih lama' }).waitFor();
    await noViolations(page);
    await noSideways(page);
    await shoot(page, `pengguna-${sight.width}`);
  });
});
