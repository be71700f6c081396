import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { CONTOH } from '../../apps/api/src/demo-ids.js';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { HOME, opened } from './pages.js';

const { visit } = browsing();

const INVENTED = `/k/${CONTOH.collaboration}/kepercayaan`;

/** The sheet in which a signal is recorded. */
async function entry(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Catat sinyal' }).click();
  return page.getByRole('dialog', { name: /Catat sinyal/ });
}

describe('the page of trust', () => {
  it('says the balance and its way, and opens the rule and the facts of each figure', async () => {
    const page = await visit('camat', { width: 1280 });
    await opened(page, `${HOME}/kepercayaan`);
    await page
      .getByRole('heading', { level: 1, name: 'Neraca kepercayaan +0,51 dan naik; 79 sinyal dari 6 sektor.' })
      .waitFor();
    await page.getByRole('button', { name: '+0,46' }).click();
    const sheet = page.getByRole('dialog', { name: /Dari pendapat/ });
    await sheet.getByText('15 fakta', { exact: true }).waitFor();
  });

  it('draws signals by month and says the same in a table', async () => {
    const page = await visit('camat');
    await opened(page, `${HOME}/kepercayaan`);
    await page.getByRole('img', { name: /Feb 2022 sampai Des 2023/ }).waitFor();
    await page.getByText('Tabel sinyal per bulan').click();
    const june = page.getByRole('row', { name: /^Jun 2023/ });
    expect(await june.getByRole('cell').allTextContents()).toEqual(['4', '0', '3', '1']);
  });

  it('keeps to a kind and to the window of the phase, in the address', async () => {
    const page = await visit('camat');
    await opened(page, `${HOME}/kepercayaan?jenis=broke-promise`);
    await page.getByText('PT Maju Bersama (contoh) menunda lagi tanpa tanggal.').waitFor();
    await page.getByText('90 hari terakhir').click();
    await page.getByText('Tidak ada bukti tandingan di pilihan ini.').waitFor();
    expect(new URL(page.url()).searchParams.get('masa')).toBe('batas');
  });

  it('keeps from a researcher what confidential signals say', async () => {
    const page = await visit('peneliti');
    await opened(page, `${HOME}/kepercayaan`);
    await page.getByRole('heading', { name: 'Sinyal rahasia' }).waitFor();
    await page.getByText('6 sinyal rahasia dihitung, tetapi tidak digambar.').waitFor();
    expect(await page.getByText('dianggap pilih kasih').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Catat sinyal' }).count()).toBe(0);
  });

  it('says at its fields what a signal lacks, records it and takes it back', async () => {
    const page = await visit('camat');
    await opened(page, INVENTED);
    const sheet = await entry(page);
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await sheet.getByText('Tulis apa yang terlihat atau dikatakan.').waitFor();
    await sheet.getByLabel('Yang mengamati').selectOption(CONTOH.puskesmas);
    await sheet.getByLabel('Yang diamati (organisasi)').selectOption(CONTOH.perusahaan);
    await sheet.getByText('Ingkar janji').click();
    await sheet.getByText('3 kuat').click();
    await sheet.getByLabel('Ceritakan singkat').fill('Telur (contoh) tidak dikirim.');
    await noSideways(page);
    await noViolations(page);
    await shoot(page, 'trust-entry-360');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByRole('button', { name: 'Tarik catatan: Telur (contoh) tidak dikirim.' }).click();
    const reason = page.getByRole('dialog', { name: 'Tarik catatan' });
    await reason.getByLabel('Alasan').fill('Telurnya (contoh) sampai sore harinya');
    await reason.getByRole('button', { name: 'Tarik catatan' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Telurnya (contoh) sampai sore harinya' }).waitFor();
  });

  it('says while it is typed that an identity number will be refused', async () => {
    const page = await visit('camat');
    await opened(page, INVENTED);
    const sheet = await entry(page);
    await sheet.getByLabel('Yang mengamati').selectOption(CONTOH.puskesmas);
    await sheet.getByLabel('Yang diamati (organisasi)').selectOption(CONTOH.kecamatan);
    await sheet.getByText('Hadir', { exact: true }).click();
    await sheet.getByLabel('Ceritakan singkat').fill('Nomor 3603201202240001 disebut.');
    await sheet.getByText('Ada 16 angka seperti NIK.').waitFor();
  });
});
