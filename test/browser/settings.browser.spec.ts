import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CONTOH, LEGOK } from '../../apps/api/src/demo-ids.js';
import { browsing, type Role, type Sight } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { opened } from './pages.js';

const { visit, expected } = browsing();

const PARTS = ['pihak', 'irama', 'wilayah', 'aturan', 'orang', 'penutupan'] as const;

/** One part of a collaboration's settings. */
async function settings(
  part: (typeof PARTS)[number],
  role: Role,
  of: string,
  sight: Sight = {},
): Promise<Page> {
  const page = await visit(role, sight);
  await opened(page, `/k/${of}/pengaturan?bagian=${part}`);
  return page;
}

const finding = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The dialog that a button opened. */
const sheet = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

describe('the settings', () => {
  it('say who takes part, and keep the open part in the address', async () => {
    const page = await settings('pihak', 'peneliti', LEGOK.collaboration);
    await finding(page, '15 pihak: 8 negara, 7 non-negara.');
    expect(await page.getByRole('tab', { name: 'Orang' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Irama rapat' }).click();
    await finding(page, '3 irama rapat berjalan.');
    expect(page.url()).toContain('bagian=irama');
  });

  it('take a party into the roster and record why it left', async () => {
    const page = await settings('pihak', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Tambah pihak' }).click();
    await sheet(page).getByLabel('Nama pihak').fill('Karang Taruna Coba (contoh)');
    await sheet(page).getByLabel('Sektor').selectOption('community');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await page.getByRole('button', { name: 'Catat keluar: Karang Taruna Coba (contoh)' }).click();
    await sheet(page).getByLabel('Alasan').fill('Bubar (contoh)');
    await sheet(page).getByRole('button', { name: 'Catat keluar' }).click();
    await page.getByText(/^Keluar .*: Bubar \(contoh\)$/).waitFor();
  });

  it('change Rembuk’s rules with a reason, beside the defaults', async () => {
    const page = await settings('aturan', 'camat', CONTOH.collaboration, { width: 1280 });
    await page.getByText('bukan temuan Ansell dan Gash', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Ubah aturan' }).click();
    await sheet(page).getByLabel('Batas umur bukti, hari').first().fill('60');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await sheet(page).locator('textarea[aria-invalid="true"]').waitFor();
    expected(/^console error: .* 400 /);
    await sheet(page).getByLabel('Alasan').fill('Lokmin tiap dua bulan (contoh)');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    await finding(page, '1 aturan Rembuk berbeda dari bawaan.');
    await page.getByText('Batas umur dialog tatap muka: 45 hari menjadi 60 hari').waitFor();
  });

  it('name the village whose code is wrong', async () => {
    const page = await settings('wilayah', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Tetapkan wilayah kerja' }).click();
    await sheet(page).getByLabel(/^Nama/).fill('Pustu Coba (contoh)');
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    expected(/^console error: .* 400 /);
    await sheet(page).locator('[aria-label="Desa 1"] input[aria-invalid="true"]').waitFor();
  });

  it('let the slower of two choose between both versions', async () => {
    const page = await settings('pihak', 'camat', CONTOH.collaboration);
    await page.getByRole('button', { name: 'Ubah peran Pemerintah Desa Contoh (contoh)' }).click();
    const role = `/api/v1/collaborations/${CONTOH.collaboration}/stakeholders/${CONTOH.desa}/role`;
    await sheet(page).getByLabel('Peran').selectOption('partner');
    const other = await visit('camat');
    const origin = new URL(page.url()).origin;
    const answer = await other.context().request.post(role, {
      data: { role: 'leading-sector' },
      headers: { origin },
    });
    expect(answer.status()).toBe(200);
    await sheet(page).getByRole('button', { name: 'Catat' }).click();
    expected(/^console error: .* 412 /);
    await sheet(page).getByText('Sektor utama').waitFor();
    await sheet(page).getByRole('button', { name: 'Pakai punya Anda' }).click();
    await page.getByText('Peran diubah.').waitFor();
  });
});

describe('the collaborations', () => {
  it('are passed over by who has one alone', async () => {
    const page = await visit('polsek');
    await page.goto('/');
    await page.waitForURL(`**/k/${LEGOK.collaboration}`);
  });

  it('are opened by who may, once the region has the form of a code', async () => {
    const page = await visit('admin', { width: 1280 });
    await opened(page, '/');
    await page.getByRole('button', { name: 'Buka kolaborasi' }).click();
    await sheet(page).getByLabel('Nama').fill('Rembuk Coba (contoh)');
    await sheet(page).getByLabel('Kode wilayah').fill('36.3.99');
    await sheet(page).getByRole('button', { name: 'Buka kolaborasi' }).click();
    await sheet(page).getByText('Bentuk kode', { exact: false }).waitFor();
    await sheet(page).getByLabel('Kode wilayah').fill('36.03.98');
    await sheet(page).getByRole('button', { name: 'Buka kolaborasi' }).click();
    await finding(page, 'Belum ada pihak dalam daftar.');
  });
});

describe.each([360, 1280] as const)('at %i px', (width) => {
  it.each(['light', 'dark'] as const)('the settings are for everybody (%s)', async (scheme) => {
    const page = await visit('camat', { width, scheme });
    for (const part of PARTS) {
      await opened(page, `/k/${LEGOK.collaboration}/pengaturan?bagian=${part}`);
      await noViolations(page);
      await noSideways(page);
      await shoot(page, `settings-${part}-${width}-${scheme}`);
    }
    await opened(page, '/');
    await noViolations(page);
    await noSideways(page);
    await shoot(page, `collaborations-${width}-${scheme}`);
  });
});
