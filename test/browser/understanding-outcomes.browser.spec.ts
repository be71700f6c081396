import { describe, expect, it } from '@jest/globals';
import { CONTOH } from '../../apps/api/src/demo-ids.js';
import { browsing } from './browser.js';
import { noSideways, noViolations, shoot } from './looks.js';
import { HOME, opened } from './pages.js';

const { visit, expected } = browsing();

const INVENTED = `/k/${CONTOH.collaboration}`;

describe('the page of shared understanding', () => {
  it('says who does not agree on what, and how that moved', async () => {
    const page = await visit('peneliti', { width: 1280 });
    await opened(page, `${HOME}/pemahaman`);
    await page
      .getByRole('heading', { level: 1, name: 'Satu pihak belum sepakat tentang nilai bersama.' })
      .waitFor();
    await page.getByText('Karang Taruna (contoh) belum sepakat tentang nilai bersama').waitFor();
    const moved = page.getByRole('listitem').filter({ hasText: 'Mar 2022' });
    await moved.getByText('1 sepakat, 2 belum, 9 diam').waitFor();
    await moved.getByRole('button', { name: '33%' }).click();
    await page.getByRole('dialog', { name: /masalah, Sel, 29 Mar 2022/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Catat sesi' }).count()).toBe(0);
  });

  it('records a session from the last statements, and says where words are missing', async () => {
    const page = await visit('camat');
    await opened(page, `${INVENTED}/pemahaman`);
    await page.getByRole('button', { name: 'Catat sesi' }).click();
    const sheet = page.getByRole('dialog', { name: /Catat sesi/ });
    const mission = sheet.getByRole('group', { name: 'Misi', exact: true });
    await mission.getByLabel('Pernyataan').fill('');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await mission.getByText('Tulis pernyataannya.').waitFor();
    await mission.getByLabel('Pernyataan').fill('Semua balita (contoh) ditimbang dan diukur.');
    const company = mission.getByRole('group', { name: /^PT Contoh Sejahtera/ });
    await company.getByRole('button', { name: 'Belum sepakat' }).click();
    await noSideways(page);
    await noViolations(page);
    await shoot(page, 'understanding-entry-360');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByText('PT Contoh Sejahtera (contoh) belum sepakat tentang misi').waitFor();
  });
});

describe('the page of intermediate outcomes', () => {
  it('counts the small wins and leads to the commitments that outcomes came from', async () => {
    const page = await visit('peneliti');
    await opened(page, `${HOME}/hasil-sementara`);
    await page.getByRole('heading', { level: 1, name: 'Empat kemenangan kecil dalam 180 hari.' }).waitFor();
    const win = page.getByRole('listitem').filter({ hasText: 'Penyaluran diumumkan' });
    await win.getByRole('link', { name: 'Kesepakatan penyaluran terbuka' }).click();
    await page.waitForURL(/\/komitmen\/3603200a-/);
  });

  it('says at the field that nobody did it, and shows what was recorded', async () => {
    const page = await visit('camat');
    await opened(page, `${INVENTED}/hasil-sementara`);
    await page.getByRole('button', { name: 'Catat hasil' }).click();
    const sheet = page.getByRole('dialog', { name: /Catat hasil/ });
    await sheet.getByLabel('Sebutannya').fill('Papan jadwal (contoh)');
    await sheet.getByLabel('Apa yang dicapai').fill('Jadwal posyandu (contoh) terpasang.');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await sheet.getByText('Sebutkan sedikitnya satu pihak yang mengerjakan.').waitFor();
    expected(/^console error: .* 422 /);
    await sheet.getByText('Puskesmas Contoh (contoh)').click();
    await noSideways(page);
    await noViolations(page);
    await shoot(page, 'outcome-entry-360');
    await sheet.getByRole('button', { name: 'Catat', exact: true }).click();
    await page.getByRole('heading', { level: 3, name: 'Papan jadwal (contoh)' }).waitFor();
  });
});
